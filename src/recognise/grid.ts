import { isCellError, type Cell, type CellRange, type SheetSnapshot } from '../workbook';
import { plainText } from './words';

/** A sheet seen through its texts and merges; all places zero-based. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** Rows that hold something, in order. */
  readonly filledRows: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  cell(row: number, column: number): Cell | undefined;
  /** Text of a cell as shown on one line; numbers in English notation; '' where nothing stands. */
  text(row: number, column: number): string;
  /** The merged area that covers a cell, if any. */
  merge(row: number, column: number): CellRange | undefined;
  /** Columns of a row that hold something. */
  filledColumns(row: number): readonly number[];
}

/**
 * @param from, to the columns to see, where only a part of the sheet is meant
 */
export function gridOf(sheet: SheetSnapshot, from = 0, to = Number.POSITIVE_INFINITY): Grid {
  const columnsByRow = new Map<number, number[]>();
  let firstColumn = Number.POSITIVE_INFINITY;
  let lastColumn = -1;
  sheet.rows.forEach((cells, row) => {
    const filled: number[] = [];
    cells?.forEach((cell, column) => {
      if (column < from || column > to) return;
      if (cell && cellText(cell) !== '') filled.push(column);
    });
    if (filled.length === 0) return;
    columnsByRow.set(row, filled);
    firstColumn = Math.min(firstColumn, filled[0]!);
    lastColumn = Math.max(lastColumn, filled.at(-1)!);
  });
  const merges = indexMerges(sheet.merges);
  const cell = (row: number, column: number): Cell | undefined =>
    column < from || column > to ? undefined : sheet.rows[row]?.[column];
  return {
    sheet,
    filledRows: [...columnsByRow.keys()],
    firstColumn: lastColumn < 0 ? 0 : firstColumn,
    lastColumn,
    cell,
    text: (row, column) => {
      const found = cell(row, column);
      return found ? cellText(found) : '';
    },
    merge: (row, column) =>
      merges.get(row)?.find((area) => area.left <= column && column <= area.right),
    filledColumns: (row) => columnsByRow.get(row) ?? [],
  };
}

/** What a cell says, on one line. */
export function cellText({ value }: Cell): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? plainText(value) : String(value);
}

function indexMerges(merges: readonly CellRange[]): Map<number, CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  for (const area of merges) {
    for (let row = area.top; row <= area.bottom; row++) {
      const areas = byRow.get(row);
      if (areas) areas.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}
