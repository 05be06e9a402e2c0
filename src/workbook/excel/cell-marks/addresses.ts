import { a1Range, type CellRange, type CellRef } from '../..';

/** Excel takes no longer text for several ranges of a sheet. */
const LONGEST_ADDRESSES = 8191;

/**
 * The cells as few texts as Excel takes: `C5:C9,D12`, each short enough for one request. Cells below one
 * another are written as one range.
 */
export function addressesOf(cells: readonly CellRef[]): string[] {
  const texts: string[] = [];
  for (const range of runsOf(cells)) {
    const address = a1Range(range);
    const last = texts.at(-1);
    const longer = last === undefined ? address : `${last},${address}`;
    if (last !== undefined && longer.length <= LONGEST_ADDRESSES) texts[texts.length - 1] = longer;
    else texts.push(address);
  }
  return texts;
}

/** Runs down the columns; a cell that is named twice counts once. */
function runsOf(cells: readonly CellRef[]): CellRange[] {
  const inOrder = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellRange[] = [];
  for (const { row, column } of inOrder) {
    const last = runs.at(-1);
    if (last?.left === column && row <= last.bottom + 1) {
      runs[runs.length - 1] = { ...last, bottom: row };
    } else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs;
}
