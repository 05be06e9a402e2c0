import type { CellRange, SpecCell, SpecRow } from '../../workbook';
import { emptyCell } from './cells';
import type { TableColumn } from './headings';

/** Rows and merges of a table in the columns of the sheet. */
export interface Spread {
  readonly rows: readonly SpecRow[];
  readonly merges: readonly CellRange[];
}

/** The sheet's columns that a column of the table covers, from the first to the last. */
export function sheetColumns(
  columns: readonly TableColumn[],
  place: number,
): { readonly left: number; readonly right: number } {
  const left = sheetWidth(columns.slice(0, place));
  return { left, right: left + (columns[place]?.span ?? 1) - 1 };
}

/** How many of the sheet's columns a table covers. */
export function sheetWidth(columns: readonly TableColumn[]): number {
  return columns.reduce((sum, { span = 1 }) => sum + span, 0);
}

/**
 * Spreads rows with one cell for each column of the table over the columns of the sheet.
 * @param merges by columns of the table
 * @param at the sheet's row of the first row
 */
export function spread(
  columns: readonly TableColumn[],
  { rows, merges }: Spread,
  at: number,
): Spread {
  if (columns.every(({ span = 1 }) => span === 1)) return { rows, merges };
  const wide = columns.flatMap(({ span = 1 }, place) => (span > 1 ? [place] : []));
  const isMerged = (row: number, place: number): boolean =>
    merges.some(
      ({ top, bottom, left, right }) =>
        top <= row && row <= bottom && left <= place && place <= right,
    );
  const range = (row: number, place: number): CellRange => ({
    top: row,
    bottom: row,
    ...sheetColumns(columns, place),
  });
  return {
    rows: rows.map((row) => ({ ...row, cells: spreadCells(columns, row.cells) })),
    merges: [
      ...merges.map((merge) => ({
        ...merge,
        left: sheetColumns(columns, merge.left).left,
        right: sheetColumns(columns, merge.right).right,
      })),
      ...rows.flatMap((_, place) =>
        wide
          .filter((column) => !isMerged(at + place, column))
          .map((column) => range(at + place, column)),
      ),
    ],
  };
}

function spreadCells(
  columns: readonly TableColumn[],
  cells: SpecRow['cells'],
): (SpecCell | undefined)[] {
  return columns.flatMap(({ span = 1 }, place) => {
    const cell = cells[place];
    const rest = Array.from({ length: span - 1 }, () => cell && emptyCell(cell.style));
    return [cell, ...rest];
  });
}
