import { PRINTED_DECIMALS, rupiah, type Decimal, type Rupiah, type Target } from '../../domain';
import type { Figure, RecognisedColumn, RecognisedRow, RecognisedTable } from '../types';

/** The figure of a row in a column as a decimal, or undefined where there is none to calculate with. */
export function decimalAt(row: RecognisedRow, column: number): Decimal | undefined {
  const figure = row.figures.get(column);
  return figure?.kind === 'number' ? figure.value : undefined;
}

/**
 * What a row promises, or reports as reached, in a column of targets or realisasi kinerja; undefined
 * where nothing stands.
 */
export function targetAt(row: RecognisedRow, column: number): Target | undefined {
  const figure = row.figures.get(column);
  switch (figure?.kind) {
    case 'number':
      return {
        kind: 'number',
        value: figure.value,
        ...(figure.unit === undefined ? {} : { unit: figure.unit }),
      };
    case 'target':
      return figure.target;
    case 'broken':
      return { kind: 'unreadable', reason: 'angka-rusak' };
    case 'error':
      return { kind: 'unreadable', reason: 'galat' };
    case 'text':
      return { kind: 'unreadable', reason: 'kata' };
    case undefined:
      return undefined;
  }
}

/** The amount of a row in a money column, in rupiah whatever unit the table is printed in. */
export function amountAt(
  row: { readonly figures: ReadonlyMap<number, Figure> },
  column: number,
  unit: number,
): Rupiah | undefined {
  const figure = row.figures.get(column);
  if (figure?.kind !== 'number') return undefined;
  if (unit === 1) return rupiah(figure.value);
  const { units, scale } = figure.value;
  return rupiah({ units: units * BigInt(unit), scale });
}

/** Share of the figures that must show a decimal place before the column counts as printed to it. */
const PRINTED_SHARE = 1 / 3;

/**
 * Decimals to which a column of percentages is printed. 0 and 100 say nothing, they look alike at
 * any number of decimals.
 */
export function printedDecimals(table: Pick<RecognisedTable, 'rows'>, column: number): number {
  const values = table.rows.flatMap((row) => decimalAt(row, column) ?? []);
  return shownDecimals(
    values.filter(({ units, scale }) => {
      const isRound = units === 0n || units === 100n * 10n ** BigInt(scale);
      return !isRound || scale > 0;
    }),
  );
}

/**
 * Decimals that figures are printed to: a place is in use when a third of them show it, because a
 * number cell drops the zeros at its end (98,70 is kept as 98.7).
 */
function shownDecimals(values: readonly Decimal[]): number {
  const scales = values.map(({ scale }) => scale).filter((scale) => scale <= PRINTED_DECIMALS);
  for (let decimals = PRINTED_DECIMALS; decimals > 0; decimals--) {
    const shown = scales.filter((scale) => scale >= decimals).length;
    if (shown > 0 && shown >= scales.length * PRINTED_SHARE) return decimals;
  }
  return 0;
}

/**
 * Rupiah that the last printed digit of a table's amounts is worth. Whole rupiah are exact, amounts
 * "dalam ribuan" or "jutaan" were rounded to their last digit.
 */
export function printedStep(
  unit: number,
  rows: readonly { readonly figures: ReadonlyMap<number, Figure> }[],
  moneyColumns: readonly number[],
): number {
  if (unit === 1) return 1;
  const values = moneyColumns.flatMap((column) =>
    rows.flatMap(({ figures }) => {
      const figure = figures.get(column);
      return figure?.kind === 'number' && figure.value.units !== 0n ? [figure.value] : [];
    }),
  );
  return Math.max(1, unit / 10 ** shownDecimals(values));
}

/** Columns of a role, from left to right. */
export function columnsOf(
  table: { readonly columns: readonly RecognisedColumn[] },
  ...roles: readonly RecognisedColumn['role'][]
): RecognisedColumn[] {
  return table.columns.filter(({ role }) => roles.includes(role));
}
