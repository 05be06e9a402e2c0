import type { Grid } from '../grid';
import { isNumberRow, repeatsRow } from '../columns/heading-rows';
import type { Notation } from '../types';
import { contentOf, type RowShape } from './read';
import { findStub } from './stub';

/** A table found by its shape alone: texts above figures, names beside them. */
export interface ShapedTable {
  readonly notation: Notation;
  readonly titleRows: readonly number[];
  readonly headerRows: readonly number[];
  readonly numberRow: number | null;
  readonly repeats: ReadonlySet<number>;
  /** All filled rows below the headings, lines between the figures included. */
  readonly bodyRows: readonly number[];
  readonly labelColumns: readonly number[];
  readonly figureColumns: readonly number[];
}

const FEWEST_ROWS = 2;
const FEWEST_COLUMNS = 2;
const MOST_HEADING_ROWS = 8;
const MOST_TITLE_ROWS = 8;
/** A lone text longer than this is a line of its own, not the name of a column. */
const LONGEST_LONE_HEADING = 50;
/** `(1,000)` above figures is their unit. */
const IN_BRACKETS = /^\(.*\)$/;
/** Years from one column to the next. */
const LONGEST_STEP = 10;

/** Finds tables among rows that belong to none yet. */
export function findShapedTables(grid: Grid, notation: Notation): ShapedTable[] {
  const shapes = grid.filledRows.map((row): RowShape => ({
    row,
    contents: new Map(
      grid
        .filledColumns(row)
        .map((column) => [column, contentOf(grid.cell(row, column), notation)]),
    ),
  }));
  return segments(grid, shapes).flatMap((segment) => tableOf(grid, segment, notation) ?? []);
}

interface Segment {
  readonly above: RowShape[];
  readonly body: RowShape[];
  readonly repeats: Set<number>;
}

/** Splits the rows where a heading stands between figures. */
function segments(grid: Grid, shapes: readonly RowShape[]): Segment[] {
  const found: Segment[] = [];
  let open: RowShape[] = [];
  let current: Segment | undefined;
  const begin = usualStart(shapes);
  for (const shape of shapes) {
    const standsRight = !current && [...shape.contents.keys()][0]! > begin;
    if (standsRight || !isFigureRow(grid, shape, current !== undefined)) {
      open.push(shape);
      continue;
    }
    const start = current ? open.findIndex((line) => namesColumns(line, current!)) : 0;
    if (current && start >= 0) {
      const repeated = open.filter((line) =>
        current!.above.some(({ row }) => repeatsRow(grid, line.row, row) && line.contents.size > 1),
      );
      if (repeated.length > 0) {
        for (const { row } of repeated) current.repeats.add(row);
        current.body.push(...open, shape);
        open = [];
        continue;
      }
    }
    if (!current || start >= 0) {
      current = { above: open, body: [shape], repeats: new Set() };
      found.push(current);
    } else current.body.push(...open, shape);
    open = [];
  }
  return found;
}

/** Whether a row holds figures, and not the years, numbers or units of columns. */
function isFigureRow(grid: Grid, { row, contents }: RowShape, inBody: boolean): boolean {
  const columns = [...contents.keys()];
  const figures = columns.filter(
    (column) =>
      contents.get(column) === 'figure' && (inBody || !IN_BRACKETS.test(grid.text(row, column))),
  );
  if (contents.size < 2) return inBody && figures.length === 1;
  if (figures.length > 0) return inBody || !isNumberRow(grid, row);
  const kinds = [...contents.values()];
  // A named row of which nothing is told, or nothing exists.
  if (inBody && kinds[0] === 'text' && kinds.slice(1).every((kind) => kind === 'gap')) return true;
  const years = columns.filter((column) => contents.get(column) === 'year');
  return inBody && years.length > 0 && kinds[0] === 'text' && !isSeries(grid, row, years);
}

/**
 * The column in which most rows begin. Figures above it that begin further right are names of columns:
 * `1 | 2 | 3 or more`.
 */
