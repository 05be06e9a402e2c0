import type { RecognisedTable, Summary } from '../app';
import { fill, type UiMessages } from '../locales';

/** What agrees, one short text a kind of check: `53 jumlah cocok`. */
export function agreements(summary: Summary, words: UiMessages['summary']): string[] {
  return Object.entries(words.agree)
    .map(([rule, text]) => ({ text, n: summary.agree[rule] ?? 0 }))
    .filter(({ n }) => n > 0)
    .map(({ text, n }) => fill(text, { n }));
}

/** How large a table is, in the words of its kind: `5 program, 10 kegiatan, 22 sub kegiatan`. */
export function extent(table: RecognisedTable, words: UiMessages): string {
  const counts = new Map<string, number>();
  let rows = 0;
  for (const { role, level } of table.rows) {
    if (role !== 'data' && role !== 'subtotal') continue;
    rows++;
    if (level !== null) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const named = Object.entries(words.levels)
    .filter(([level]) => counts.has(level))
    .map(([level, text]) => fill(text, { n: counts.get(level) ?? 0 }));
  return named.length > 0 ? named.join(', ') : fill(words.rows, { n: rows });
}
