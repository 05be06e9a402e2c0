import { a1Range } from '../../../workbook';

/** Widths of the sheet's columns, in characters. */
export const GRID = [5, 46, 18, 18, 12, 15, 13] as const;

/** The cells that a column of a table has in its body, for formulas that count them. */
export type ColumnRange = (column: number) => string;

/** @param start zero-based row of the first of so many rows */
export function columnRange(start: number, rows: number): ColumnRange {
  return (column) => a1Range({ top: start, bottom: start + rows - 1, left: column, right: column });
}