function usualStart(shapes: readonly RowShape[]): number {
  const counts = new Map<number, number>();
  for (const { contents } of shapes) {
    if (contents.size < 2 || ![...contents.values()].includes('figure')) continue;
    const [first] = contents.keys();
    counts.set(first!, (counts.get(first!) ?? 0) + 1);
  }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return usual?.[0] ?? 0;
}

/** Years as they stand in headings: one after the other. */
function isSeries(grid: Grid, row: number, years: readonly number[]): boolean {
  const values = years.map((column) => Number.parseInt(grid.text(row, column), 10));
  const steps = values.slice(1).map((value, place) => value - values[place]!);
  return steps.every(
    (step) => step !== 0 && Math.abs(step) <= LONGEST_STEP && step * steps[0]! > 0,
  );
}

/** Whether a line without figures names columns that hold figures above it. */
function namesColumns({ contents }: RowShape, { body }: Segment): boolean {
  const figured = new Set(
    body.flatMap((row) => [...row.contents].flatMap(([c, kind]) => (kind === 'figure' ? [c] : []))),
  );
  const first = Math.min(...contents.keys());
  const naming = [...contents].filter(
    ([column, kind]) =>
      column > first && figured.has(column) && (kind === 'text' || kind === 'year'),
  );
  return naming.length > 1;
}

function tableOf(
  grid: Grid,
  { above, body, repeats }: Segment,
  notation: Notation,
): ShapedTable | null {
  const stub = findStub(
    grid,
    body.filter(({ row }) => !repeats.has(row)),
  );
  if (body.length < FEWEST_ROWS || stub.figureColumns.length === 0) return null;
  const rows = above.map(({ row }) => row);
  const numberRow = rows.filter((row) => isNumberRow(grid, row)).at(-1) ?? null;
  const named = numberRow === null ? above : above.filter(({ row }) => row < numberRow);
  const sections = numberRow === null ? [] : rows.filter((row) => row > numberRow);
  const { headers, sectionStart } = headingRows(grid, named, stub.figureColumns);
  const columns = stub.labelColumns.length + stub.figureColumns.length;
  if (headers.length === 0 || columns < FEWEST_COLUMNS) return null;
  const titles = named.map(({ row }) => row).filter((row) => row < headers[0]!);
  return {
    notation,
    titleRows: titles.slice(-MOST_TITLE_ROWS),
    headerRows: headers,
    numberRow,
    repeats,
    bodyRows: [
      ...named.slice(sectionStart).map(({ row }) => row),
      ...sections,
      ...body.map(({ row }) => row),
    ],
    ...stub,
  };
}

/** From the figures upwards: lines that only name rows, then headings, then titles. */
function headingRows(
  grid: Grid,
  above: readonly RowShape[],
  figureColumns: readonly number[],
): { headers: number[]; sectionStart: number } {
  const isHeading = ({ row, contents }: RowShape): boolean => {
    const naming = [...contents.keys()].filter((column) => column >= figureColumns[0]!);
    if (contents.size > 1) return naming.length > 0;
    return naming.length > 0 && grid.text(row, naming[0]!).length <= LONGEST_LONE_HEADING;
  };
  const last = above.map(isHeading).lastIndexOf(true);
  let first = last;
  let lowest = last;
  // Where one row names every column, nothing behind a gap is needed.
  const named = figureColumns.filter((column) => above[last]?.contents.has(column)).length;
  for (let place = last - 1; place >= 0 && last - place < MOST_HEADING_ROWS; place--) {
    const gap = above[lowest]!.row - above[place]!.row - 1;
    if (gap > 1 || (gap === 1 && named === figureColumns.length)) break;
    if (isHeading(above[place]!)) first = place;
    lowest = place;
  }
  const headers = last < 0 ? [] : above.slice(first, last + 1).map(({ row }) => row);
  return { headers, sectionStart: last + 1 };
}
