import { cellAt, isCellError, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/** The sheets of a workbook by their names. */
export function sheetsByName(snapshot: WorkbookSnapshot): ReadonlyMap<string, SheetSnapshot> {
  return new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
}

/** What a cell says, on one line; '' where nothing stands. */
export function textAt(sheet: SheetSnapshot | undefined, row: number, column: number): string {
  const value = (sheet && cellAt(sheet, row, column)?.value) ?? null;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return String(value)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
