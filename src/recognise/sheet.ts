import type { SheetSnapshot } from '../workbook';
import { findBlocks } from './blocks';
import { isCorrected, type FixedTable } from './corrections/fixed';
import { gridOf, type Grid } from './grid';
import { FIGURE_ROLES } from './columns/roles';
import { readScope } from './scope';
import { recogniseTable } from './table';
import type { ColumnRole, RecognisedTable } from './types';

const NAMING: ReadonlySet<ColumnRole> = new Set([
  'uraian',
  'indikator',
  'sasaran',
  'tujuan',
  'predikat',
]);

/** What tables without figures say of their rows. */
const TELLING: ReadonlySet<ColumnRole> = new Set(['predikat', 'batas', 'rumus']);

/**
 * The tables of one sheet. Where empty columns run through the whole sheet, two tables may stand side
 * by side: the sheet is split there when both sides make sense by themselves. A spacer column inside
 * one table leaves a side that names nothing.
 * @param fixed what a person has settled about its tables
 */
export function recogniseSheet(
  sheet: SheetSnapshot,
  fixed: readonly FixedTable[] = [],
): RecognisedTable[] {
  const grid = gridOf(sheet);
  for (const gap of emptyColumns(grid)) {
    // The right side first: behind a spacer column it names nothing, and the rest need not be read.
    const right = tablesOf(gridOf(sheet, gap), fixed);
    if (right.length === 0 || !right.every(standsAlone)) continue;
    const left = tablesOf(gridOf(sheet, 0, gap), fixed);
    if (left.some(standsAlone) && !right.some((table) => isPartOf(table, left, grid, gap)))
      return [...left, ...recogniseRight(sheet, gap, fixed)];
  }
  return tablesOf(grid, fixed);
}

/** What stands right of a gap may hold a gap of its own. */
function recogniseRight(
  sheet: SheetSnapshot,
  from: number,
  fixed: readonly FixedTable[],
): RecognisedTable[] {
  const rows = sheet.rows.map((cells) =>
    cells?.map((cell, column) => (column < from ? undefined : cell)),
  );
  return recogniseSheet({ ...sheet, rows }, fixed);
}

function tablesOf(grid: Grid, fixed: readonly FixedTable[]): RecognisedTable[] {
  // Header lines stand above the table that they are about, small tables of another kind between.
  let from = 0;
  return findBlocks(grid).flatMap((block) => {
    const scope = readScope(grid, from, block.heading.rows[0]!);
    const table = recogniseTable(grid, block, scope, fixed);
    if (table && table.kind !== 'lain') from = table.range.bottom + 1;
    return table ?? [];
  });
}

/** Left of its headings stand others that no table of the left side has: it is a part of theirs. */
function isPartOf(
  { headerRows }: RecognisedTable,
  left: readonly RecognisedTable[],
  grid: Grid,
  gap: number,
): boolean {
  const isTaken = (row: number): boolean =>
    left.some(({ range }) => range.top <= row && row <= range.bottom);
  return headerRows.some(
    (row) => grid.filledColumns(row).some((column) => column < gap) && !isTaken(row),
  );
}

/**
 * It is of a known kind, names its rows itself and says something of them. A table that is none of ours because a person said
 * so is a table by itself all the same.
 */
function standsAlone(table: RecognisedTable): boolean {
  if (isCorrected(table)) return true;
  const { kind, columns } = table;
  const has = (roles: ReadonlySet<ColumnRole>): boolean =>
    columns.some(({ role }) => roles.has(role));
  return kind !== 'lain' && has(NAMING) && (has(FIGURE_ROLES) || has(TELLING));
}

/** Columns between the first and the last filled one that hold nothing at all. */
function emptyColumns(grid: Grid): number[] {
  const filled = new Set(grid.filledRows.flatMap((row) => grid.filledColumns(row)));
  const empty: number[] = [];
  for (let column = grid.firstColumn + 1; column < grid.lastColumn; column++) {
    if (!filled.has(column) && filled.has(column - 1)) empty.push(column);
  }
  return empty;
}
