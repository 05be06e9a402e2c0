import type { RecognisedTable, TableKind } from '../recognise';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook';
import { yearOf } from '../join';

/**
 * The table of a kind to build on: on a visible sheet, the most complete, of the latest year, the
 * first in the workbook.
 * @param completeness 0 where the table will not do
 */
export function bestTable(
  tables: readonly RecognisedTable[],
  snapshot: WorkbookSnapshot,
  kind: TableKind,
  completeness: (table: RecognisedTable) => number,
): RecognisedTable | undefined {
  const hidden = new Set(
    snapshot.sheets.filter(({ visibility }) => visibility !== 'visible').map(({ name }) => name),
  );
  return tables
    .filter((table) => table.kind === kind && !hidden.has(table.sheet) && completeness(table) > 0)
    .map((table) => ({ table, score: completeness(table), year: yearOf(table) ?? 0 }))
    .sort(
      (a, b) => Math.floor(b.score) - Math.floor(a.score) || b.year - a.year || b.score - a.score,
    )[0]?.table;
}

export function sheetsByName(snapshot: WorkbookSnapshot): ReadonlyMap<string, SheetSnapshot> {
  return new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
}
