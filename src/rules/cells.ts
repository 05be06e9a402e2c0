import type { SheetSnapshot } from '../workbook';

export { sheetsByName, textAt } from '../workbook';

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
