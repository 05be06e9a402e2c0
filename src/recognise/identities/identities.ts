import { comparePercent, compareSum } from '../../domain';
import { acrossColumns } from './across';
import type { Claim } from './claim';
import { numberedClaims } from './numbering';
import { amountAt, columnsOf, decimalAt, printedDecimals } from './amounts';
import { judgeCapaian, ratioInRow, ratioPairs, type RatioPair } from './pairs';
import { MONEY_ROLES } from '../columns/roles';
import { isNet } from '../rows/labels';
import type { Identity, RecognisedRow, RecognisedTable } from '../types';

/** What the table claims about itself: sums down the rows, quotients across the columns. */
export function findIdentities(table: RecognisedTable): Identity[] {
  return [
    ...sums(table),
    ...ratios(table),
    ...averages(table),
    ...acrossColumns(table, stated(table)),
  ];
}

/** What the row that numbers the columns says of amounts. */
function stated(table: RecognisedTable): Claim[] {
  if (!table.numbering) return [];
  const amounts = new Set(sumColumns(table));
  return numberedClaims(table.columns, table.numbering, (column) => amounts.has(column));
}

/** Says that a deviation is one of percentages: what rows of different size have done in percent. */
const OF_PERCENTAGES = /\bfisik\b|%|\bpersen/i;

/** Columns whose rows add up: money that is neither a price nor a deviation of percentages. */
export function sumColumns(table: Pick<RecognisedTable, 'columns'>): number[] {
  return table.columns
    .filter(({ role, heading }) =>
      role === 'selisih'
        ? !OF_PERCENTAGES.test(heading)
        : MONEY_ROLES.has(role) && role !== 'harga',
    )
    .map(({ index }) => index);
}

/** Rows by the row that they are counted in. */
export function childrenByParent(rows: readonly RecognisedRow[]): Map<number, RecognisedRow[]> {
  const children = new Map<number, RecognisedRow[]>();
  for (const row of rows) {
    if (row.parent === null) continue;
    const siblings = children.get(row.parent);
    if (siblings) siblings.push(row);
    else children.set(row.parent, [row]);
  }
  return children;
}

function sums(table: RecognisedTable): Identity[] {
  const found: Identity[] = [];
  const children = childrenByParent(table.rows);
  for (const row of table.rows) {
    const parts = children.get(row.index);
    if (!parts || isNet(row)) continue;
    for (const column of sumColumns(table)) {
      const amount = amountAt(row, column, table.unit);
      const counted = countedIn(parts, column, children);
      const amounts = counted.map((part) => amountAt(part, column, table.unit));
      // A figure that cannot be read is a finding of its own, not a sum that fails.
      if (!amount || amounts.length === 0 || !amounts.every((part) => part !== undefined)) continue;
      found.push({
        kind: 'sum',
        cell: { row: row.index, column },
        of: counted.map((part) => ({ row: part.index, column })),
        holds: compareSum(amount, amounts, table.step) !== 'differs',
      });
    }
  }
  return found;
}

/** The rows that hold the figures of a sum: below a row that shows none, such as a bare heading, its own. */
function countedIn(
  parts: readonly RecognisedRow[],
  column: number,
  children: ReadonlyMap<number, readonly RecognisedRow[]>,
): RecognisedRow[] {
  return parts.flatMap((part) =>
    part.figures.has(column) ? [part] : countedIn(children.get(part.index) ?? [], column, children),
  );
}

function ratios(table: RecognisedTable): Identity[] {
  return ratioPairs(table).flatMap((pair) => {
    const decimals = printedDecimals(table, pair.column.index);
    return table.rows.flatMap((row) => {
      const holds = ratioHolds(row, pair, decimals);
      if (holds === undefined) return [];
      return {
        kind: 'ratio' as const,
        cell: { row: row.index, column: pair.column.index },
        of: [pair.numerator, pair.denominator].map(({ index }) => ({
          row: row.index,
          column: index,
        })),
        holds,
      };
    });
  });
}

function ratioHolds(row: RecognisedRow, pair: RatioPair, decimals: number): boolean | undefined {
  if (pair.kind === 'capaian') return judgeCapaian(row, pair, decimals)?.holds;
  const printed = decimalAt(row, pair.column.index);
  const ratio = printed && ratioInRow(row, pair);
  return ratio && comparePercent(printed, ratio, decimals) !== 'differs';
}

/** A row `Rata-rata` below the capaian of its indicators. */
function averages(table: RecognisedTable): Identity[] {
  const rows = table.rows.filter(({ role }) => role === 'data');
  return table.rows
    .filter(({ role }) => role === 'average')
    .flatMap((average) =>
      columnsOf(table, 'capaian', 'persen', 'realisasi-kinerja').flatMap(({ index }) => {
        const printed = decimalAt(average, index);
        const parts = rows.filter((row) => row.index < average.index && decimalAt(row, index));
        if (!printed || parts.length === 0) return [];
        const scale = Math.max(...parts.map((row) => decimalAt(row, index)!.scale));
        const sum = parts.reduce((total, row) => {
          const value = decimalAt(row, index)!;
          return total + value.units * 10n ** BigInt(scale - value.scale);
        }, 0n);
        const mean = {
          numerator: sum,
          denominator: BigInt(parts.length) * 100n * 10n ** BigInt(scale),
        };
        return {
          kind: 'average' as const,
          cell: { row: average.index, column: index },
          of: parts.map((row) => ({ row: row.index, column: index })),
          holds: comparePercent(printed, mean, printedDecimals(table, index)) !== 'differs',
        };
      }),
    );
}
