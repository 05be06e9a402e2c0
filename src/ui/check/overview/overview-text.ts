import type { ExceptionReport, RecognisedTable, Summary } from '../../../app';
import { fill, type Messages, type UiMessages } from '../../../locales';

/** What agrees, one short text a kind of check: `53 jumlah cocok`. */
export function agreements(summary: Summary, words: UiMessages['summary']): string[] {
  return Object.entries(words.agree)
    .map(([rule, text]) => ({ text, n: summary.agree[rule] ?? 0 }))
    .filter(({ n }) => n > 0)
    .map(({ text, n }) => fill(text, { n }));
}

/** Which rules this workbook has switched off and which thresholds it has set. */
export function setRules(
  { off, thresholds }: Pick<ExceptionReport, 'off' | 'thresholds'>,
  { ui, rules }: Pick<Messages, 'ui' | 'rules'>,
): string[] {
  const titles = (ids: readonly string[]): string =>
    ids.map((id) => rules[id]?.title ?? id).join('; ');
  const changed = Object.keys(thresholds);
  return [
    ...(off.length > 0 ? [fill(ui.rules.off, { titles: titles(off) })] : []),
    ...(changed.length > 0 ? [fill(ui.rules.changed, { titles: titles(changed) })] : []),
  ];
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
