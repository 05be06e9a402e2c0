import { recalculate } from '../../../src/workbook';
import { sheetOf, type Literal } from '../../support/sheet';

const formula = (text: string, value: Literal & (number | string)): Literal => ({
  formula: text,
  value,
});

describe('after a change of cells', () => {
  const sheets = [
    sheetOf('Data', [
      [formula('SUM(A2:A3)', 10), formula('B2', 5)],
      ['20', 5],
      [10, null],
    ]),
    sheetOf('Ringkas', [
      [formula('Data!A1*2', 20)],
      [formula('A1&"x"', '20x')],
      [formula('NOW()', 1)],
    ]),
  ];

  it('formulas that follow over any number of steps and sheets show their new value', () => {
    const change = { sheet: 'Data', row: 1, column: 0, after: { value: 20 } };
    expect(recalculate(sheets, [change])).toEqual([
      { sheet: 'Data', row: 0, column: 0, value: 30 },
      { sheet: 'Ringkas', row: 0, column: 0, value: 60 },
      { sheet: 'Ringkas', row: 1, column: 0, value: '60x' },
    ]);
  });

  it('a new formula is worth what it computes, not what was said of it', () => {
    const after = { value: 1, formula: 'A3*3' };
    expect(recalculate(sheets, [{ sheet: 'Data', row: 1, column: 1, after }])).toEqual([
      { sheet: 'Data', row: 1, column: 1, value: 30 },
      { sheet: 'Data', row: 0, column: 1, value: 30 },
    ]);
  });

  it('formulas in a circle keep what they showed', () => {
    const circle = [
      sheetOf('Data', [
        [formula('B1', 4), formula('A1', 4), formula('A1+C2', 4)],
        [null, null, 0],
      ]),
    ];
    const change = { sheet: 'Data', row: 1, column: 2, after: { value: 1 } };
    expect(recalculate(circle, [change])).toEqual([{ sheet: 'Data', row: 0, column: 2, value: 5 }]);
  });

  it('a long chain is followed to its end', () => {
    const rows = Array.from({ length: 5000 }, (_, row): Literal[] => [
      row === 0 ? 1 : formula(`A${row}+1`, row + 1),
    ]);
    const change = { sheet: 'Data', row: 0, column: 0, after: { value: 2 } };
    expect(recalculate([sheetOf('Data', rows)], [change]).at(-1)).toEqual({
      sheet: 'Data',
      row: 4999,
      column: 0,
      value: 5001,
    });
  });
});
