import type { Grid } from '../grid';
import type { RowShape } from './read';

/** Which columns name the rows and which hold their figures. */
export interface Stub {
  readonly labelColumns: readonly number[];
  readonly figureColumns: readonly number[];
}

/** Share of the rows that a text column must name to make columns left of it codes or numbers. */
const NAMES_ROWS = 0.6;
/** Text columns this far right describe figures, they name no rows. */
const MOST_LABEL_COLUMNS = 4;

export function findStub(grid: Grid, body: readonly RowShape[]): Stub {
  const columns = [...new Set(body.flatMap(({ contents }) => [...contents.keys()]))].sort(
    (a, b) => a - b,
  );
  const count = (column: number, ...kinds: readonly string[]): number =>
    body.filter(({ contents }) => kinds.includes(contents.get(column) ?? '')).length;
  const isFigures = (column: number): boolean =>
    count(column, 'figure') > 0 &&
    count(column, 'figure', 'year') > count(column, 'text') &&
    !isNumbering(grid, body, column);
  const isText = (column: number): boolean =>
    count(column, 'text') >= count(column, 'figure', 'year', 'gap');
  const leading = columns.slice(0, MOST_LABEL_COLUMNS);
  const namesRows = leading.map((column, place) => {
    const left = leading.slice(0, place).filter(isFigures).length;
    const isCodeLeft = left === 1 && count(column, 'text') >= body.length * NAMES_ROWS;
    return isText(column) && (left === 0 || isCodeLeft);
  });
  const lastText = namesRows.lastIndexOf(true);
  let labels = leading.slice(0, lastText + 1);
  const [first] = columns;
  // Years, ages or numbers name the rows where no words do.
  if (
    labels.length === 0 &&
    first !== undefined &&
    (!isFigures(first) || isOrdered(grid, body, first))
  )
    labels = [first];
  return {
    labelColumns: labels,
    figureColumns: columns.filter(
      (column) => !labels.includes(column) && (isFigures(column) || isGaps(body, column)),
    ),
  };
}

function isGaps(body: readonly RowShape[], column: number): boolean {
  const kinds = body.flatMap(({ contents }) => contents.get(column) ?? []);
  return kinds.length > 1 && kinds.every((kind) => kind === 'gap');
}

/** Words among numbers, or numbers that only rise: `Under 1`, 1, 2, 5, `10 and over`. */
function isOrdered(grid: Grid, body: readonly RowShape[], column: number): boolean {
  if (body.some(({ contents }) => contents.get(column) === 'text')) return true;
  const values = figuresIn(grid, body, column);
  return values.every((value, place) => place === 0 || value > values[place - 1]!);
}

/** Years, or 1 2 3 …: they name rows. */
function isNumbering(grid: Grid, body: readonly RowShape[], column: number): boolean {
  const kinds = body.flatMap(({ contents }) => contents.get(column) ?? []);
  if (kinds.every((kind) => kind === 'year')) return true;
  const values = figuresIn(grid, body, column);
  return (
    values.length > 2 &&
    values.every((value, place) => place === 0 || value === values[place - 1]! + 1)
  );
}

function figuresIn(grid: Grid, body: readonly RowShape[], column: number): number[] {
  return body.flatMap(({ row, contents }) =>
    contents.get(column) === 'figure' ? [Number(grid.text(row, column))] : [],
  );
}
