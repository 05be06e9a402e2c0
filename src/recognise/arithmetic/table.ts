import { isCellError } from '../../workbook';
import { headingPaths } from '../columns/column-headings';
import type { Grid } from '../grid';
import type { Figure, Identity, RecognisedColumn, RecognisedRow, RecognisedTable } from '../types';
import type { ShapedTable } from './find-tables';
import type { Lines } from './lines';
import { figureOf } from './read';

/** Found by shape, understood by arithmetic only. */
const CONFIDENCE = 0.5;

/** A table of no known kind in the words of the contract. */
export function describeTable(
  grid: Grid,
  shaped: ShapedTable,
  lines: Lines,
  totals: ReadonlySet<number>,
  identities: readonly Identity[],
): RecognisedTable {
  const labels = new Map(lines.rows.map((row, place) => [row, lines.down.lines[place]!.label]));
  const columns = describeColumns(grid, shaped);
  return {
    sheet: grid.sheet.name,
    id: 0,
    range: {
      top: shaped.headerRows[0]!,
      left: columns[0]!.index,
      bottom: shaped.bodyRows.at(-1)!,
      right: columns.at(-1)!.index,
    },
    kind: 'lain',
    confidence: CONFIDENCE,
    why: [],
    title: shaped.titleRows.map((row) => grid.text(row, grid.filledColumns(row)[0]!)),
    scope: [],
    unit: 1,
    step: 1,
    headerRows: shaped.headerRows,
    columns,
    rows: [
      ...shaped.titleRows.map((row) => plainRow(grid, row, 'title')),
      ...shaped.headerRows.map((row) => plainRow(grid, row, 'header')),
      ...(shaped.numberRow === null ? [] : [plainRow(grid, shaped.numberRow, 'number-row')]),
      ...shaped.bodyRows.map((row): RecognisedRow => {
        if (shaped.repeats.has(row)) return plainRow(grid, row, 'header-repeat');
        const label = labels.get(row);
        if (label === undefined) return plainRow(grid, row, 'data');
        return {
          ...plainRow(grid, row, totals.has(row) ? 'total' : 'data'),
          label,
          figures: figuresOf(grid, shaped, row),
        };
      }),
    ],
    identities,
  };
}

function describeColumns(grid: Grid, shaped: ShapedTable): RecognisedColumn[] {
  const heading = { rows: shaped.headerRows, numberRow: shaped.numberRow, bodyStart: 0 };
  const figured = new Set(shaped.figureColumns);
  const paths = headingPaths(grid, heading, grid.firstColumn, grid.lastColumn, (c) =>
    figured.has(c),
  );
  const describe = (index: number, role: RecognisedColumn['role']): RecognisedColumn => ({
    index,
    heading: paths.get(index)?.texts.join(' / ') ?? '',
    role,
    qualifiers: {},
    confidence: CONFIDENCE,
    why: [],
    notation: shaped.notation,
  });
  return [
    ...shaped.labelColumns.map((column) => describe(column, 'uraian')),
    ...shaped.figureColumns.map((column) => describe(column, 'lain')),
  ].sort((a, b) => a.index - b.index);
}

function plainRow(grid: Grid, index: number, role: RecognisedRow['role']): RecognisedRow {
  return {
    index,
    role,
    level: null,
    kode: null,
    label: grid.text(index, grid.filledColumns(index)[0] ?? grid.firstColumn),
    parent: null,
    confidence: CONFIDENCE,
    figures: new Map(),
  };
}

function figuresOf(grid: Grid, shaped: ShapedTable, row: number): Map<number, Figure> {
  const figures = new Map<number, Figure>();
  for (const column of shaped.figureColumns) {
    const cell = grid.cell(row, column);
    if (!cell || grid.text(row, column) === '') continue;
    const value = figureOf(cell, shaped.notation);
    if (value) {
      const isText = typeof cell.value === 'string';
      figures.set(column, { kind: 'number', value, isText, percent: false });
    } else if (isCellError(cell.value))
      figures.set(column, { kind: 'error', error: cell.value.error });
    else figures.set(column, { kind: 'text', text: grid.text(row, column) });
  }
  return figures;
}
