import fc from 'fast-check';
import {
  a1Range,
  rangeOf,
  referencesOf,
  relativeForm,
  tokeniseFormula,
} from '../../../src/workbook';
import { shiftFormula } from '../../../src/workbook/formula/shift';

/** The cells a formula names, written as people do. */
function cellsIn(formula: string): string[] {
  return referencesOf(formula).map((reference) => {
    const range = a1Range(rangeOf(reference));
    return reference.sheet === null ? range : `${reference.sheet}!${range}`;
  });
}

describe('the cells that a formula names', () => {
  it.each([
    ['C5', ['C5']],
    ['$C$5+D$6', ['C5', 'D6']],
    ['SUM(C6:C9)', ['C6:C9']],
    ['SUM(C9:C6, c12)', ['C6:C9', 'C12']],
    ["'LRA Akun'!B4*100", ['LRA Akun!B4']],
    ["SUM('Bu''at'!B4:B6)", ["Bu'at!B4:B6"]],
    ['DPA!$B$4', ['DPA!B4']],
    ['SUM(C:C)', ['C1:C1048576']],
    ['SUM(5:7)', ['A5:XFD7']],
    // Text that looks like a cell is none.
    ['IF(C5="A1:B2","D4",E5)', ['C5', 'E5']],
    // Functions and names that look like cells are none.
    ['LOG10(C5)+PAGU2024', ['C5']],
    ['Tabel1[Jumlah 2024]+C5', ['C5']],
    ['IFERROR(C5/D5,0)', ['C5', 'D5']],
  ])('%s', (formula, cells) => {
    expect(cellsIn(formula)).toEqual(cells);
  });

  it('tells another workbook from another sheet', () => {
    const external = (formula: string): boolean => referencesOf(formula)[0]!.external;
    expect(external("'[LRA 2023.xlsx]Sheet1'!B4")).toBe(true);
    expect(external('[1]Sheet1!B4')).toBe(true);
    expect(external('Sheet1!B4')).toBe(false);
  });
});

it('reads numbers, calls and signs', () => {
  expect(tokeniseFormula('ROUND(1.5e3,0)-2')).toEqual([
    { kind: 'call', name: 'ROUND' },
    { kind: 'sign', text: '(' },
    { kind: 'number', value: 1500 },
    { kind: 'sign', text: ',' },
    { kind: 'number', value: 0 },
    { kind: 'sign', text: ')' },
    { kind: 'sign', text: '-' },
    { kind: 'number', value: 2 },
  ]);
});

it('says so where it does not understand', () => {
  expect(tokeniseFormula('C5 ~ D6')).toBeUndefined();
  expect(tokeniseFormula('"unclosed')).toBeUndefined();
});

it('never throws, whatever stands in a cell', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      tokeniseFormula(text);
    }),
  );
});

describe('the copied form', () => {
  const form = (formula: string, row: number, column: number): string | undefined =>
    relativeForm(formula, { row, column });

  it('is the same for a formula and its copy', () => {
    expect(form('SUM(C6:C9)', 4, 2)).toBe(form('SUM(D10:D13)', 8, 3));
    expect(form('C5/$B$20*100', 4, 3)).toBe(form('C7 / $B$20 * 100', 6, 3));
  });

  it('is the same wherever a formula is copied to', () => {
    const end = fc.constantFrom('C6', '$C6', 'C$6', '$C$6', 'E20');
    const formulas = fc
      .tuple(end, end, fc.constantFrom('SUM(#:@)', '#/@*100', 'IF(#=0,"C6",@)', 'DPA!#+@'))
      .map(([first, second, frame]) => frame.replace('#', first).replace('@', second));
    fc.assert(
      fc.property(formulas, fc.nat(500), fc.nat(90), (formula, rows, columns) => {
        const copy = shiftFormula(formula, rows, columns);
        expect(form(copy, 4 + rows, 2 + columns)).toBe(form(formula, 4, 2));
      }),
    );
  });

  it('differs where a reference stays or ends elsewhere', () => {
    expect(form('SUM(C6:C9)', 4, 2)).not.toBe(form('SUM(D6:D8)', 4, 3));
    expect(form('C5/B5', 4, 3)).not.toBe(form('C6/B5', 5, 3));
  });
});
