import { compareSum } from '../domain';
import { amountAt } from './amounts';
import { isBalance, isGrandTotal } from './rows/labels';
import type { Figure, RecognisedTable } from './types';

/** A row as far as totals need to know it. */
export interface CountedRow {
  readonly index: number;
  readonly isTotal: boolean;
  /** Counted by no row above it. */
  readonly isTop: boolean;
  readonly label: string;
  readonly figures: ReadonlyMap<number, Figure>;
}

/**
 * The rows that each total counts. Below its rows it counts the top rows since the total before it,
 * or all top rows, or the totals before it (`TOTAL I dan II`); as the first row of a table it counts
 * the top rows that follow. What comes out in most columns decides, and its words where none does.
 * @returns row indexes by the index of the total
 */
export function totalScopes(
  rows: readonly CountedRow[],
  moneyColumns: readonly number[],
  money: Pick<RecognisedTable, 'unit' | 'step'>,
): Map<number, readonly number[]> {
  const scopes = new Map<number, readonly number[]>();
  rows.forEach((total, place) => {
    if (!total.isTotal || isBalance(total.label)) return;
    const before = rows.slice(0, place);
    const lastTotal = before.map(({ isTotal }) => isTotal).lastIndexOf(true);
    const since = before.slice(lastTotal + 1).filter(({ isTop }) => isTop);
    const all = before.filter(({ isTop, isTotal }) => isTop && !isTotal);
    const totals = before.filter(({ isTotal }) => isTotal);
    const following = rows.slice(place + 1).filter(({ isTop, isTotal }) => isTop && !isTotal);
    const below = isGrandTotal(total.label) ? [totals, all, since] : [since, all, totals];
    const candidates = all.length === 0 ? [following] : lastTotal < 0 ? [all] : below;
    let best: { rows: readonly CountedRow[]; held: number } | undefined;
    for (const candidate of candidates) {
      if (candidate.length === 0) continue;
      const held = heldColumns(total, candidate, moneyColumns, money);
      if (!best || held > best.held) best = { rows: candidate, held };
    }
    if (best)
      scopes.set(
        total.index,
        best.rows.map(({ index }) => index),
      );
  });
  return scopes;
}

/** Columns in which the total is the sum of the rows. */
export function heldColumns(
  total: Pick<CountedRow, 'figures'>,
  rows: readonly Pick<CountedRow, 'figures'>[],
  moneyColumns: readonly number[],
  { unit, step }: Pick<RecognisedTable, 'unit' | 'step'>,
): number {
  return moneyColumns.filter((column) => {
    const amount = amountAt(total, column, unit);
    const parts = rows.flatMap((row) => amountAt(row, column, unit) ?? []);
    return amount && amount.sen !== 0n && parts.length > 0
      ? compareSum(amount, parts, step) !== 'differs'
      : false;
  }).length;
}
