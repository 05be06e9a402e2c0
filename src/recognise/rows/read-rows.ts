import type { Kode, Level } from '../../domain';
import type { FixedRow } from '../corrections/fixed';
import { readCell } from '../figures';
import type { Grid } from '../grid';
import { isNumberRow, repeatsRow, type HeadingBlock } from '../columns/heading-rows';
import { FIGURE_ROLES } from '../columns/roles';
import type { ColumnRole, Figure, RecognisedColumn, RowRole } from '../types';
import type { KodeReader } from './kode';
import { labelRole, type LabelRole } from './labels';
import { steppedColumns, type SteppedColumn } from './stepped';

/** A body row before its place in the hierarchy is known. */
export interface RawRow {
  readonly index: number;
  readonly role: RowRole;
  readonly label: string;
  readonly labelRole: LabelRole;
  readonly kode: Kode | null;
  /** `[#]` and `[-]`, which group the components of a DPA Rincian. */
  readonly mark: '#' | '-' | null;
  readonly figures: ReadonlyMap<number, Figure>;
  /** Where each level has a column for its names: the level of the column that names the row. */
  readonly columnLevel?: Level | undefined;
  /** What a person said of the row. */
  readonly fixed?: FixedRow | undefined;
}

/** Columns that name a row, the best first. */
const NAMING_ROLES: readonly ColumnRole[] = ['uraian', 'indikator', 'sasaran', 'tujuan'];
/** Columns that say something about a row but do not name it, unless nothing else does. */
const TELLING_ROLES: ReadonlySet<ColumnRole> = new Set([
  'batas',
  'predikat',
  'keterangan',
  'satuan',
]);

export function readRows(
  grid: Grid,
  block: HeadingBlock,
  rows: readonly number[],
  columns: readonly RecognisedColumn[],
  kodeOf: KodeReader,
  fixedRows: ReadonlyMap<number, FixedRow> = new Map(),
): RawRow[] {
  const kodeColumns = columns.filter(({ role }) => role === 'kode').map(({ index }) => index);
  const figureColumns = columns.filter(({ role }) => FIGURE_ROLES.has(role));
  const has = (...roles: ColumnRole[]) => columns.some(({ role }) => roles.includes(role));
  // Indicators may stand beside their budget: their names are still those of indicators.
  const isBudget = has('pagu', 'jumlah') && (has('uraian') || !has('indikator'));
  const stepped = steppedColumns(columns);
  const naming = NAMING_ROLES.flatMap((role) => columns.filter((column) => column.role === role));
  let afterHeading = false;
  return rows.map((index) => {
    const fixed = fixedRows.get(index);
    const heading = fixed ? undefined : readHeadingAgain(grid, block, index, afterHeading);
    afterHeading = heading !== undefined;
    if (heading) {
      return {
        index,
        role: heading,
        label: labelOf(grid, index, naming, columns),
        labelRole: 'name',
        kode: null,
        mark: null,
        figures: new Map(),
      };
    }
    const { kode, nameOf } = kodeOf(index);
    const step = deepest(grid, index, stepped);
    const label = nameOf(
      step ? grid.text(index, step.index) : labelOf(grid, index, naming, columns),
    );
    const figures = new Map<number, Figure>();
    for (const column of figureColumns) {
      const cell = grid.cell(index, column.index);
      const figure = cell && readCell(cell, column);
      if (figure) figures.set(column.index, figure);
    }
    const says = labelRole(label, isBudget);
    return {
      index,
      role: fixed?.role ?? roleOf(says, label, figures),
      label,
      labelRole: says,
      kode,
      mark: markOf([...kodeColumns.map((column) => grid.text(index, column)), label]),
      figures,
      columnLevel: step?.level,
      fixed,
    };
  });
}

/** Headings and number rows that are printed again after a page break. */
function readHeadingAgain(
  grid: Grid,
  block: HeadingBlock,
  row: number,
  afterHeading: boolean,
): RowRole | undefined {
  if (block.rows.some((heading) => repeatsRow(grid, row, heading))) return 'header-repeat';
  if (block.numberRow !== null && repeatsRow(grid, row, block.numberRow)) return 'number-row';
  return afterHeading && isNumberRow(grid, row) ? 'number-row' : undefined;
}

function roleOf(says: LabelRole, label: string, figures: ReadonlyMap<number, Figure>): RowRole {
  if (says === 'total') return 'total';
  if (says === 'average') return 'average';
  if (says === 'class') return 'note';
  return label === '' && figures.size === 0 ? 'blank' : 'data';
}

/**
 * The words that name a row: its own naming column, else whatever text stands where a total's label
 * is merged over the columns to the left of the figures.
 */
function labelOf(
  grid: Grid,
  row: number,
  naming: readonly RecognisedColumn[],
  columns: readonly RecognisedColumn[],
): string {
  for (const { index } of naming) {
    const text = grid.text(row, index);
    if (text !== '') return text;
  }
  for (const { index, role } of columns) {
    if (FIGURE_ROLES.has(role) || TELLING_ROLES.has(role)) continue;
    const text = grid.text(row, index);
    if (/\p{L}{3}|\p{L} \p{L} \p{L}/u.test(text)) return text;
  }
  const telling = columns.find(
    ({ index, role }) => TELLING_ROLES.has(role) && grid.text(row, index) !== '',
  );
  return telling ? grid.text(row, telling.index) : '';
}

function deepest(
  grid: Grid,
  row: number,
  stepped: readonly SteppedColumn[],
): SteppedColumn | undefined {
  return [...stepped].reverse().find(({ index }) => grid.text(row, index) !== '');
}

function markOf(texts: readonly string[]): RawRow['mark'] {
  for (const text of texts) {
    const mark = /^\[\s*([#-])\s*\]/.exec(text)?.[1];
    if (mark) return mark as '#' | '-';
  }
  return null;
}
