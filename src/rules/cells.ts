import { cellAt, isCellError, type SheetSnapshot, type WorkbookSnapshot } from '../workbook';

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

/** Whether a cell is covered by a merge whose value stands in another cell. */
export function isCovered(sheet: SheetSnapshot, row: number, column: number): boolean {
  return sheet.merges.some(
    ({ top, bottom, left, right }) =>
      top <= row &&
      row <= bottom &&
      left <= column &&
      column <= right &&
      !(top === row && left === column),
  );
}
