import { compareSum } from '../../domain';
import { amountAt } from './amounts';
import { isBalance, isGrandTotal } from '../rows/labels';
import type { Figure, RecognisedTable } from '../types';

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
 * or all top rows, or the totals before it that none counts yet (`TOTAL I dan II`); as the first row
 * of a table it counts the top rows that follow. What comes out in most columns decides, and its words
 * where none does.
 * @returns row indexes by the index of the total
 */
export function totalScopes(
  rows: readonly CountedRow[],
  moneyColumns: readonly number[],
  money: Pick<RecognisedTable, 'unit' | 'step'>,
): Map<number, readonly number[]> {
  const scopes = new Map<number, readonly number[]>();
  const all: CountedRow[] = [];
  let free: CountedRow[] = [];
  let since: CountedRow[] = [];
  rows.forEach((row, place) => {
    if (!row.isTotal) {
      if (row.isTop) {
        all.push(row);
        since.push(row);
      }
      return;
    }
    if (!isBalance(row.label)) {
      // Right below another total it adds up totals.
      const overTotals = isGrandTotal(row.label) || since.length === 0;
      const candidates =
        all.length === 0
          ? [rows.slice(place + 1).filter(({ isTop, isTotal }) => isTop && !isTotal)]
          : overTotals
            ? [free, all, since]
            : [since, all, free];
      const counted = bestScope(row, candidates, moneyColumns, money);
      if (counted) scopes.set(row.index, counted);
      const taken = new Set(counted);
      free = free.filter(({ index }) => !taken.has(index));
    }
    free.push(row);
    since = [];
  });
  return scopes;
}

/** The rows whose sum comes out in most columns, of those that come out alike the first. */
function bestScope(
  total: CountedRow,
  candidates: readonly (readonly CountedRow[])[],
  moneyColumns: readonly number[],
  money: Pick<RecognisedTable, 'unit' | 'step'>,
): readonly number[] | undefined {
  const filled = moneyColumns.filter((column) => total.figures.has(column)).length;
  let best: { rows: readonly CountedRow[]; held: number } | undefined;
  for (const rows of candidates) {
    if (rows.length === 0) continue;
    const held = heldColumns(total, rows, moneyColumns, money);
    if (!best || held > best.held) best = { rows, held };
    // Nothing can be better; a table of many totals must not count all its rows for each.
    if (filled > 0 && held === filled) break;
  }
  return best?.rows.map(({ index }) => index);
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
