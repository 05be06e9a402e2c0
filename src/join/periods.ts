import { toNumber } from '../domain';
import { decimalAt, type RecognisedColumn, type RecognisedTable } from '../recognise';
import { reportMonth } from './facts';
import type { MeasureChoice } from './types';

type Period = MeasureChoice['period'];

/** The month, 1–12, with which a period ends. */
const LAST_MONTH: Readonly<Record<Period, number>> = {
  tahun: 12,
  tw1: 3,
  tw2: 6,
  tw3: 9,
  tw4: 12,
};
const MONTHS = 'jan feb mar apr mei jun jul agu sep okt nov des'.split(' ');
const UP_TO = /\bs\s*[/.]\s*d\b|\bsd\b|\bsampai\b|\bhingga\b|kumulatif|akumulasi/i;
/** Share of the rows that must bear out how parts of the year relate. */
const HOLDS = 0.6;
/** Rows that must never fall, and the parts that they must have, to tell running totals. */
const RUNNING = { rows: 5, parts: 3, share: 0.95 };

/** What tells whether parts of a year are running totals. */
export interface PartsInput {
  readonly table: RecognisedTable;
  /** Columns of one measure. */
  readonly columns: readonly RecognisedColumn[];
  /** What a row cannot surpass in a year: its pagu or target. */
  readonly limits: readonly RecognisedColumn[];
  /** True for progress in percent, of which parts are never added. */
  readonly running: boolean;
}

/** The month, 1–12, with which a column's quarter or month ends; undefined where it is of no part of a year. */
export function lastMonthOf({ qualifiers }: RecognisedColumn): number | undefined {
  const period = qualifiers.period ?? '';
  const month = MONTHS.indexOf(period) + 1;
  if (month > 0) return month;
  return /^tw[1-4]$/.test(period) ? LAST_MONTH[period as Period] : undefined;
}

/** Whether a table that knows no parts of the year can speak for a period: it does by its own date. */
export function reportsWithin(table: RecognisedTable, period: Period): boolean {
  const last = LAST_MONTH[period];
  return last === 12 || (reportMonth(table) ?? 12) <= last;
}

/**
 * The columns of quarters or months that add up to what was done until the end of a period: the one that
 * is a running total, or all up to there.
 * @returns undefined where the table knows no parts of the year; empty where some are missing
 */
export function columnsUpTo(
  input: PartsInput,
  period: Period,
): readonly RecognisedColumn[] | undefined {
  const last = LAST_MONTH[period];
  const parts = input.columns.filter(
    (column) => lastMonthOf(column) !== undefined && column.qualifiers.group === undefined,
  );
  if (parts.length === 0) return undefined;
  const named = parts.find((column) => lastMonthOf(column) === last && UP_TO.test(column.heading));
  if (named) return [named];
  const isQuarter = ({ qualifiers }: RecognisedColumn) => qualifiers.period!.startsWith('tw');
  for (const [months, of] of [
    [3, parts.filter(isQuarter)],
    [1, parts.filter((column) => !isQuarter(column))],
  ] as const) {
    const steps = stepsUpTo(of, months, last);
    const end = of.find((column) => lastMonthOf(column) === last);
    if (end && isRunning(input, of)) return [end];
    if (steps) return steps;
  }
  return [];
}

/** One column for every step of the year up to a month, or undefined where one is missing. */
function stepsUpTo(
  columns: readonly RecognisedColumn[],
  months: number,
  last: number,
): readonly RecognisedColumn[] | undefined {
  const steps = Array.from({ length: last / months }, (_, place) =>
    columns.find((column) => lastMonthOf(column) === (place + 1) * months),
  );
  return steps.every((column) => column !== undefined) ? steps : undefined;
}

/**
 * Whether each part counts what the parts before it did: by the column of the year, else because the
 * parts together would surpass the limit, else because they never fall.
 */
function isRunning(
  { table, columns, limits, running }: PartsInput,
  parts: readonly RecognisedColumn[],
): boolean {
  if (running || parts.length === 1) return true;
  const yearly = columns.filter((column) => lastMonthOf(column) === undefined);
  const rows = table.rows.map((row) => {
    const values = (of: readonly RecognisedColumn[]): number[] =>
      of.flatMap(({ index }) => {
        const value = decimalAt(row, index);
        return value ? toNumber(value) : [];
      });
    return { parts: values(parts), yearly: values(yearly), limits: values(limits) };
  });
  const telling = rows.filter(({ parts: of }) => of.filter((part) => part !== 0).length > 1);
  const byYear = telling.flatMap(({ parts: of, yearly: years }) => {
    const isOneOf = (value: number): boolean => years.some((year) => isSame(year, value));
    const [asLast, asSum] = [isOneOf(of.at(-1)!), isOneOf(total(of))];
    return asLast === asSum ? [] : [asLast];
  });
  if (byYear.length > 0) return share(byYear) >= HOLDS;
  const surpassing = telling.flatMap(({ parts: of, limits: most }) =>
    most.length === 0 ? [] : [total(of) > Math.max(...most) * 1.001 && of.at(-1)! <= total(most)],
  );
  if (surpassing.length > 0 && share(surpassing) >= HOLDS) return true;
  const rising = telling.flatMap(({ parts: of }) =>
    of.length < RUNNING.parts
      ? []
      : [of.every((part, place) => place === 0 || part >= of[place - 1]!)],
  );
  return rising.length >= RUNNING.rows && share(rising) >= RUNNING.share;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function share(told: readonly boolean[]): number {
  return told.filter(Boolean).length / told.length;
}

/** Equal but for what the adding of doubles and printed decimals leave. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(0.011, Math.abs(a) * 1e-9);
}
