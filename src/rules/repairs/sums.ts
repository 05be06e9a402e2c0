import {
  a1,
  a1Range,
  cellAt,
  shiftFormula,
  type CellChange,
  type CellRef,
  type SheetCell,
} from '../../workbook';
import { rowAt } from '../draft';
import { expectedSum } from '../sums/formula/expected';
import type { Finding } from '../types';
import { columnFormula } from './column-formula';
import { figureFormat } from './formats';
import {
  changeAt,
  formulaChange,
  placeOf,
  worth,
  type RepairInput,
  type RepairPlace,
} from './place';

/** Rows are missing or doubled: whether they or the total are wrong is for people to say. */
const ROWS_IN_DOUBT: ReadonlySet<string> = new Set(['baris-ganda', 'kode-terlewat']);

/** Most parts that Excel's SUM takes one by one. */
const MOST_PARTS = 255;
/** Rupiah; sums in binary differ from exact ones by less. */
const SLACK = 0.01;

/** A total becomes the sum of exactly its rows. */
export function subtotalRepair(finding: Finding, input: RepairInput): CellChange[] | null {
  const place = placeOf(finding, input);
  if (!place || finding.message.id !== finding.rule) return null;
  if (finding.cause !== null && ROWS_IN_DOUBT.has(finding.cause.id)) return null;
  if (isSupported(place)) return null;
  const { related } = finding;
  if (related.length === 0 || related.some(({ column }) => column !== finding.cell.column))
    return null;
  const rows = related.map(({ row }) => rowAt(place.table, row));
  const listed = related.length <= MOST_PARTS ? `SUM(${related.map(a1).join(',')})` : undefined;
  const formulas = [expectedSum(rows, place.column.index, place.sheet), listed];
  return amountChange(place, formulas, finding.expected);
}

/** A sum or difference across the columns of a row, as the column's other rows compute it. */
export function acrossRepair(finding: Finding, input: RepairInput): CellChange[] | null {
  const place = placeOf(finding, input);
  if (!place || finding.message.id !== finding.rule || isSupported(place)) return null;
  const { related } = finding;
  const isDifference = finding.message.data.kind === 'difference';
  const own = isDifference ? related.map(a1).join('-') : rowSum(related);
  return amountChange(place, [columnFormula(place), own], finding.expected);
}

/**
 * Whether another sum or difference, typed by hand, comes out with what stands there: two figures stand
 * against one then, and some other cell may be the wrong one.
 */
function isSupported({ table, sheet, row, column }: RepairPlace): boolean {
  const isHere = (at: CellRef): boolean => at.row === row.index && at.column === column.index;
  return table.identities.some(
    ({ kind, holds, cell, of }) =>
      holds &&
      (kind === 'sum' || kind === 'difference') &&
      ((isHere(cell) && of.length > 1) ||
        (of.some(isHere) && cellAt(sheet, cell.row, cell.column)?.formula === undefined)),
  );
}

function rowSum(parts: readonly SheetCell[]): string {
  const columns = parts.map(({ column }) => column).sort((a, b) => a - b);
  const [left = 0, right = 0, row = 0] = [columns[0], columns.at(-1), parts[0]?.row];
  const isRun = parts.length > 1 && right - left === parts.length - 1;
  return isRun
    ? `SUM(${a1Range({ top: row, bottom: row, left, right })})`
    : parts.map(a1).join('+');
}

function amountChange(
  place: RepairPlace,
  formulas: readonly (string | undefined)[],
  expected: Finding['expected'],
): CellChange[] | null {
  if (typeof expected !== 'number') return null;
  const { unit } = place.table;
  const isExpected = (value: number): boolean => Math.abs(value * unit - expected) <= SLACK * unit;
  const format = figureFormat(place, expected / unit, false);
  return formulaChange(place, formulas, isExpected, format);
}

/** A formula that counts the wrong cells becomes the right one, and so do its copies along the row. */
export function formulaRepair(finding: Finding, { snapshot }: RepairInput): CellChange[] | null {
  const { expected, cell, also = [] } = finding;
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  if (!sheet || typeof expected !== 'string' || !expected.startsWith('=')) return null;
  const own = expected.slice(1);
  const changes = [cell, ...also].flatMap((at) => {
    const formula = shiftFormula(own, at.row - cell.row, at.column - cell.column);
    const value = worth(formula, sheet.name, snapshot);
    return value === undefined ? [] : [changeAt(sheet, at, { value, formula })];
  });
  return changes.length === also.length + 1 ? changes : null;
}
