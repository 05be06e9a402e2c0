import { isCellError } from '../workbook';
import { readings } from './figures';
import type { Grid } from './grid';
import { readQualifiers } from './columns/qualifiers';

/** Longer runs of digits are numbers of people and letters (NIP), not figures. */
const LONGEST_FIGURE = 16;
/** A table whose rows hold figures less often than this is one of words. */
const MOSTLY = 0.6;
/** So many months below one another are a plan of their own, not names of rows. */
const MONTHS_OF_A_PLAN = 3;
const SIGNATURE =
  /\bnip\b|mengetahui|menyetujui|^(plt\.? |plh\.? )?(kepala|bupati|wali ?kota|gubernur|camat|sekretaris|pejabat|pengguna|kuasa pengguna|bendahara|ppkd|pptk)\b|^\p{L}[\p{L} ]+, *(\d{1,2} )?\p{L}+ (19|20)\d\d$/iu;

/**
 * The rows of a table's body without what only stands below it: a monthly plan or a list whose figures
 * stand elsewhere, notes behind a blank row, places and dates, signatures. The last row that holds a
 * figure, or in a table of words the last with several cells, ends the table; lines right below it
 * without a gap are kept as its notes.
 */
export function trimBody(grid: Grid, all: readonly number[]): number[] {
  const rows = withoutSigning(grid, withoutForeign(grid, withoutPlan(grid, all)));
  const figured = rows.filter((row) => figureColumns(grid, row).length > 0);
  const last =
    figured.length > rows.length * MOSTLY
      ? figured.at(-1)
      : lastOf(rows, (row) => grid.filledColumns(row).length > 1 && !isSignature(grid, row));
  if (last === undefined) return [...rows];
  let end = last;
  for (const row of rows) if (row === end + 1 && !isSignature(grid, row)) end = row;
  return rows.filter((row) => row <= end);
}

/** Without the months of a plan that stands below other rows, and the line that heads them. */
function withoutPlan(grid: Grid, rows: readonly number[]): readonly number[] {
  const isMonth = (row: number | undefined): boolean =>
    row !== undefined && isMonthName(grid.text(row, grid.filledColumns(row)[0] ?? -1));
  const start = rows.findIndex((_, place) =>
    Array.from({ length: MONTHS_OF_A_PLAN }, (__, step) => rows[place + step]).every(isMonth),
  );
  if (start <= 0) return rows;
  const isHead = figureColumns(grid, rows[start - 1]!).length === 0;
  return rows.slice(0, isHead ? start - 1 : start);
}

function isMonthName(text: string): boolean {
  return /^\p{L}+$/u.test(text) && /^[a-z]{3}$/.test(readQualifiers([text]).period ?? '');
}

/** Without what follows a blank row and has figures, but none where the rows above have theirs. */
function withoutForeign(grid: Grid, rows: readonly number[]): readonly number[] {
  const known = new Set<number>();
  for (let start = 0; start < rows.length;) {
    let end = start + 1;
    while (end < rows.length && rows[end] === rows[end - 1]! + 1) end += 1;
    const columns = rows.slice(start, end).flatMap((row) => figureColumns(grid, row));
    if (known.size > 0 && columns.length > 0 && !columns.some((column) => known.has(column))) {
      return rows.slice(0, start);
    }
    for (const column of columns) known.add(column);
    start = end;
  }
  return rows;
}

/** Without what stands from the place, date or office on that follows a blank row and all figures. */
function withoutSigning(grid: Grid, rows: readonly number[]): readonly number[] {
  const last = lastOf(rows, (row) => figureColumns(grid, row).length > 0) ?? -1;
  const start = rows.findIndex(
    (row, place) => place > 0 && row > last && row > rows[place - 1]! + 1 && isSignature(grid, row),
  );
  return start < 0 ? rows : rows.slice(0, start);
}

function isSignature(grid: Grid, row: number): boolean {
  return grid.filledColumns(row).some((column) => SIGNATURE.test(grid.text(row, column)));
}

function figureColumns(grid: Grid, row: number): number[] {
  return grid.filledColumns(row).filter((column) => {
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
