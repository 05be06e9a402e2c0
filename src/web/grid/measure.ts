import type { Cell, CellRange, SheetSnapshot } from '../../app';
import { cellText, isFigure } from './cell-text';
import { textPixels } from './text-width';

/** Pixels of a cell's padding on both sides. */
const PADDING = 15;
/** Pixels that one step of indent takes. */
const INDENT = 10;
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
/** Rows whose texts are measured; beyond, a column is as wide as these say. */
const MEASURED_ROWS = 2_000;
/** No letter is wider: a text shorter than its room by this needs no measuring. */
const WIDEST_LETTER = 9;

/** How wide and high everything on a sheet would be, in pixels, were nothing hidden. */
export interface Sizes {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

const known = new WeakMap<SheetSnapshot, Sizes>();

/** Measures a sheet, once. */
export function sizesOf(sheet: SheetSnapshot): Sizes {
  const before = known.get(sheet);
  if (before) return before;
  const titles = mergeStarts(sheet.merges);
  const widths = columnWidths(sheet, titles);
  const sizes = { widths, heights: rowHeights(sheet, titles, widths) };
  known.set(sheet, sizes);
  return sizes;
}

/** Pixels that a cell's text takes on one line. */
export function textWidth(cell: Cell): number {
  const indent = (cell.indent ?? 0) * INDENT;
  return textPixels(cellText(cell), cell.bold === true) + PADDING + indent;
}

/** The column after the last one that a text may flow over: up to the next filled cell. */
export function spillEnd(cells: readonly unknown[], column: number, count: number): number {
  let end = column + 1;
  while (end < count && cells[end] === undefined) end++;
  return end;
}

type Starts = ReadonlyMap<number, ReadonlySet<number>>;

/** First columns of the merged ranges, by their first row. */
function mergeStarts(merges: readonly CellRange[]): Starts {
  const starts = new Map<number, Set<number>>();
  for (const { top, left } of merges) {
    starts.set(top, (starts.get(top) ?? new Set()).add(left));
  }
  return starts;
}

function columnWidths(sheet: SheetSnapshot, starts: Starts): number[] {
  let count = MIN_COLUMNS;
  for (const cells of sheet.rows) count = Math.max(count, cells?.length ?? 0);
  const widths = new Array<number>(count + EXTRA).fill(MIN_WIDTH);
  const measured = widths.map(() => new Set<string>());
  for (const [row, cells] of sheet.rows.slice(0, MEASURED_ROWS).entries()) {
    const merged = starts.get(row);
    for (const [column, cell] of (cells ?? []).entries()) {
      if (!cell || merged?.has(column)) continue;
      // A text with room to its right flows over it; a title must not widen its column.
      if (!isFigure(cell) && !cells?.[column + 1]) {
        if (column + 1 < (cells?.length ?? 0) || column === 0) continue;
      }
      const shape = figureShape(cell);
      if (shape !== undefined) {
        if (measured[column]!.has(shape)) continue;
        measured[column]!.add(shape);
      }
      widths[column] = Math.max(widths[column] ?? 0, Math.min(textWidth(cell), MAX_WIDTH));
    }
  }
  const narrowFirst = [...sheet.merges].sort((a, b) => a.right - a.left - (b.right - b.left));
  for (const merge of narrowFirst) widen(merge, sheet.rows[merge.top]?.[merge.left], widths);
  return widths;
}

/** Makes the columns of a merged range wider, each alike, until its text has as much room as one cell's may. */
function widen({ left, right }: CellRange, cell: Cell | undefined, widths: number[]): void {
  if (!cell) return;
  const last = Math.min(right, widths.length - 1);
  const missing = Math.min(textWidth(cell), MAX_WIDTH) - sum(widths.slice(left, last + 1));
  if (missing <= 0) return;
  for (let column = left; column <= last; column++) {
    widths[column] = widths[column]! + Math.ceil(missing / (last - left + 1));
  }
}

/** What the width of a number's text hangs on: writing out every number of a large sheet takes seconds. */
function figureShape({ value, numberFormat = '', bold = false }: Cell): string | undefined {
  if (typeof value !== 'number') return undefined;
  const digits = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return `${String(value).length} ${digits} ${bold} ${numberFormat}`;
}

function rowHeights(sheet: SheetSnapshot, starts: Starts, widths: readonly number[]): number[] {
  const count = Math.max(MIN_ROWS, sheet.rows.length) + EXTRA;
  const heights = Array.from({ length: count }, (_, row) => {
    const merged = starts.get(row);
    let lines = 1;
    for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
      if (!cell || typeof cell.value !== 'string' || merged?.has(column)) continue;
      lines = Math.max(lines, linesOf(cell, column, sheet.rows[row]!, widths));
    }
    return Math.min(lines, MAX_LINES) * LINE + ROW_PADDING;
  });
  // Few rows first: what they get is there for those that hold more rows.
  const lowFirst = [...sheet.merges].sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
  for (const merge of lowFirst)
    heighten(merge, sheet.rows[merge.top]?.[merge.left], widths, heights);
  return heights;
}

/** Makes rows of a merged range higher, the last ones first, until its text has room. */
function heighten(
  { top, bottom, left, right }: CellRange,
  cell: Cell | undefined,
  widths: readonly number[],
  heights: number[],
): void {
  if (typeof cell?.value !== 'string') return;
  const room = sum(widths.slice(left, right + 1)) - PADDING;
  const highest = MAX_LINES * LINE + ROW_PADDING;
  const lines = Math.ceil((textWidth(cell) - PADDING) / room);
  let missing = lines * LINE + ROW_PADDING - sum(heights.slice(top, bottom + 1));
  for (let row = Math.min(bottom, heights.length - 1); row >= top && missing > 0; row--) {
    const more = Math.min(missing, Math.max(0, highest - heights[row]!));
    heights[row] = heights[row]! + more;
    missing -= more;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function linesOf(
  cell: Cell,
  column: number,
  cells: readonly unknown[],
  widths: readonly number[],
): number {
  const widest = cellText(cell).length * WIDEST_LETTER + (cell.indent ?? 0) * INDENT;
  if (widest + PADDING <= widths[column]!) return 1;
  const end = spillEnd(cells, column, widths.length);
  let room = -PADDING;
  for (let next = column; next < end; next++) room += widths[next]!;
  return Math.ceil((textWidth(cell) - PADDING) / room);
}
