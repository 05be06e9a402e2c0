/** Sheets and scores as text for a reader of the measurements. */
import type { SheetSnapshot } from '../../src/workbook';
import { ASPECTS, type SheetScore } from './compare';

const WIDEST = 24;
const MOST_LINES = 45;

export function gridText(sheet: SheetSnapshot): string {
  const lines: string[] = [];
  sheet.rows.forEach((row, index) => {
    if (row && lines.length < MOST_LINES)
      lines.push(`${String(index + 1).padStart(4)} ${[...row].map(cellText).join(' | ')}`);
  });
  return lines.join('\n');
}

type CellOrNone = Parameters<NonNullable<SheetSnapshot['rows'][number]>['map']>[0] extends (
  cell: infer C,
  ...rest: never
) => unknown
  ? C
  : never;

function cellText(cell: CellOrNone): string {
  const value = cell?.value ?? '';
  if (typeof value === 'object') return value.error;
  const text = typeof value === 'string' ? value : String(value);
  const short = text.length > WIDEST ? `${text.slice(0, WIDEST)}…` : text;
  return `${cell?.bold ? '*' : ''}${'>'.repeat(cell?.indent ?? 0)}${short}`;
}

export interface Tally {
  tables: number;
  whole: number;
  readonly right: Record<(typeof ASPECTS)[number], number>;
  surplus: number;
}

export function emptyTally(): Tally {
  return {
    tables: 0,
    whole: 0,
    surplus: 0,
    right: { found: 0, kind: 0, header: 0, columns: 0, roles: 0, levels: 0, kode: 0, parents: 0 },
  };
}

export function count(tally: Tally, score: SheetScore): void {
  tally.surplus += score.surplus.length;
  for (const { right } of score.tables) {
    tally.tables += 1;
    if (ASPECTS.every((aspect) => right[aspect])) tally.whole += 1;
    for (const aspect of ASPECTS) if (right[aspect]) tally.right[aspect] += 1;
  }
}

export function tallyTable(tallies: ReadonlyMap<string, Tally>): string {
  const head = ['', 'n', 'ALL', ...ASPECTS, 'surplus'];
  const lines = [...tallies].map(([name, tally]) => [
    name,
    String(tally.tables),
    share(tally.whole, tally.tables),
    ...ASPECTS.map((aspect) => share(tally.right[aspect], tally.tables)),
    String(tally.surplus),
  ]);
  const widest = Math.max(...lines.map(([name]) => name!.length), 10);
  return [head, ...lines]
    .map(
      ([name = '', ...cells]) =>
        name.padEnd(widest) + cells.map((cell) => cell.padStart(8)).join(''),
    )
    .join('\n');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : ((part / whole) * 100).toFixed(0);
}
