import { trimBody } from './body';
import type { Grid } from './grid';
import { findHeadings, repeatsRow, type HeadingBlock } from './columns/heading-rows';

/** The rows of one table before anything in it is understood. */
export interface TableBlock {
  readonly heading: HeadingBlock;
  readonly titleRows: readonly number[];
  readonly bodyRows: readonly number[];
}

/** Title lines stand close above their table. */
const MOST_TITLE_ROWS = 8;
const TITLE_CELLS = 2;

/** Splits a sheet into its tables: a heading with what stands above and below it. */
export function findBlocks(grid: Grid): TableBlock[] {
  const headings = firstHeadings(grid);
  return headings.map((heading, place) => {
    const next = headings[place + 1];
    const previous = headings[place - 1];
    const top = heading.rows[0]!;
    const end = next ? (titleRows(grid, next, heading.bodyStart)[0] ?? next.rows[0]!) : Infinity;
    return {
      heading,
      titleRows: titleRows(grid, heading, previous?.bodyStart ?? 0),
      bodyRows: trimBody(
        grid,
        grid.filledRows.filter((row) => row > top && row >= heading.bodyStart && row < end),
      ),
    };
  });
}

/** Headings that are not the page-break repetition of the one before them. */
function firstHeadings(grid: Grid): HeadingBlock[] {
  const first: HeadingBlock[] = [];
  for (const heading of findHeadings(grid)) {
    const current = first.at(-1);
    const repeats =
      current?.rows.every((row) =>
        repeatsRow(grid, heading.rows[0]! + row - current.rows[0]!, row),
      ) === true;
    if (!repeats) first.push(heading);
  }
  return first;
}

/** Lines of one or two texts right above the heading, blank rows between them allowed. */
function titleRows(grid: Grid, heading: HeadingBlock, from: number): number[] {
  const rows: number[] = [];
  const above = grid.filledRows.filter((row) => row >= from && row < heading.rows[0]!).reverse();
  let below = heading.rows[0]!;
  for (const row of above) {
    const gap = below - row - 1;
    if (rows.length === MOST_TITLE_ROWS || gap > 1 || !isTitleLine(grid, row)) break;
    // Behind a blank row only the line next to the heading still belongs to it.
    if (gap === 1 && rows.length > 0 && from > 0) break;
    rows.unshift(row);
    below = row;
  }
  return rows;
}

function isTitleLine(grid: Grid, row: number): boolean {
  const columns = grid.filledColumns(row);
  return (
    columns.length <= TITLE_CELLS &&
    columns.every((column) => {
      const value = grid.cell(row, column)?.value ?? null;
      return typeof value === 'string' && /\p{L}{2}/u.test(value);
    })
  );
}
