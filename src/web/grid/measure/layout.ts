import type { CellRange, CellRef, SheetSnapshot } from '../../../app';
import { sizesOf } from './measure';

/** Pixels that the row numbers and the column letters take at 100 %. */
const ROW_HEADING = 44;
const COLUMN_HEADING = 22;

/** Where every column and row of a sheet stands, in pixels from the first cell. */
export interface Layout {
  /** 1 is 100 %. */
  readonly zoom: number;
  /** Left edge of each column, and the right edge of the last. */
  readonly lefts: readonly number[];
  /** Upper edge of each row, and the lower edge of the last. */
  readonly tops: readonly number[];
  /** Merged ranges by the key of their first cell. */
  readonly merges: ReadonlyMap<string, CellRange>;
  /** The merged range that covers a cell and does not begin there, by the cell's key. */
  readonly covered: ReadonlyMap<string, CellRange>;
  /** Width of the row numbers, height of the column letters. */
  readonly rowHeading: number;
  readonly columnHeading: number;
}

/** Text that stands for a cell in maps and sets. */
export function cellKey({ row, column }: CellRef): string {
  return `${row},${column}`;
}

/**
 * Lays a sheet out.
 * @param marked cells that must be seen even where their row or column is hidden
 * @param zoom 1 for 100 %
 */
export function layoutOf(sheet: SheetSnapshot, marked: readonly CellRef[] = [], zoom = 1): Layout {
  const { widths, heights } = sizesOf(sheet);
  const shownColumns = new Set(marked.map(({ column }) => column));
  const shownRows = new Set(marked.map(({ row }) => row));
  return {
    zoom,
    lefts: edges(widths, sheet.hiddenColumns, shownColumns, zoom),
    tops: edges(heights, sheet.hiddenRows, shownRows, zoom),
    ...mergesOf(sheet.merges, heights.length, widths.length),
    rowHeading: Math.round(ROW_HEADING * zoom),
    columnHeading: Math.round(COLUMN_HEADING * zoom),
  };
}

/** True where a row or column takes no room. */
export function isHidden(edges: readonly number[], index: number): boolean {
  return edges[index] === edges[index + 1];
}

/** The merged range that a cell belongs to, or undefined. */
export function mergeAt({ merges, covered }: Layout, cell: CellRef): CellRange | undefined {
  const key = cellKey(cell);
  return covered.get(key) ?? merges.get(key);
}

function mergesOf(ranges: readonly CellRange[], rows: number, columns: number) {
  const merges = new Map<string, CellRange>();
  const covered = new Map<string, CellRange>();
  for (const whole of ranges) {
    // A range may reach to the end of Excel's sheet; ours ends earlier.
    const right = Math.min(whole.right, columns - 1);
    const range = { ...whole, right, bottom: Math.min(whole.bottom, rows - 1) };
    merges.set(cellKey({ row: range.top, column: range.left }), range);
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        if (row !== range.top || column !== range.left)
          covered.set(cellKey({ row, column }), range);
      }
    }
  }
  return { merges, covered };
}

function edges(
  sizes: readonly number[],
  hidden: ReadonlySet<number>,
  shown: ReadonlySet<number>,
  zoom: number,
): number[] {
  const result = [0];
  for (const [index, size] of sizes.entries()) {
    const gone = hidden.has(index) && !shown.has(index);
    result.push(result[index]! + (gone ? 0 : Math.round(size * zoom)));
  }
  return result;
}
