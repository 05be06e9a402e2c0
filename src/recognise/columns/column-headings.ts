import type { Grid } from '../grid';
import type { HeadingBlock } from './heading-rows';

/** The words above a column, from the top heading row down. */
export interface HeadingPath {
  readonly texts: readonly string[];
  /** The heading stands over several columns, this one among them. */
  readonly spread: boolean;
}

/**
 * Heading texts of each column from `first` to `last`. A merged heading counts for every column it
 * covers; where merges are not known, as in pasted text, a heading reaches over the empty cells to
 * its right as long as a lower heading row names them.
 */
export function headingPaths(
  grid: Grid,
  block: HeadingBlock,
  first: number,
  last: number,
  hasBody: (column: number) => boolean,
): Map<number, HeadingPath> {
  const paths = new Map<number, HeadingPath>();
  let left: HeadingPath | undefined;
  for (let column = first; column <= last; column++) {
    const texts = ownTexts(grid, block, column);
    if (texts.length > 0) {
      left = { texts, spread: false };
      paths.set(column, left);
    } else if (left && hasBody(column)) {
      paths.set(column, { texts: left.texts, spread: true });
    }
  }
  for (const [column, path] of paths) {
    // One heading over several columns says what they are about together, not what each holds.
    const shared = [column - 1, column + 1].some((side) => isSame(paths.get(side), path));
    if (shared) paths.set(column, { ...path, spread: true });
  }
  return paths;
}

function isSame(a: HeadingPath | undefined, b: HeadingPath): boolean {
  return a?.texts.join('\n') === b.texts.join('\n');
}

function ownTexts(grid: Grid, block: HeadingBlock, column: number): string[] {
  const texts: string[] = [];
  block.rows.forEach((row, place) => {
    const text = textAbove(grid, block.rows.slice(place), row, column);
    if (text !== '' && texts.at(-1) !== text) texts.push(text);
  });
  return texts;
}

function textAbove(grid: Grid, below: readonly number[], row: number, column: number): string {
  const area = grid.merge(row, column);
  if (area) return grid.text(area.top, area.left);
  const own = grid.text(row, column);
  if (own !== '') return own;
  const namedBelow = (at: number): boolean =>
    below.slice(1).some((lower) => grid.text(lower, at) !== '');
  if (!namedBelow(column)) return '';
  for (let left = column - 1; left >= grid.firstColumn; left--) {
    const text = grid.text(row, left);
    if (text !== '') return namedBelow(left) ? text : '';
  }
  return '';
}
