import { oddAmong } from '../../../../src/rules/sums/formula/neighbours';
import { a1 } from '../../../../src/workbook';
import { sheetOf } from '../../../support/sheet';

/** Formulas of column A from row 1 on: how many are compared, which are odd and what they should be. */
function odd(...formulas: readonly (string | null)[]): [number, ...string[]] {
  const sheet = sheetOf(
    'Realisasi',
    formulas.map((formula) => [formula === null ? 50 : { formula, value: 50 }]),
  );
  const line = formulas.map((_, row) => ({ row, column: 0 }));
  const found = oddAmong(sheet, line, 'row');
  return [
    found.compared.length,
    ...found.odd.map(
      ({ cell, expected, neighbours }) => `${a1(cell)} ${expected} ${neighbours.map(a1).join()}`,
    ),
  ];
}

const of = (row: number): string => `C${row}/B${row}*100`;

it('finds the one of five that looks at another row', () => {
  expect(odd(of(1), of(2), 'C9/B3*100', of(4), of(5))).toEqual([5, `A3 ${of(3)} A1,A2,A4,A5`]);
  expect(odd('C9/B1*100', of(2), of(3), of(4), of(5))).toEqual([5, `A1 ${of(1)} A2,A3,A4,A5`]);
});

it('looks at formulas that are held by $ too', () => {
  const held = (row: number): string => `C${row}/B$9`;
  expect(odd(held(1), held(2), 'C9/B$9', held(4), held(5))).toEqual([
    5,
    `A3 ${held(3)} A1,A2,A4,A5`,
  ]);
});

it.each<[why: string, compared: number, ...formulas: (string | null)[]]>([
  ['all look at their own row', 4, of(1), of(2), of(3), of(4)],
  ['three agree and no more', 0, of(1), of(2), 'C9/B3*100', of(4)],
  ['two of six look elsewhere', 0, of(1), of(2), 'C9/B3*100', 'C9/B4*100', of(5), of(6)],
  ['one is built otherwise', 4, of(1), of(2), 'C9/B3', of(4), of(5)],
  ['one is typed', 4, of(1), of(2), null, of(4), of(5)],
  ['one names the same cell with $', 5, of(1), of(2), 'C3/$B$3*100', of(4), of(5)],
  ['all look at the row above', 0, 'C9', 'C1', 'C2', 'C3', 'C4', 'C5'],
  ['they look at the row above and their own', 0, 'C9/B1', 'C1/B2', 'C2/B3', 'C3/B4', 'C4/B5'],
  ['they look at another sheet', 0, 'X!C9', 'X!C2', 'X!C3', 'X!C4', 'X!C5', 'X!C6'],
  ['they name no cell', 0, '1+1', '1+1', '1+1', '1+1', '1+1'],
  [
    'they reach over two rows',
    0,
    'SUM(C1:C2)',
    'SUM(C2:C3)',
    'SUM(C3:C4)',
    'SUM(C4:C5)',
    'SUM(C9:C9)',
  ],
])('finds none where %s', (_, compared, ...formulas) => {
  expect(odd(...formulas)).toEqual([compared]);
});

it('finds the one of five along a row that looks at another column', () => {
  const total = (column: string): string => `${column}4+${column}9+$A1`;
  const formulas = ['B', 'C', 'D', 'E', 'F'].map((column) => total(column === 'D' ? 'H' : column));
  const cells = formulas.map((formula) => ({ formula, value: 50 }));
  const sheet = sheetOf('Realisasi', [[null, ...cells]]);
  const line = formulas.map((_, place) => ({ row: 0, column: place + 1 }));
  const { compared, odd: found } = oddAmong(sheet, line, 'column');
  expect(compared.map(a1)).toEqual(['B1', 'C1', 'D1', 'E1', 'F1']);
  expect(found.map(({ cell, expected }) => `${a1(cell)} ${expected}`)).toEqual([
    `D1 ${total('D')}`,
  ]);
  expect(oddAmong(sheet, line, 'row').compared).toEqual([]);
});
