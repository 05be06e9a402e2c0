import { isCellError } from '../workbook';
import { readings } from './figures';
import type { Grid } from './grid';

/** Longer runs of digits are numbers of people and letters (NIP), not figures. */
const LONGEST_FIGURE = 16;
/** A table whose rows hold figures less often than this is one of words. */
const MOSTLY = 0.6;
const SIGNATURE =
  /\bnip\b|mengetahui|menyetujui|^(plt\.? |plh\.? )?(kepala|bupati|wali ?kota|gubernur|camat|sekretaris|pejabat|pengguna)\b|^\p{L}[\p{L} ]+, (\d{1,2} )?\p{L}+ (19|20)\d\d$/iu;

/**
 * The rows of a table's body without what only stands below it: notes behind a blank row, places and
 * dates, signatures. The last row that holds a figure, or in a table of words the last with several
 * cells, ends the table; lines right below it without a gap are kept as its notes.
 */
export function trimBody(grid: Grid, rows: readonly number[]): number[] {
  const figured = rows.filter((row) => hasFigure(grid, row));
  const last =
    figured.length > rows.length * MOSTLY
      ? figured.at(-1)
      : lastOf(rows, (row) => grid.filledColumns(row).length > 1 && !isSignature(grid, row));
  if (last === undefined) return [...rows];
  let end = last;
  for (const row of rows) if (row === end + 1) end = row;
  return rows.filter((row) => row <= end);
}

function isSignature(grid: Grid, row: number): boolean {
  return grid.filledColumns(row).some((column) => SIGNATURE.test(grid.text(row, column)));
}

function hasFigure(grid: Grid, row: number): boolean {
  return grid.filledColumns(row).some((column) => {
    const value = grid.cell(row, column)?.value ?? null;
    if (typeof value === 'number' || isCellError(value)) return true;
    if (typeof value !== 'string') return false;
    const text = grid.text(row, column);
    return text.replace(/\D/g, '').length < LONGEST_FIGURE && readings(text).figureLike;
  });
}

function lastOf(rows: readonly number[], test: (row: number) => boolean): number | undefined {
  for (let place = rows.length - 1; place >= 0; place--) {
    if (test(rows[place]!)) return rows[place];
  }
  return undefined;
}
