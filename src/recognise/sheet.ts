import type { SheetSnapshot } from '../workbook';
import { findBlocks } from './blocks';
import { isCorrected, type FixedTable } from './corrections/fixed';
import { gridOf, type Grid } from './grid';
import { recogniseTable } from './table';
import type { RecognisedTable } from './types';

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
    if (right.length === 0 || !right.every(isKnown)) continue;
    const left = tablesOf(gridOf(sheet, 0, gap), fixed);
    if (left.some(isKnown)) return [...left, ...recogniseRight(sheet, gap, fixed)];
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
  return findBlocks(grid).flatMap((block) => recogniseTable(grid, block, fixed) ?? []);
}

/** A table that is none of ours because a person said so is a table by itself all the same. */
function isKnown(table: RecognisedTable): boolean {
  return table.kind !== 'lain' || isCorrected(table);
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
