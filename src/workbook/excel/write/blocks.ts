import type { CellRange } from '../..';

/** A rectangle of cells that have something in common. */
export interface Block<V> {
  readonly range: CellRange;
  readonly value: V;
}

/**
 * Joins neighbouring cells that are to be treated alike into rectangles, so that one call serves
 * them all: runs along a row first, then equal runs of rows below one another.
 * @param valueAt what to do with a cell; undefined leaves it out
 * @param keyOf text by which two values count as equal
 */
export function blocksOf<V>(
  rows: number,
  columns: number,
  valueAt: (row: number, column: number) => V | undefined,
  keyOf: (value: V) => string,
): Block<V>[] {
  const done: Block<V>[] = [];
  let open = new Map<string, Block<V>>();
  for (let row = 0; row < rows; row++) {
    const reached = new Map<string, Block<V>>();
    for (const run of runsOf(row, columns, valueAt, keyOf)) {
      const { left, right } = run.range;
      const place = `${left}:${right}:${keyOf(run.value)}`;
      const above = open.get(place);
      const range = { ...run.range, top: above?.range.top ?? row };
      reached.set(place, { range, value: run.value });
      open.delete(place);
    }
    done.push(...open.values());
    open = reached;
  }
  return [...done, ...open.values()];
}

function runsOf<V>(
  row: number,
  columns: number,
  valueAt: (row: number, column: number) => V | undefined,
  keyOf: (value: V) => string,
): Block<V>[] {
  const runs: Block<V>[] = [];
  for (let column = 0; column < columns; column++) {
    const value = valueAt(row, column);
    if (value === undefined) continue;
    const last = runs.at(-1);
    const goesOn = last?.range.right === column - 1 && keyOf(last.value) === keyOf(value);
    const left = goesOn ? last.range.left : column;
    if (goesOn) runs.pop();
    runs.push({ range: { top: row, bottom: row, left, right: column }, value });
  }
  return runs;
}
