import {
  capaianIfLess,
  capaianInUse,
  capaianRatio,
  comparePercent,
  directionOf,
  ratioOf,
  type Decimal,
  type Ratio,
} from '../../domain';
import { columnsOf, decimalAt, printedDecimals, targetAt } from './amounts';
import type { RecognisedColumn, RecognisedRow, RecognisedTable } from '../types';

/** A column of quotients with the two columns it is computed from. */
export interface RatioPair {
  readonly column: RecognisedColumn;
  readonly numerator: RecognisedColumn;
  readonly denominator: RecognisedColumn;
  readonly kind: 'persen' | 'capaian';
}

/** Found once for all the rules and tables that ask: it takes every row of every pair of columns. */
const found = new WeakMap<
  RecognisedTable['rows'],
  { readonly columns: RecognisedTable['columns']; readonly pairs: readonly RatioPair[] }
>();

/** For each percentage column the realisasi and pagu (or target) that most of its rows bear out. */
export function ratioPairs(table: RecognisedTable): readonly RatioPair[] {
  const { rows, columns } = table;
  const known = found.get(rows);
  if (known?.columns === columns) return known.pairs;
  const pairs = findRatioPairs(table);
  found.set(rows, { columns, pairs });
  return pairs;
}

function findRatioPairs(table: RecognisedTable): RatioPair[] {
  return [
    ...columnsOf(table, 'persen').flatMap((column) =>
      bestPair(table, column, 'persen', columnsOf(table, 'realisasi'), columnsOf(table, 'pagu')),
    ),
    ...columnsOf(table, 'capaian').flatMap((column) =>
      bestPair(
        table,
        column,
        'capaian',
        columnsOf(table, 'realisasi-kinerja'),
        columnsOf(table, 'target'),
      ),
    ),
  ];
}

/** The quotient that a row's percentage should show; undefined where nothing can be divided. */
export function ratioInRow(row: RecognisedRow, pair: RatioPair): Ratio | undefined {
  const numerator = decimalAt(row, pair.numerator.index);
  const denominator = decimalAt(row, pair.denominator.index);
  if (!numerator || !denominator) return undefined;
  if (pair.kind === 'persen') return ratioOf(numerator, denominator);
  return capaianRatio(denominator, numerator, directionOf(row.label));
}

/** What a printed capaian comes to beside its target and realisasi. */
export interface CapaianJudged {
  readonly holds: boolean;
  /** The usual quotient. */
  readonly expected: Ratio;
  /** False where the row tells no more than the side of 100 on which the capaian lies. */
  readonly exact: boolean;
}

/**
 * Whether a row's capaian is one that a formula in use gives (the choice is the agency's). Where the
 * target is a class that was missed or surpassed, scores may be known to the agency alone: then it
 * must lie on the right side of 100.
 * @param decimals to which the column is printed
 * @returns undefined where the row has no target and realisasi that can be compared
 */
export function judgeCapaian(
  row: RecognisedRow,
  pair: RatioPair,
  decimals: number,
): CapaianJudged | undefined {
  const printed = decimalAt(row, pair.column.index);
  const target = targetAt(row, pair.denominator.index);
  const realisasi = targetAt(row, pair.numerator.index);
  if (!printed || !target || !realisasi) return undefined;
  const inUse = capaianInUse(target, realisasi, directionOf(row.label));
  const [usual] = inUse;
  const possible = [...inUse, ...capaianIfLess(target, realisasi, row.label)];
  if (usual?.kind !== 'capaian') return undefined;
  const { ratio: expected, exact } = usual;
  const isBelow = expected.numerator < expected.denominator;
  const holds = exact
    ? possible.some(
        (one) =>
          one.kind === 'capaian' && comparePercent(printed, one.ratio, decimals) !== 'differs',
      )
    : isBelow === isBelowHundred(printed);
  return { holds, expected, exact };
}

function isBelowHundred({ units, scale }: Decimal): boolean {
  return units < 100n * 10n ** BigInt(scale);
}

/** Where several columns could be meant, the pair is a guess unless this share of the rows agrees. */
const BORNE_OUT = 1 / 3;

function bestPair(
  table: RecognisedTable,
  column: RecognisedColumn,
  kind: RatioPair['kind'],
  numerators: readonly RecognisedColumn[],
  denominators: readonly RecognisedColumn[],
): RatioPair[] {
  const decimals = printedDecimals(table, column.index);
  let best: { pair: RatioPair; score: number; held: number } | undefined;
  for (const numerator of numerators) {
    for (const denominator of denominators) {
      const pair: RatioPair = { column, numerator, denominator, kind };
      // Among pairs that hold equally often the nearest columns, to the left, of the same period.
      const distance =
        Math.abs(column.index - numerator.index) + Math.abs(column.index - denominator.index);
      const samePeriod =
        numerator.qualifiers.period === denominator.qualifiers.period &&
        (column.qualifiers.period ?? numerator.qualifiers.period) === numerator.qualifiers.period;
      const held = holding(table, pair, decimals);
      const score = held - distance / 1_000 + (samePeriod ? 0.05 : 0);
      if (!best || score > best.score) best = { pair, score, held };
    }
  }
  const isOnly = numerators.length === 1 && denominators.length === 1;
  return best && (isOnly || best.held >= BORNE_OUT) ? [best.pair] : [];
}

/** Share of the rows whose percentage agrees with the quotient. */
function holding(table: RecognisedTable, pair: RatioPair, decimals: number): number {
  let checked = 0;
  let held = 0;
  for (const row of table.rows) {
    const printed = decimalAt(row, pair.column.index);
    const ratio = printed && ratioInRow(row, pair);
    if (!ratio) continue;
    checked += 1;
    if (comparePercent(printed, ratio, decimals) !== 'differs') held += 1;
  }
  return checked === 0 ? 0 : held / checked;
}
