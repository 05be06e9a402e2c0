import { isCellError } from '../../workbook';
import { readings } from '../figures';
import type { Grid } from '../grid';
import { matchHeading } from './heading-match';
import { readQualifiers } from './qualifiers';
import { plainText } from '../words';

/** The heading of a table: its rows, and whether a row of column numbers follows. */
export interface HeadingBlock {
  readonly rows: readonly number[];
  readonly numberRow: number | null;
  /** First row below the headings. */
  readonly bodyStart: number;
}

/** Three merged rows are the most that official forms use; a fourth holds units. */
const MOST_HEADING_ROWS = 4;
/** A heading names at least two columns by words that are known. */
const FEWEST_KNOWN = 2;
/** At least this share of a heading row's texts must be known words. */
const KNOWN_SHARE = 0.34;
/** The headings of Evaluasi Renja are whole sentences. */
const LONGEST_WORDING = 200;
/** Words in a lower heading that no phrase knows. */
const MOST_WORDS = 8;
const IS_YEAR = /^(tahun|ta\.?)?\s*(19|20)\d\d$/i;
/** `(1)`, `1`, `a`, `14 = (10+11+12+13)`: what stands in a row that numbers the columns. */
const COLUMN_NUMBER = /^\(?\s*(\d{1,2}|[a-z])\s*\)?(\s*=\s*[\da-z+\-−–×*:/().%\s]+)?$/i;

/** Finds the headings of all tables of a sheet from the top down. */
export function findHeadings(grid: Grid): HeadingBlock[] {
  const blocks: HeadingBlock[] = [];
  let next = 0;
  for (const row of grid.filledRows) {
    if (row < next || !startsHeading(grid, row)) continue;
    const block = extendHeading(grid, row);
    blocks.push(block);
    next = block.bodyStart;
  }
  return blocks;
}

function startsHeading(grid: Grid, row: number): boolean {
  const texts = grid.filledColumns(row).map((column) => headingText(grid, row, column));
  if (texts.length < FEWEST_KNOWN || !texts.every((text) => text !== undefined)) return false;
  let known = 0;
  const roles = new Set<string>();
  for (const text of texts) {
    const [vote] = matchHeading(text);
    if (vote) roles.add(vote.role);
    if (vote ?? isPeriod(text)) known += 1;
  }
  return (
    known >= FEWEST_KNOWN && known >= texts.length * KNOWN_SHARE && (roles.size > 1 || known > 2)
  );
}

/** The words of a heading cell, or undefined where the cell holds a figure or a sentence. */
function headingText(grid: Grid, row: number, column: number): string | undefined {
  const value = grid.cell(row, column)?.value ?? null;
  if (isCellError(value) || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return isYear(value) ? String(value) : undefined;
  const text = plainText(value ?? '');
  return text.length > LONGEST_WORDING || isFigureText(text) ? undefined : text;
}

/** `Januari`, `TW I`, `2024`: columns of a plan or a comparison. */
function isPeriod(text: string): boolean {
  return IS_YEAR.test(text) || (text.length < 20 && readQualifiers([text]).period !== undefined);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

function extendHeading(grid: Grid, first: number): HeadingBlock {
  let last = first;
  for (const column of grid.filledColumns(first)) {
    last = Math.max(last, grid.merge(first, column)?.bottom ?? first);
  }
  last = Math.min(last, first + MOST_HEADING_ROWS - 1);
  while (last - first + 1 < MOST_HEADING_ROWS && continuesHeading(grid, first, last + 1)) last += 1;
  const numberRow = isNumberRow(grid, last + 1) ? last + 1 : null;
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  // Evaluasi Renja has its K and Rp below the numbers.
  if (numberRow !== null && isUnitRow(grid, numberRow + 1)) {
    return { rows: [...rows, numberRow + 1], numberRow, bodyStart: numberRow + 2 };
  }
  return { rows, numberRow, bodyStart: (numberRow ?? last) + 1 };
}

function isUnitRow(grid: Grid, row: number): boolean {
  const columns = grid.filledColumns(row);
  return columns.length > 1 && columns.every((column) => isUnit(grid.text(row, column)));
}

/**
 * Whether a row names columns below a heading that spans them: words only, nothing under the first
 * heading, and each either under room that the row above left (a merged area, empty cells to its
 * right) or itself a heading word or a unit such as `(Rp)`.
 */
function continuesHeading(grid: Grid, first: number, row: number): boolean {
  const columns = grid.filledColumns(row);
  if (columns.length === 0 || isNumberRow(grid, row)) return false;
  const leftmost = grid.filledColumns(first)[0]!;
  const label = grid.text(row, leftmost);
  if (label !== '' && matchHeading(label).length === 0) return false;
  return columns.every((column) => {
    const text = headingText(grid, row, column);
    if (text === undefined) return false;
    const isWord = matchHeading(text).length > 0 || isUnit(text);
    if (hasRoom(grid, first, row, column)) return isWord || text.split(' ').length <= MOST_WORDS;
    return isWord && label === '';
  });
}

function isUnit(text: string): boolean {
  return /^\(?\s*(rp\.?|%|k|rupiah|\d{4})\s*\)?$/i.test(text);
}

/** `Rp 2.618.454.444`, `93,42%`, but not the year `2024`. */
function isFigureText(text: string): boolean {
  return readings(text).figureLike && !/^(19|20)\d\d$/.test(text);
}

/** Above the cell stands nothing, or a heading that reaches beyond its own column. */
function hasRoom(grid: Grid, first: number, row: number, column: number): boolean {
  for (let above = row - 1; above >= first; above--) {
    if (grid.text(above, column) === '') continue;
    const area = grid.merge(above, column);
    if (area) return area.right > area.left && area.bottom < row;
    return grid.text(above, column + 1) === '';
  }
  return true;
}

/** Whether a row numbers the columns: `1 3 4 6 11` or `(1) (2) (3)`, never falling. */
export function isNumberRow(grid: Grid, row: number): boolean {
  const columns = grid.filledColumns(row);
  if (columns.length < 2) return false;
  let before = Number.NEGATIVE_INFINITY;
  for (const column of columns) {
    const match = COLUMN_NUMBER.exec(grid.text(row, column));
    const label = match?.[1] ?? '';
    const number = /\d/.test(label) ? Number(label) : label.toLowerCase().charCodeAt(0) - 96;
    if (!match || number < before) return false;
    before = number;
  }
  return before >= columns.length;
}

/** Whether a row says again what a heading row said: headings repeated on every page. */
export function repeatsRow(grid: Grid, row: number, heading: number): boolean {
  const columns = grid.filledColumns(heading);
  const same = columns.filter(
    (column) => grid.text(row, column).toLowerCase() === grid.text(heading, column).toLowerCase(),
  );
  return columns.length > 0 && same.length >= columns.length * 0.8;
}
