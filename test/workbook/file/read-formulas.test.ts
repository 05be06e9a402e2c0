import fc from 'fast-check';
import { a1, columnName } from '../../../src/workbook';
import { openWorkbookFile } from '../../../src/workbook/file';
import { withoutPrefixes, withPrefixes } from '../../../src/workbook/file/formula/prefixes';
import { shiftFormula } from '../../../src/workbook/formula/shift';
import { xlsxPackage } from '../../support/xlsx/package';

async function formulas(data: string) {
  const file = xlsxPackage({ sheets: [{ name: 'Data', data }] });
  const { sheets } = await (await openWorkbookFile(file)).read();
  return sheets[0]!.rows.map((row) => row?.map((cell) => cell?.formula));
}

describe('formulas of a sheet', () => {
  test('are given without the leading sign and the prefixes of files', async () => {
    expect(
      await formulas(
        '<row><c><f>_xlfn.NUMBERVALUE("_xlfn.",",",".")</f></c><c><f>=A1</f></c></row>',
      ),
    ).toEqual([['NUMBERVALUE("_xlfn.",",",".")', 'A1']]);
  });

  test('are expanded where cells share one', async () => {
    expect(
      await formulas(
        '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1+$B$1</f><v>1</v></c></row>' +
          '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
          "<row r='3'><c r='C3'><f t='shared' si='0'></f><v>3</v></c></row>",
      ),
    ).toEqual([
      [undefined, undefined, 'A1+$B$1'],
      [undefined, undefined, 'A2+$B$1'],
      [undefined, undefined, 'A3+$B$1'],
    ]);
  });

  test('stand at every cell that an array formula covers', async () => {
    expect(
      await formulas(
        '<row r="1"><c r="A1"><f t="array" ref="A1:B2">ROW(C1:D2)</f><v>1</v></c><c r="B1"><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>2</v></c><c r="C2"><v>9</v></c></row>' +
          '<row r="3"><c r="A3"><v>3</v></c></row>',
      ),
    ).toEqual([['ROW(C1:D2)', 'ROW(C1:D2)'], ['ROW(C1:D2)', 'ROW(C1:D2)', undefined], [undefined]]);
  });
});

describe('a formula copied two rows down and one column right', () => {
  const cases: readonly [string, string, string][] = [
    ['relative references move', 'SUM(A1:B2)', 'SUM(B3:C4)'],
    ['fixed ones stay', '$A$1+$A1+A$1', '$A$1+$A3+B$1'],
    ['whole columns and rows', 'SUM(A:B)+SUM(1:2)+SUM($A:$A)', 'SUM(B:C)+SUM(3:4)+SUM($A:$A)'],
    ['other sheets', "Data!A1+'A1 B2'!A1", "Data!B3+'A1 B2'!B3"],
    ['a sheet named like a cell', "'A1'!A1", "'A1'!B3"],
    ['text constants stay', '"A1 ""B2"""&A1', '"A1 ""B2"""&B3'],
    ['functions stay', 'LOG10(A1)+ATAN2(A1,B1)', 'LOG10(B3)+ATAN2(B3,C3)'],
    ['names stay', 'PAJAK2023+Tarif_A1+A1.x', 'PAJAK2023+Tarif_A1+A1.x'],
    ['table columns stay', 'SUM(Tabel[A1])', 'SUM(Tabel[A1])'],
    ['numbers stay', 'A1*1E5+10', 'B3*1E5+10'],
    ['lower case', 'sum(a1)', 'sum(B3)'],
    ['off the sheet', 'A1048576+XFD1', '#REF!+#REF!'],
  ];
  test.each(cases)('%s', (_, formula, expected) => {
    expect(shiftFormula(formula, 2, 1)).toBe(expected);
  });

  test('comes back when copied back', () => {
    const cell = fc.tuple(
      fc.integer({ min: 100, max: 5000 }),
      fc.integer({ min: 100, max: 5000 }),
      fc.boolean(),
      fc.boolean(),
    );
    const shift = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), shift, shift, (cells, rows, columns) => {
        const formula = cells
          .map(([row, column, fixRow, fixColumn]) => {
            const letters = columnName(column);
            return `${fixColumn ? '$' : ''}${letters}${fixRow ? '$' : ''}${row + 1}`;
          })
          .join('+');
        const there = shiftFormula(formula, rows, columns);
        expect(shiftFormula(there, -rows, -columns)).toBe(formula);
        const [row, column, fixRow, fixColumn] = cells[0]!;
        const moved = {
          row: row + (fixRow ? 0 : rows),
          column: column + (fixColumn ? 0 : columns),
        };
        expect(there.split('+')[0]!.replaceAll('$', '')).toBe(a1(moved));
      }),
    );
  });
});

describe('function prefixes of files', () => {
  const cases: readonly [string, string][] = [
    [
      'NUMBERVALUE(SUBSTITUTE(A1,"Rp",""),",",".")',
      '_xlfn.NUMBERVALUE(SUBSTITUTE(A1,"Rp",""),",",".")',
    ],
    ['IFNA(XLOOKUP(A1,B:B,C:C),0)', '_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),0)'],
    ['SORT(FILTER(A:A,A:A>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,A:A>0))'],
    ['STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)'],
    ['IF(A1="IFNA(",SUM(A1),0)', 'IF(A1="IFNA(",SUM(A1),0)'],
    ["'IFNA('!A1+Days", "'IFNA('!A1+Days"],
  ];
  test.each(cases)('%s', (formula, inFile) => {
    expect(withPrefixes(formula)).toBe(inFile);
    expect(withoutPrefixes(inFile)).toBe(formula);
    expect(withPrefixes(withoutPrefixes(inFile))).toBe(inFile);
  });
});
