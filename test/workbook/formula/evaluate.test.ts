import { columnName, evaluateFormula, type CellValue } from '../../../src/workbook';

/** A sheet by its addresses; what is not given is empty. */
const CELLS: Readonly<Record<string, CellValue>> = {
  A1: 10,
  A2: 20,
  A3: 'kosong',
  A4: '12.500',
  A5: { error: '#REF!' },
  C1: 0,
  C2: 80,
  D1: 5,
  D2: 60,
  'Data lain!A1': 7,
};

function value(formula: string): CellValue | undefined {
  return evaluateFormula(formula, (sheet, row, column) => {
    const address = `${columnName(column)}${row + 1}`;
    return CELLS[sheet === null ? address : `${sheet}!${address}`] ?? null;
  });
}

describe('a formula is worth what Excel shows', () => {
  test.each<[string, CellValue]>([
    ['1+2*3', 7],
    ['(1+2)*3', 9],
    ['10-4-3', 3],
    ['2^3^2', 64],
    ['-2^2', 4],
    ['50%', 0.5],
    ['A1/A2*100', 50],
    ['A1-A2', -10],
    ['B9+A1', 10],
    ['SUM(A1:A3)', 30],
    ['SUM(A1,A2,5)', 35],
    ['SUM(A1:A5)', { error: '#REF!' }],
    ['AVERAGE(A1:A2)', 15],
    ['AVERAGE(B1:B9)', { error: '#DIV/0!' }],
    ['MIN(A1:A3)+MAX(A1:A3)', 30],
    ['D1/C1', { error: '#DIV/0!' }],
    ['D1/A3', { error: '#VALUE!' }],
    ['IF(C1=0,"",D1/C1*100)', ''],
    ['IF(C2=0,"",D2/C2*100)', 75],
    ['IF(C2>D2,"lebih","kurang")', 'lebih'],
    ['IF("a"="A",1,2)', 1],
    ['IF(0.1+0.2=0.3,1,2)', 1],
    ['IFERROR(D1/C1,0)', 0],
    ['IFERROR(D2/C2,0)', 0.75],
    ['ISNUMBER(A4)', false],
    ['ROUND(D2/C2*99,1)', 74.3],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(1250,-2)', 1300],
    ["'Data lain'!A1*2", 14],
    ['"Rp"&A1', 'Rp10'],
    ['B1', 0],
  ])('%s', (formula, expected) => {
    expect(value(formula)).toEqual(expected);
  });
});

describe('nothing is guessed of a formula', () => {
  test.each([
    ['with an unknown function', 'VLOOKUP(A1,A1:C9,2,0)'],
    ['that calculates with a text of digits, which countries read differently', 'A4*2'],
    ['of another workbook', '[1]Data!A1+1'],
    ['with a name', 'Pagu*2'],
    ['of a range where one value belongs', 'A1:A2*2'],
    ['that is cut off', 'SUM(A1'],
    ['of whole columns', 'SUM(A:A)'],
  ])('%s', (_, formula) => {
    expect(value(formula)).toBeUndefined();
  });
});
