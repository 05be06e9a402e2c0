import {
  isOfUnit,
  nameLikeness,
  nameOf,
  openTables,
  SAME_NAME,
  type MeasuredAt,
} from '../../../join';
import {
  columnsOf,
  decimalAt,
  type ColumnRole,
  type RecognisedRow,
  type RecognisedTable,
} from '../../../recognise';
import { sheetFinder, textAt } from '../../../workbook';
import type { SheetOf } from '../../source/sourced';
import type { TableInput } from '../../types';
import type { Calculation } from './calculation';
import { stackedFractions } from './stacked-fractions';

const REPORTED: readonly ColumnRole[] = ['realisasi-kinerja', 'capaian', 'persen'];

/**
 * The calculations of a workbook. Of an indicator whose figures stand somewhere, what only words its
 * formula is left out, and of several that word it all but the first.
 */
export function calculationsOf(input: TableInput): readonly Calculation[] {
  const sheetOf = sheetFinder(input.snapshot, input.others);
  const all = openTables(input)
    .filter((table) => !isOfUnit(table))
    .flatMap((table) => calculationsIn(table, sheetOf));
  const worked = all.filter(hasFigures);
  const worded = all.filter((one, place) => {
    const known = [...worked, ...all.slice(0, place)];
    return !hasFigures(one) && !known.some((other) => isSame(one, other));
  });
  return [...worked, ...worded];
}

export function hasFigures({ numerator, denominator }: Calculation): boolean {
  return numerator !== undefined && denominator !== undefined;
}

function isSame(a: Calculation, b: Calculation): boolean {
  return nameLikeness(nameOf(a.indicator), nameOf(b.indicator)) >= SAME_NAME;
}

function calculationsIn(table: RecognisedTable, sheetOf: SheetOf): Calculation[] {
  const isWorded = columnsOf(table, 'rumus').length > 0;
  const hasParts = ['pembilang', 'penyebut'].every(
    (role) => columnsOf(table, role as ColumnRole).length > 0,
  );
  if (!isWorded && !hasParts) return [];
  const stacked = stackedFractions(table, sheetOf);
  return stacked.length > 0 ? stacked : inRows(table, sheetOf);
}

/** One row an indicator: its formula, and its parts where they have columns of their own. */
function inRows(table: RecognisedTable, sheetOf: SheetOf): Calculation[] {
  const sheet = sheetOf(table);
  const text = ({ index }: RecognisedRow, role: ColumnRole): string => {
    const [column] = columnsOf(table, role);
    return column ? textAt(sheet, index, column.index) : '';
  };
  const at = (row: RecognisedRow, ...roles: readonly ColumnRole[]): MeasuredAt | undefined => {
    const column = columnsOf(table, ...roles)
      .filter(({ index }) => decimalAt(row, index) !== undefined)
      .at(-1);
    return column && { table, row, columns: [column] };
  };
  return table.rows
    .filter(({ role, label }) => role === 'data' && label !== '')
    .map((row) => ({
      table,
      row,
      indicator: text(row, 'indikator') || row.label,
      formula: text(row, 'rumus'),
      numerator: at(row, 'pembilang'),
      denominator: at(row, 'penyebut'),
      reported: at(row, ...REPORTED),
    }))
    .filter((one) => one.formula !== '' || hasFigures(one));
}
