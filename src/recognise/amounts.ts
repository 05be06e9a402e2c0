import { rupiah, type Decimal, type Rupiah } from '../domain';
import { PRINTED_DECIMALS } from '../domain';
import type { Figure, RecognisedColumn, RecognisedRow, RecognisedTable } from './types';

/** The figure of a row in a column as a decimal, or undefined where there is none to calculate with. */
export function decimalAt(row: RecognisedRow, column: number): Decimal | undefined {
  const figure = row.figures.get(column);
  return figure?.kind === 'number' ? figure.value : undefined;
}

/** The amount of a row in a money column, in rupiah whatever unit the table is printed in. */
export function amountAt(
  row: { readonly figures: ReadonlyMap<number, Figure> },
  column: number,
  unit: number,
): Rupiah | undefined {
  const figure = row.figures.get(column);
  if (figure?.kind !== 'number') return undefined;
  const { units, scale } = figure.value;
  return rupiah({ units: units * BigInt(unit), scale });
}

/** Share of the figures that must show a decimal place before the column counts as printed to it. */
const PRINTED_SHARE = 1 / 3;

/**
 * Decimals to which a column of percentages is printed. 0 and 100 say nothing, they look alike at
 * any number of decimals; a place is in use when a third of the others show it, because a number
 * cell drops the zeros at its end (98,70 is kept as 98.7).
 */
export function printedDecimals(table: RecognisedTable, column: number): number {
  const scales: number[] = [];
  for (const row of table.rows) {
    const value = decimalAt(row, column);
    if (!value || value.scale > PRINTED_DECIMALS) continue;
    const isRound = value.units === 0n || value.units === 100n * 10n ** BigInt(value.scale);
    if (!isRound || value.scale > 0) scales.push(value.scale);
  }
  for (let decimals = PRINTED_DECIMALS; decimals > 0; decimals--) {
    const shown = scales.filter((scale) => scale >= decimals).length;
    if (shown > 0 && shown >= scales.length * PRINTED_SHARE) return decimals;
  }
  return 0;
}

/** Columns of a role, from left to right. */
export function columnsOf(
  table: { readonly columns: readonly RecognisedColumn[] },
  ...roles: readonly RecognisedColumn['role'][]
): RecognisedColumn[] {
  return table.columns.filter(({ role }) => roles.includes(role));
}
