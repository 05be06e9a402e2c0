import { lastOf, type Cell, type CellRange, type SheetSnapshot } from '../../../app';
import { every, STEP, sum, textWidth, type Starts } from './cell-room';
import { isFigure } from './cell-text';
import { rowHeights } from './row-heights';

const MIN_WIDTH = 44;
const MAX_WIDTH = 290;
/** Empty rows and columns shown beyond the last filled one, so that a sheet looks like a sheet. */
const EXTRA = 2;
const MIN_COLUMNS = 20;
const MIN_ROWS = 40;
/** Rows whose texts are measured; beyond, a column is as wide as these say. */
const MEASURED_ROWS = 2_000;

/** How wide and high everything on a sheet would be, in pixels, were nothing hidden. */
export interface Sizes {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

const known = new WeakMap<SheetSnapshot, Sizes>();

/** Measures a sheet, once. */
export function sizesOf(sheet: SheetSnapshot): Sizes {
  return known.get(sheet) ?? lastOf(measureSteps(sheet));
}

/** How many rows and columns of a sheet are shown. */
export function extentOf({ rows }: SheetSnapshot): {
  readonly rows: number;
  readonly columns: number;
} {
  const columns = rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), MIN_COLUMNS);
  return { rows: Math.max(MIN_ROWS, rows.length) + EXTRA, columns: columns + EXTRA };
}

/** Whether the sheet is measured, or so small that measuring it is not felt. */
export function isQuick(sheet: SheetSnapshot): boolean {
  if (known.has(sheet)) return true;
  let cells = 0;
  return (
    sheet.merges.length <= STEP && sheet.rows.every((row) => (cells += row?.length ?? 0) <= STEP)
  );
}

/** Measures a sheet in steps of a few milliseconds; `sizesOf` knows it from then on. */
export function* measureSteps(sheet: SheetSnapshot): Generator<undefined, Sizes> {
  const titles = mergeStarts(sheet.merges);
  const widths = yield* columnWidths(sheet, titles);
  const sizes = { widths, heights: yield* rowHeights(sheet, extentOf(sheet).rows, titles, widths) };
  known.set(sheet, sizes);
  return sizes;
}

function mergeStarts(merges: readonly CellRange[]): Starts {
  const starts = new Map<number, Set<number>>();
  for (const { top, left } of merges) {
    starts.set(top, (starts.get(top) ?? new Set()).add(left));
  }
  return starts;
}

function* columnWidths(sheet: SheetSnapshot, starts: Starts): Generator<undefined, number[]> {
  const widths = new Array<number>(extentOf(sheet).columns).fill(MIN_WIDTH);
  const measured = widths.map(() => new Set<string>());
  const isDue = every(STEP);
  for (const [row, cells] of sheet.rows.slice(0, MEASURED_ROWS).entries()) {
    if (isDue(cells?.length)) yield;
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
  for (const merge of narrowFirst) {
    if (isDue()) yield;
    widen(merge, sheet.rows[merge.top]?.[merge.left], widths);
  }
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
