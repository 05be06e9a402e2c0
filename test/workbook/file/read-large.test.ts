import { columnName } from '../../../src/workbook';
import { openWorkbookFile } from '../../../src/workbook/file';
import { xlsxPackage } from '../../support/xlsx/package';

const LONGEST_MS = 4000;
const ROWS = 10_000;

/** A row of two texts, seven figures and their sum. */
function rowXml(row: number): string {
  const cells = Array.from({ length: 10 }, (_, column) => {
    const address = `${columnName(column)}${row}`;
    if (column < 2) return `<c r="${address}" t="s"><v>${row + column}</v></c>`;
    if (column === 9) return `<c r="${address}"><f>SUM(C${row}:I${row})</f><v>${row * 7}</v></c>`;
    return `<c r="${address}" s="1"><v>${row}</v></c>`;
  });
  return `<row r="${row}" spans="1:10">${cells.join('')}</row>`;
}

test(`a sheet of ${ROWS * 10} cells is read within ${LONGEST_MS / 1000} seconds`, async () => {
  const file = xlsxPackage({
    sheets: [
      { name: 'Data', data: Array.from({ length: ROWS }, (_, i) => rowXml(i + 1)).join('') },
    ],
    strings: Array.from({ length: ROWS + 2 }, (_, i) => `<si><t>Belanja ${i}</t></si>`),
    styles: '<cellXfs count="2"><xf/><xf numFmtId="3"/></cellXfs>',
  });
  const start = performance.now();
  const { sheets } = await (await openWorkbookFile(file)).read();
  expect(performance.now() - start).toBeLessThan(LONGEST_MS);
  expect(sheets[0]?.rows).toHaveLength(ROWS);
  expect(sheets[0]?.rows[ROWS - 1]?.[9]).toEqual({ value: 70_000, formula: 'SUM(C10000:I10000)' });
});
