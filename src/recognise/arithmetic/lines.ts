import { toNumber } from '../../domain';
import { headingPaths } from '../columns/column-headings';
import type { Grid } from '../grid';
import { fieldOf, type Field, type Line } from './field';
import type { ShapedTable } from './find-tables';
import { isDifferenceLabel, isTotalLabel } from './labels';
import { figureOf, isWithheld } from './read';

/** A table's figures, seen as rows and as columns. */
export interface Lines {
  /** Rows of the sheet that hold figures, and their labels. */
  readonly rows: readonly number[];
  readonly down: Field;
  readonly across: Field;
}

/** Finer decimals come from formulas; they are not rounded. */
const MOST_DECIMALS = 6;
/** Steps of indent that a column of names further right is worth. */
const COLUMN_INDENT = 10;

export function linesOf(grid: Grid, table: ShapedTable): Lines {
  const { figureColumns: columns, notation } = table;
  const rowLines = namedRows(grid, table);
  const rows = rowLines.map(({ row }) => row);
  const figures = rows.map((row) =>
    columns.map((column) => figureOf(grid.cell(row, column), notation)),
  );
  const decimals = figures.map((line) => line.map((f) => Math.min(f?.scale ?? 0, MOST_DECIMALS)));
  const byRow = decimals.map((line) => Math.max(0, ...line));
  const byColumn = columns.map((_, j) =>
    decimals.reduce((most, line) => Math.max(most, line[j]!), 0),
  );
  const values = new Float64Array(rows.length * columns.length).fill(NaN);
  const halves = new Float64Array(values.length);
  const turned = new Float64Array(values.length).fill(NaN);
  const turnedHalves = new Float64Array(values.length);
  const withheld = new Uint8Array(values.length);
  const turnedWithheld = new Uint8Array(values.length);
  figures.forEach((line, i) => {
    line.forEach((figure, j) => {
      // A number cell drops zeros at its end: its row and column tell how it is printed.
      const printed = Math.max(decimals[i]![j]!, Math.min(byRow[i]!, byColumn[j]!));
      const half = 0.5 * 10 ** -printed;
      values[i * columns.length + j] = turned[j * rows.length + i] = figure
        ? toNumber(figure)
        : NaN;
      const isOpen = !figure && isWithheld(grid.text(rows[i]!, columns[j]!));
      withheld[i * columns.length + j] = turnedWithheld[j * rows.length + i] = isOpen ? 1 : 0;
      halves[i * columns.length + j] = turnedHalves[j * rows.length + i] = half;
    });
  });
  return {
    rows,
    down: fieldOf(
      rowLines.map(({ line }) => line),
      columns.length,
      values,
      halves,
      withheld,
    ),
    across: fieldOf(namedColumns(grid, table), rows.length, turned, turnedHalves, turnedWithheld),
  };
}

/** Rows with figures, each under the labels that stand above it with less indent. */
function namedRows(grid: Grid, table: ShapedTable): { row: number; line: Line }[] {
  const { figureColumns, labelColumns, notation } = table;
  const above: { indent: number; label: string }[] = [];
  let section = '';
  const found: { row: number; line: Line }[] = [];
  for (const row of table.bodyRows) {
    if (table.repeats.has(row)) continue;
    const filled = labelColumns.filter((column) => grid.text(row, column) !== '');
    const place = filled.at(-1);
    const cell = place === undefined ? undefined : grid.cell(row, place);
    const label = place === undefined ? '' : cleanLabel(grid.text(row, place));
    const hasFigures = figureColumns.some((column) => {
      const at = grid.cell(row, column);
      return at !== undefined && figureOf(at, notation) !== undefined;
    });
    if (!hasFigures && label === '') {
      const lone = figureColumns.find((column) => grid.text(row, column) !== '');
      if (lone !== undefined) section = grid.text(row, lone);
      continue;
    }
    const indent =
      (cell?.indent ?? 0) +
      blanksBefore(cell?.value) +
      COLUMN_INDENT * (place === undefined ? 0 : labelColumns.indexOf(place));
    while (above.length > 0 && above.at(-1)!.indent >= indent) above.pop();
    const parents = [section, ...above.map((line) => line.label)].filter((text) => text !== '');
    const isLine = hasFigures || figureColumns.some((column) => grid.text(row, column) !== '');
    if (isLine)
      found.push({
        row,
        line: lineOf(label, parents, section, indent, cell?.bold === true || isCapitals(label)),
      });
    if (isLine) above.push({ indent, label });
    else section = label;
  }
  return found;
}

function namedColumns(grid: Grid, table: ShapedTable): Line[] {
  const heading = { rows: table.headerRows, numberRow: table.numberRow, bodyStart: 0 };
  const figured = new Set(table.figureColumns);
  const paths = headingPaths(grid, heading, grid.firstColumn, grid.lastColumn, (c) =>
    figured.has(c),
  );
  const texts = table.figureColumns.map((column) => paths.get(column)?.texts ?? []);
  return texts.map((path, place) => {
    const shared = Math.max(
      sharedLength(path, texts[place - 1] ?? []),
      sharedLength(path, texts[place + 1] ?? []),
    );
    // What a column has for itself names it, though it be broken over several rows.
    const own = Math.min(shared, path.length - 1);
    const parents = path.slice(0, Math.max(own, 0));
    return lineOf(
      cleanLabel(path.slice(parents.length).join(' ')),
      parents,
      parents.join(' / '),
      0,
      false,
    );
  });
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function lineOf(
  label: string,
  parents: readonly string[],
  section: string,
  indent: number,
  bold: boolean,
): Line {
  return {
    label,
    key: label.toLowerCase(),
    parents: section,
    indent,
    bold,
    isTotal: isTotalLabel(label),
    isUnderTotal: parents.some(isTotalLabel),
    isDifference: isDifferenceLabel(label),
  };
}

function isCapitals(label: string): boolean {
  const letters = label.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase();
}

/** A label without leaders (`Alabama .....`) and marks of notes. */
function cleanLabel(text: string): string {
  return text
    .replace(/[\s.…_]{2,}$/, '')
    .replace(/\s*(\\?\d{1,2}\\?\/?|\*+|[¹²³†‡]|:)$/, (mark) => (/^\s*\d+$/.test(mark) ? mark : ''))
    .trim();
}

function blanksBefore(value: unknown): number {
  return typeof value === 'string' ? /^[ \u00a0]*/.exec(value)![0].length : 0;
}
