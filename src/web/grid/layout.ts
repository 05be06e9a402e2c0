import type { Cell, CellRange, CellRef, SheetSnapshot } from '../../app';
import { cellText, isFigure } from './cell-text';
import { textPixels } from './text-width';

/** Pixels of a cell's padding on both sides. */
const PADDING = 15;
/** Pixels that one step of indent takes. */
export const INDENT = 10;
const MIN_WIDTH = 44;
const MAX_WIDTH = 290;
const LINE = 17;
const ROW_PADDING = 7;
/** Longer texts are cut; the line above the sheet shows them in full. */
const MAX_LINES = 3;
/** Empty rows and columns shown beyond the last filled one, so that a sheet looks like a sheet. */
const EXTRA = 2;
const MIN_COLUMNS = 20;
const MIN_ROWS = 40;
/** Rows that are measured; beyond, a column is as wide as these say. */
const MEASURED_ROWS = 2_000;

/** Where every column and row of a sheet stands, in pixels from the first cell. */
export interface Layout {
  /** Left edge of each column, and the right edge of the last. */
  readonly lefts: readonly number[];
  /** Upper edge of each row, and the lower edge of the last. */
  readonly tops: readonly number[];
  /** Merged ranges by the key of their first cell. */
  readonly merges: ReadonlyMap<string, CellRange>;
  /** Keys of the cells that a merged range covers. */
  readonly covered: ReadonlySet<string>;
}

/** Text that stands for a cell in maps and sets. */
export function cellKey({ row, column }: CellRef): string {
  return `${row},${column}`;
}

/**
 * Measures a sheet.
 * @param marked cells that must be seen even where their row or column is hidden
 */
export function layoutOf(sheet: SheetSnapshot, marked: readonly CellRef[] = []): Layout {
  const { rows, columns } = size(sheet);
  const merges = new Map<string, CellRange>();
  const covered = new Set<string>();
  for (const whole of sheet.merges) {
    // A range may reach to the end of Excel's sheet; ours ends earlier.
    const right = Math.min(whole.right, columns - 1);
    const range = { ...whole, right, bottom: Math.min(whole.bottom, rows - 1) };
    merges.set(cellKey({ row: range.top, column: range.left }), range);
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        if (row !== range.top || column !== range.left) covered.add(cellKey({ row, column }));
      }
    }
  }
  const widths = columnWidths(sheet, merges, columns);
  hide(widths, sheet.hiddenColumns, new Set(marked.map(({ column }) => column)));
  const heights = rowHeights(sheet, merges, widths, rows);
  hide(heights, sheet.hiddenRows, new Set(marked.map(({ row }) => row)));
  return { lefts: edges(widths), tops: edges(heights), merges, covered };
}

/** Pixels that a cell's text takes on one line. */
export function textWidth(cell: Cell): number {
  const indent = (cell.indent ?? 0) * INDENT;
  return textPixels(cellText(cell), cell.bold === true) + PADDING + indent;
}

function size(sheet: SheetSnapshot): { rows: number; columns: number } {
  let columns = MIN_COLUMNS;
  for (const cells of sheet.rows) columns = Math.max(columns, cells?.length ?? 0);
  return { rows: Math.max(MIN_ROWS, sheet.rows.length) + EXTRA, columns: columns + EXTRA };
}

function columnWidths(sheet: SheetSnapshot, merges: Layout['merges'], count: number): number[] {
  const widths = new Array<number>(count).fill(MIN_WIDTH);
  for (const [row, cells] of sheet.rows.slice(0, MEASURED_ROWS).entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (!cell || merges.has(cellKey({ row, column }))) continue;
      // A text with room to its right flows over it; a title must not widen its column.
      if (!isFigure(cell) && !cells?.[column + 1]) {
        if (column + 1 < (cells?.length ?? 0) || column === 0) continue;
      }
      widths[column] = Math.max(widths[column] ?? 0, Math.min(textWidth(cell), MAX_WIDTH));
    }
  }
  return widths;
}

function rowHeights(
  sheet: SheetSnapshot,
  merges: Layout['merges'],
  widths: readonly number[],
  count: number,
): number[] {
  return Array.from({ length: count }, (_, row) => {
    const cells = sheet.rows[row] ?? [];
    let lines = 1;
    for (const [column, cell] of cells.entries()) {
      if (!cell || isFigure(cell) || merges.has(cellKey({ row, column }))) continue;
      const room = spillEnd(cells, column, widths.length);
      const width = sum(widths.slice(column, room)) - PADDING;
      lines = Math.max(lines, Math.ceil((textWidth(cell) - PADDING) / width));
    }
    return Math.min(lines, MAX_LINES) * LINE + ROW_PADDING;
  });
}

/** The column after the last one that a text may flow over: up to the next filled cell. */
export function spillEnd(cells: readonly unknown[], column: number, count: number): number {
  let end = column + 1;
  while (end < count && cells[end] === undefined) end++;
  return end;
}

function hide(sizes: number[], hidden: ReadonlySet<number>, kept: ReadonlySet<number>): void {
  for (const index of hidden) if (index < sizes.length && !kept.has(index)) sizes[index] = 0;
}

function edges(sizes: readonly number[]): number[] {
  const result = [0];
  for (const size of sizes) result.push(result[result.length - 1]! + size);
  return result;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

/** Index of the row (or column) at a distance from the first one, by halving. */
export function indexAt(edges: readonly number[], distance: number): number {
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (edges[middle]! <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}
