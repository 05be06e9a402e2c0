import {
  comparePercent,
  compareDecimals,
  percentOf,
  rupiah,
  toNumber,
  type Decimal,
} from '../../domain';
import {
  printedDecimals,
  ratioInRow,
  ratioPairs,
  sumColumns,
  type Figure,
  type RatioPair,
  type RecognisedColumn,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';
import { draftAt, rupiahFigure } from '../draft';
import { restAbove, sumBelow, sumTree, type SumTree } from '../sum-tree';
import { checkFigures } from './check-figures';
import { possibleReadings } from './possible-readings';
import type { Message, Rule } from '../types';

/** What the rest of a table knows about a figure that cannot be read. */
interface Witness {
  readonly tree: SumTree;
  readonly pairs: readonly RatioPair[];
  readonly money: ReadonlySet<number>;
}

/** A figure can be read in no single way: `12500.000`, `418.027.115.36`. */
export const angkaRusak: Rule = {
  id: 'angka-rusak',
  severity: 'error',
  check({ tables }) {
    const witnesses = new Map<RecognisedTable, Witness>();
    const witnessOf = (table: RecognisedTable): Witness => {
      const known = witnesses.get(table) ?? {
        tree: sumTree(table),
        pairs: ratioPairs(table),
        money: new Set(sumColumns(table)),
      };
      witnesses.set(table, known);
      return known;
    };
    return checkFigures(tables, (figure, table, row, column) => {
      if (figure.kind !== 'broken') return undefined;
      const { text } = figure;
      const meant = meantBy(witnessOf(table), row, column, possibleReadings(text));
      return draftAt(
        { table, row, column },
        { id: 'angka-rusak', data: { name: row.label, text } },
        {
          found: text,
          expected: meant?.expected ?? null,
          cause: meant?.reading ? causeOf(text, meant.reading) : null,
        },
      );
    });
  },
};

/** What was meant, where exactly one way to read the digits makes sums or percentages come out. */
function meantBy(
  witness: Witness,
  row: RecognisedRow,
  column: RecognisedColumn,
  readings: readonly Decimal[],
): { expected: number; reading?: Decimal } | undefined {
  const { table } = witness.tree;
  const fitting = readings.filter(
    (reading) =>
      fitsSum(witness, row, column, reading) || fitsQuotient(witness, row, column, reading),
  );
  const [first, ...more] = fitting;
  if (first && more.every((other) => compareDecimals(first, other) === 0)) {
    const scale = witness.money.has(column.index) ? table.unit : 1;
    return { expected: toNumber(first) * scale, reading: first };
  }
  return fitting.length === 0 ? quotientOf(witness, row, column) : undefined;
}

function fitsSum(
  { tree, money }: Witness,
  row: RecognisedRow,
  column: RecognisedColumn,
  reading: Decimal,
): boolean {
  if (!money.has(column.index) || reading.units === 0n) return false;
  const { unit } = tree.table;
  const amount = rupiah({ units: reading.units * BigInt(unit), scale: reading.scale });
  return [sumBelow(tree, row, column.index), restAbove(tree, row, column.index)].some(
    (other) => other !== undefined && rupiahFigure(other) === rupiahFigure(amount),
  );
}

/** Whether a percentage of the row agrees once the figure is read so. */
function fitsQuotient(
  { tree, pairs }: Witness,
  row: RecognisedRow,
  column: RecognisedColumn,
  reading: Decimal,
): boolean {
  const figure: Figure = { kind: 'number', value: reading, isText: true, percent: false };
  const figures = new Map(row.figures).set(column.index, figure);
  return pairs.some((pair) => {
    const columns = [pair.column, pair.numerator, pair.denominator];
    if (!columns.some(({ index }) => index === column.index)) return false;
    const printed = figures.get(pair.column.index);
    const ratio = ratioInRow({ ...row, figures }, pair);
    if (printed?.kind !== 'number' || !ratio || printed.value.units === 0n) return false;
    const decimals = printedDecimals(tree.table, pair.column.index);
    return comparePercent(printed.value, ratio, decimals) !== 'differs';
  });
}

/** A percentage whose digits fit nothing is still the quotient of its row. */
function quotientOf(
  { tree, pairs }: Witness,
  row: RecognisedRow,
  column: RecognisedColumn,
): { expected: number } | undefined {
  const pair = pairs.find((candidate) => candidate.column.index === column.index);
  const ratio = pair && ratioInRow(row, pair);
  if (!pair || !ratio) return undefined;
  const decimals = Math.max(printedDecimals(tree.table, column.index), 2);
  return { expected: toNumber(percentOf(ratio, decimals)) };
}

function causeOf(text: string, reading: Decimal): Message | null {
  if (reading.scale > 0) return { id: 'tanda-desimal-keliru', data: { text } };
  return { id: 'pemisah-hilang', data: { text } };
}
