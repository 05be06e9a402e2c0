import { isSubtotal, parseSum } from '../../../../src/rules/sums/formula/sum-formula';
import { a1Range } from '../../../../src/workbook';

/** What a formula adds: `C6:C9`, `-C5`, `subtotal C6:C9`, typed numbers behind. */
function terms(formula: string): (string | number)[] | undefined {
  const sum = parseSum(formula, 'Realisasi');
  return (
    sum && [
      ...sum.terms.map(
        ({ range, sign, subtotal }) =>
          `${sign === 1 ? '' : '-'}${subtotal ? 'subtotal ' : ''}${a1Range(range)}`,
      ),
      ...sum.constants,
    ]
  );
}

it.each<[formula: string, added: readonly (string | number)[]]>([
  ['SUM(C6:C9)', ['C6:C9']],
  ['SUM(C6,C8:C9)', ['C6', 'C8:C9']],
  ['SUM(C6:D9)', ['C6:D9']],
  ['C6+C9', ['C6', 'C9']],
  ['+C6+C9', ['C6', 'C9']],
  ['C6-C9', ['C6', '-C9']],
  ['-C6-(C7-C8)', ['-C6', '-C7', 'C8']],
  ['-(-C6)', ['C6']],
  ['C6++C9', ['C6', 'C9']],
  ['C6-SUM(C7,C8)', ['C6', '-C7', '-C8']],
  ['SUM(C6+C7,-C8)', ['C6', 'C7', '-C8']],
  ['SUM(SUM(C6:C7),C9)', ['C6:C7', 'C9']],
  ['SUM((C6+C7))', ['C6', 'C7']],
  ['SUBTOTAL(9,C6:C20)', ['subtotal C6:C20']],
  ['SUBTOTAL(109,C6:C20,C22)', ['subtotal C6:C20', 'subtotal C22']],
  ['SUM(SUBTOTAL(9,C6:C7),C8:C9)', ['subtotal C6:C7', 'C8:C9']],
  ['ROUND(SUM(C6:C9),0)', ['C6:C9']],
  ['ROUNDDOWN(C6+C9,-3)', ['C6', 'C9']],
  ['IFERROR(SUM(C6:C9),"")', ['C6:C9']],
  ['N(C6)+ROUNDUP(C7,0)+C8', ['C6', 'C7', 'C8']],
  ['SUM(C6:C9)+0', ['C6:C9']],
  ['SUM(C6:C9)+500-20', ['C6:C9', 500, -20]],
  ["SUM(C6:C9)+'Realisasi'!C11", ['C6:C9', 'C11']],
])('%s adds %j', (formula, added) => {
  expect(terms(formula)).toEqual(added);
});

it.each([
  '',
  '500',
  '500+20',
  'C6:C9',
  'C6+C7:C9',
  'C6*C9',
  'C6+',
  'C6 C9',
  '(C6+C9',
  'SUM(C6:C9',
  'SUM(C6:C9))',
  'SUM(C6:C9)*2',
  'SUM(C6:C9*2)',
  'SUM()',
  'ROUND(C6',
  'AVERAGE(C6:C9)',
  'SUMIF(C6:C9,">0")',
  'SUBTOTAL(1,C6:C9)',
  'SUBTOTAL(C5,C6:C9)',
  'SUBTOTAL(9)',
  'SUBTOTAL(9,C6+C7)',
  'SUBTOTAL(9,500)',
  'SUM(Pagu!C6:C9)',
  'SUM([1]Realisasi!C6:C9)',
  'C6&"rupiah"',
])('%s is no plain sum', (formula) => {
  expect(terms(formula)).toBeUndefined();
});

it('SUBTOTAL passes by what is SUBTOTAL or AGGREGATE itself', () => {
  expect(isSubtotal('SUBTOTAL(9,C6:C9)')).toBe(true);
  expect(isSubtotal('1+AGGREGATE(9,5,C6:C9)')).toBe(true);
  expect(isSubtotal('SUM(C6:C9)')).toBe(false);
  expect(isSubtotal('"SUBTOTAL(9,C6:C9)"')).toBe(false);
  expect(isSubtotal('C6+C9')).toBe(false);
  expect(isSubtotal('SUM("')).toBe(false);
  expect(isSubtotal(undefined)).toBe(false);
});
