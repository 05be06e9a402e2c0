import { addRupiah, unitsAt, type Decimal, type Rupiah } from '../domain';
import {
  amountAt,
  columnsOf,
  decimalAt,
  type RecognisedColumn,
  type RecognisedTable,
} from '../recognise';
import { paguColumns, realisasiColumns } from './money-columns';
import { columnsUpTo, lastMonthOf, reportsWithin } from './periods';
import type { Measure, MeasureChoice, MeasuredAt } from './types';
import { afterQuarters, beforeQuarters, ofYear } from './year-columns';

/** The pagu in force against all that was spent. */
export const WHOLE_YEAR: MeasureChoice = { state: 'sesudah', period: 'tahun' };

/**
 * The columns of a table that add up to a measure; empty where the table does not have it, or cannot
 * tell it for the period.
 */
export function measureColumns(
  table: RecognisedTable,
  measure: Measure,
  choice = WHOLE_YEAR,
): readonly RecognisedColumn[] {
  const { period } = choice;
  const yearly = yearlyColumns(table, measure, choice);
  if (measure === 'pagu' || period === 'tahun') return yearly;
  const isYear = yearly.length > 0 && yearly.every((column) => lastMonthOf(column) === undefined);
  if (period === 'tw4' && isYear) return yearly;
  const parts = columnsUpTo(
    {
      table,
      columns: ofYear(table, columnsOf(table, measure), true),
      limits: limitsOf(table, measure, choice),
      running: measure === 'fisik',
    },
    period,
  );
  if (parts) return parts;
  // A target that no quarter divides is promised for the year.
  return measure === 'target' || reportsWithin(table, period) ? yearly : [];
}

function yearlyColumns(
  table: RecognisedTable,
  measure: Measure,
  choice: MeasureChoice,
): readonly RecognisedColumn[] {
  const isRenja = table.kind === 'evaluasi-renja';
  switch (measure) {
    case 'pagu':
      return paguColumns(table, choice);
    case 'realisasi':
      return realisasiColumns(table, choice);
    case 'target':
      if (isRenja) return beforeQuarters(table, columnsOf(table, measure));
      break;
    case 'realisasi-kinerja':
      if (isRenja) return afterQuarters(columnsOf(table, measure));
      break;
    case 'fisik':
  }
  const own = ofYear(table, columnsOf(table, measure));
  const undivided = own.filter((column) => lastMonthOf(column) === undefined);
  return undivided.length > 0 ? undivided.slice(0, 1) : own.slice(-1);
}

/** What a year's realisasi stays below. */
function limitsOf(
  table: RecognisedTable,
  measure: Measure,
  choice: MeasureChoice,
): readonly RecognisedColumn[] {
  if (measure === 'realisasi') return paguColumns(table, choice);
  return measure === 'realisasi-kinerja' ? yearlyColumns(table, 'target', choice) : [];
}

/** The amount where a measure stands; undefined where one of its cells has no readable figure. */
export function measuredAmount({ table, row, columns }: MeasuredAt): Rupiah | undefined {
  const filled = columns.filter(({ index }) => row.figures.has(index));
  const amounts = filled.map(({ index }) => amountAt(row, index, table.unit));
  return amounts.length > 0 && amounts.every((amount) => amount !== undefined)
    ? addRupiah(amounts)
    : undefined;
}

/** The figure where a measure that is no money stands; undefined where one of its cells has none. */
export function measuredDecimal({ row, columns }: MeasuredAt): Decimal | undefined {
  const filled = columns.filter(({ index }) => row.figures.has(index));
  const values = filled.map(({ index }) => decimalAt(row, index));
  if (values.length === 0 || !values.every((value) => value !== undefined)) return undefined;
  const scale = Math.max(...values.map((value) => value.scale));
  return { units: values.reduce((sum, value) => sum + unitsAt(value, scale), 0n), scale };
}
