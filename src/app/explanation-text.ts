import { causeSentence, fill, findingSentence, type Messages } from '../locales';
import type { Identity } from '../recognise';
import type { Finding } from '../rules';
import { a1, a1Range, type CellRange, type CellRef } from '../workbook';
import type { CellExplanation, CellPlace } from './explain-cell';

/** Most cells or ranges that one sentence lists. */
const MOST_LISTED = 8;

/** An explanation in words: paragraphs in the order in which people ask. */
export function explanationText(
  messages: Messages,
  { cell, findings, related, place, madeOf, countedIn }: CellExplanation,
): readonly string[] {
  const words = messages.ui.explain;
  const isWrong = findings.some(({ status }) => status === 'terbuka');
  return [
    ...findings.map((finding) => findingText(messages, finding)),
    ...related.map((finding) =>
      fill(words.related, {
        cell: cellText(finding.cell, cell.sheet),
        sentence: findingSentence(messages, finding),
      }),
    ),
    ...(isWrong || place.kind !== 'table' ? [] : [words.nothingWrong]),
    placeText(messages, place),
    ...madeOf.map((identity) => identityText(messages, identity)),
    ...(countedIn.length === 0 ? [] : [fill(words.countedIn, { cells: listed(words, countedIn) })]),
  ];
}

function findingText(messages: Messages, finding: Finding): string {
  const sentence = findingSentence(messages, finding);
  if (finding.status === 'diabaikan') {
    const { reason } = finding;
    return fill(messages.ui.explain.ignored, { sentence, reason: reason ?? '' });
  }
  const cause = causeSentence(messages, finding);
  return cause === null ? sentence : `${sentence} ${cause}`;
}

function placeText(messages: Messages, place: CellPlace): string {
  const words = messages.ui.explain;
  if (place.kind === 'outside') return words.outside;
  if (place.kind === 'own-sheet') {
    return fill(words.ownSheet, { table: messages.tables[place.table]?.title ?? place.table });
  }
  const { table, column, row } = place;
  const kind = messages.kinds[table.kind];
  const role = column && column.role !== 'lain' ? messages.roles[column.role] : null;
  const what =
    role ?? (column?.heading ? fill(words.column, { heading: column.heading }) : words.cell);
  if (!row) return fill(words.heading, { what, table: kind });
  const name = [row.kode, row.label].filter((text) => text !== null && text !== '').join(' ');
  const level = row.level === null ? messages.rowRoles[row.role] : words.levels[row.level];
  return name === ''
    ? fill(words.unnamedRow, { what, row: level, table: kind })
    : fill(words.row, { what, row: level, name, table: kind });
}

function identityText(messages: Messages, { kind, of, holds }: Identity): string {
  const words = messages.ui.explain;
  const [first, second] = of;
  const made =
    kind === 'ratio' || kind === 'difference'
      ? fill(words.made[kind], {
          first: first ? a1(first) : '',
          second: second ? a1(second) : '',
        })
      : fill(words.made[kind], { cells: listed(words, of) });
  return `${made} ${holds ? words.agrees : words.differs}`;
}

/** `C14` on the same sheet, `'LRA Akun'!C14` elsewhere, as people read it: `C14 (LRA Akun)`. */
function cellText(cell: Finding['cell'], sheet: string): string {
  if (cell.file !== undefined) return `${a1(cell)} (${cell.sheet}, ${cell.file})`;
  return cell.sheet === sheet ? a1(cell) : `${a1(cell)} (${cell.sheet})`;
}

/** `D12:D15, D20`, cells below or beside each other as one range; the rest is counted. */
function listed(words: Messages['ui']['explain'], cells: readonly CellRef[]): string {
  const ranges = runs(cells).map(a1Range);
  const shown = ranges.slice(0, MOST_LISTED).join(', ');
  const rest = ranges.length - MOST_LISTED;
  return rest > 0 ? `${shown} ${fill(words.more, { n: rest })}` : shown;
}

function runs(cells: readonly CellRef[]): readonly CellRange[] {
  const found: CellRange[] = [];
  for (const { row, column } of cells) {
    const last = found.at(-1);
    const isBelow = last?.left === column && last.right === column && last.bottom === row - 1;
    const isBeside = last?.top === row && last.bottom === row && last.right === column - 1;
    if (last && isBelow) found[found.length - 1] = { ...last, bottom: row };
    else if (last && isBeside) found[found.length - 1] = { ...last, right: column };
    else found.push({ top: row, left: column, bottom: row, right: column });
  }
  return found;
}
