import type { Cell, CellRange, SheetSnapshot } from '../../../app';
import { every, INDENT, PADDING, spillEnd, STEP, sum, textWidth, type Starts } from './cell-room';
import { cellText } from './cell-text';

const LINE = 17;
const ROW_PADDING = 7;
/** Longer texts are cut; the line above the sheet shows them in full. */
const MAX_LINES = 3;
/** No letter is wider: a text shorter than its room by this needs no measuring. */
const WIDEST_LETTER = 9;

/**
 * How high the rows of a sheet would be, in pixels, so that their texts have room; in steps.
 * @param titles first columns of merged ranges, by their first row
 */
export function* rowHeights(
  sheet: SheetSnapshot,
  count: number,
  titles: Starts,
  widths: readonly number[],
): Generator<undefined, number[]> {
  const heights: number[] = [];
  const isDue = every(STEP);
  for (let row = 0; row < count; row++) {
    const cells = sheet.rows[row] ?? [];
    if (isDue(cells.length)) yield;
    heights.push(rowHeight(cells, titles.get(row), widths));
  }
  // Few rows first: what they get is there for those that hold more rows.
  const lowFirst = [...sheet.merges].sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
  for (const merge of lowFirst) {
    if (isDue()) yield;
    heighten(merge, sheet.rows[merge.top]?.[merge.left], widths, heights);
  }
  return heights;
}

function rowHeight(
  cells: NonNullable<SheetSnapshot['rows'][number]>,
  merged: ReadonlySet<number> | undefined,
  widths: readonly number[],
): number {
  let lines = 1;
  for (const [column, cell] of cells.entries()) {
    if (!cell || typeof cell.value !== 'string' || merged?.has(column)) continue;
    lines = Math.max(lines, linesOf(cell, column, cells, widths));
  }
  return Math.min(lines, MAX_LINES) * LINE + ROW_PADDING;
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
