import type { Cell } from '../../../app';
import { cellText } from './cell-text';
import { textPixels } from './text-width';

/** Pixels of a cell's padding on both sides. */
export const PADDING = 15;
/** Pixels that one step of indent takes. */
export const INDENT = 10;

/** First columns of merged ranges, by their first row. */
export type Starts = ReadonlyMap<number, ReadonlySet<number>>;

/** Cells measured in one step. */
export const STEP = 4_000;

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

/** Tells when so many have been counted since it last did. */
export function every(limit: number): (count?: number) => boolean {
  let counted = 0;
  return (count = 0) => {
    counted += 1 + count;
    if (counted < limit) return false;
    counted = 0;
    return true;
  };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
