import type { RecognisedRow } from '../../../recognise';
import { a1, a1Range, cellAt, type CellValue, type SheetSnapshot } from '../../../workbook';

/**
 * The formula that adds up exactly these rows: one range where no other figure stands
 * between them, else cell by cell.
 */
export function expectedSum(
  rows: readonly RecognisedRow[],
  column: number,
  sheet: SheetSnapshot,
): string {
  const indexes = rows.map(({ index }) => index).sort((a, b) => a - b);
  const [top, bottom] = [indexes[0]!, indexes.at(-1)!];
  const own = new Set(indexes);
  let isRun = true;
  for (let row = top; row <= bottom && isRun; row++) {
    isRun = own.has(row) || !holdsDigits(cellAt(sheet, row, column)?.value);
  }
  if (isRun) return `SUM(${a1Range({ top, bottom, left: column, right: column })})`;
  return indexes.map((row) => a1({ row, column })).join('+');
}

function holdsDigits(value: CellValue | undefined): boolean {
  return typeof value === 'string' ? /\d/.test(value) : typeof value === 'number';
}
