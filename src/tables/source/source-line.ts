import type { MeasuredAt } from '../../join';
import type { RecognisedTable } from '../../recognise';
import { foreignSources } from './sourced';

/** `Sumber: PK, baris 4–9; LKIP.xlsx, lembar Capaian, sel F5:F10.`: the rows that figures were taken from. */
export function sourceLineOf(used: readonly MeasuredAt[]): string {
  const rows = new Map<RecognisedTable, number[]>();
  for (const { table, row } of used) {
    if (table.file === undefined) rows.set(table, [...(rows.get(table) ?? []), row.index + 1]);
  }
  const own = [...rows].map(([{ sheet }, all]) => `${sheet}, ${rowsText(all)}`);
  return `Sumber: ${[...own, ...foreignSources(used)].join('; ')}.`;
}

/** `baris 4–9`, of rows counted from one. */
export function rowsText(rows: readonly number[]): string {
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return first === last ? `baris ${first}` : `baris ${first}–${last}`;
}
