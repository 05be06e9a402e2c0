import type { RecognisedRow } from '../../../../src/recognise';
import { coverageOf } from '../../../../src/rules/sums/formula/coverage';
import { expectedSum } from '../../../../src/rules/sums/formula/expected';
import { parseSum } from '../../../../src/rules/sums/formula/sum-formula';
import { sheetOf, type Literal } from '../../../support/sheet';

/**
 * A programme in row 2 with two kegiatan (3, 6), the first of two sub kegiatan (4, 5) and the second
 * of one (8) that stands below a blank row (7); a grand total in row 9, a number in row 10.
 */
const PARENTS: readonly (number | null)[] = [null, 8, 1, 2, 2, 1, 5, 6, null];
const CELLS: readonly Literal[] = ['Pagu', 60, 30, 10, 20, 30, null, 30, 60, 7];

function row(index: number): RecognisedRow {
  const figure = CELLS[index] === null ? [] : [[2, { kind: 'number' }] as const];
  return { index, parent: PARENTS[index], figures: new Map(figure) } as unknown as RecognisedRow;
}

function sheetWith(formulas: Readonly<Record<number, string>>) {
  return sheetOf(
    'Realisasi',
    CELLS.map((value, index) => {
      const formula = formulas[index + 1];
      return [null, null, formula === undefined ? value : { formula, value: value as number }];
    }),
  );
}

/** What the formula of row 2 counts, in rows from 1. */
function counted(formula: string, more: Readonly<Record<number, string>> = {}) {
  const children = new Map<number, RecognisedRow[]>();
  PARENTS.forEach((parent, index) => {
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), row(index)]);
  });
  const sum = parseSum(formula, 'Realisasi')!;
  const coverage = coverageOf(sum, row(1), 2, sheetWith({ 2: formula, ...more }), children);
  const numbers = (rows: readonly RecognisedRow[]): number[] => rows.map(({ index }) => index + 1);
  return (
    coverage && {
      ...coverage,
      missed: numbers(coverage.missed),
      twice: numbers(coverage.twice),
      foreign: coverage.foreign.map((index) => index + 1),
    }
  );
}

const NOTHING = { missed: [], twice: [], foreign: [], itself: false, right: 0 };

it.each<[formula: string, expected: object]>([
  ['C3+C6', { right: 2 }],
  ['SUM(C4:C5)+C8', { right: 2 }],
  ['SUM(C4:C5,C6)', { right: 2 }],
  ['C3', { right: 1, missed: [6] }],
  ['C4+C6', { right: 2, missed: [5] }],
  ['C3+C6+C8', { right: 1, twice: [6] }],
  ['SUM(C3:C8)', { twice: [3, 6] }],
  ['C3+C4+C6', { right: 2, twice: [4] }],
  ['C2+C3+C6', { right: 2, itself: true }],
  ['C3+C6+C10', { right: 2, foreign: [10] }],
  ['C3+C6+C1', { right: 2 }],
  ['SUM(C3:C99)', { twice: [3, 6], foreign: [9, 10] }],
  ['C10', { missed: [3, 6], foreign: [10] }],
])('%s', (formula, expected) => {
  expect(counted(formula)).toEqual({ ...NOTHING, ...expected });
});

it('a SUBTOTAL passes by the SUBTOTALs below it', () => {
  const subtotals = { 3: 'SUBTOTAL(9,C4:C5)', 6: 'SUBTOTAL(9,C7:C8)' };
  expect(counted('SUBTOTAL(9,C3:C8)', subtotals)).toEqual({ ...NOTHING, right: 2 });
  expect(counted('SUM(C3:C8)', subtotals)).toEqual({ ...NOTHING, twice: [3, 6] });
});

it.each(['C3-C6', 'D3+C6', 'SUM(C3:D6)', 'SUM(B3:C6)', 'C3+C6-C10'])(
  '%s is no plain total',
  (formula) => {
    expect(counted(formula)).toBeUndefined();
  },
);

describe('the formula that adds exactly these rows', () => {
  const sheet = sheetOf('Realisasi', [[1], [2], [null], ['-'], [3], ['7 (ubah)'], [4], [5]]);
  const sum = (...rows: readonly number[]): string =>
    expectedSum(
      rows.map((index) => row(index - 1)),
      0,
      sheet,
    );

  it('is one range, also over blanks and words', () => {
    expect(sum(1, 2)).toBe('SUM(A1:A2)');
    expect(sum(2, 5)).toBe('SUM(A2:A5)');
    expect(sum(5, 2)).toBe('SUM(A2:A5)');
    expect(sum(8, 7)).toBe('SUM(A7:A8)');
    expect(sum(7, 8, 9)).toBe('SUM(A7:A9)');
  });

  it('names each cell where another figure stands between them', () => {
    expect(sum(1, 5)).toBe('A1+A5');
    expect(sum(7, 5)).toBe('A5+A7');
    expect(sum(2, 1, 8)).toBe('A1+A2+A8');
  });
});
