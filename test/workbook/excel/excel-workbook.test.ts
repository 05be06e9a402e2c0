/** @jest-environment jsdom */
import { excelWorkbook } from '../../../src/workbook/excel';
import { openDesktopExcel } from '../../excel-host/desktop';
import type { ExcelHost } from '../../excel-host/host';
import { workbookFrom } from '../../excel-host/model/workbook';
import { rejection, sheetOf, workbookOf } from './fixtures';

const SNAPSHOT = workbookOf(sheetOf('Pengantar', [['a']]), sheetOf('LRA Akun', [['b']]));

async function open(version = '1.15'): Promise<ExcelHost> {
  return openDesktopExcel({
    workbook: workbookFrom(SNAPSHOT),
    requirements: { ExcelApi: version },
  });
}

describe('selecting a cell', () => {
  it('brings its sheet to the front, in one round trip', async () => {
    const host = await open('1.9');
    await excelWorkbook().select({ sheet: 'LRA Akun', row: 8, column: 2 });
    expect(host.workbook.active?.name).toBe('LRA Akun');
    expect(host.workbook.selection).toEqual({ sheet: 'LRA Akun', row: 8, column: 2 });
    expect(host.syncs).toHaveLength(1);
  });

  it('says where the sheet is gone', async () => {
    await open();
    const error = await rejection(excelWorkbook().select({ sheet: 'Lama', row: 0, column: 0 }));
    expect(error).toMatchObject({ code: 'sheet-gone' });
  });
});

describe('what an Excel can do', () => {
  it.each([
    ['1.9', []],
    ['1.12', []],
    ['1.13', ['mergedAreas']],
    ['1.17', ['mergedAreas', 'nameEvents']],
    ['1.20', ['mergedAreas', 'nameEvents', 'undoList']],
  ])('with ExcelApi %s', async (version, able) => {
    await open(version);
    const known = Object.entries(excelWorkbook().can);
    expect(new Set(known.flatMap(([name, is]) => (is ? name : [])))).toEqual(new Set(able));
  });
});
