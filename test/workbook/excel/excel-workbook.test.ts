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

/** Events arrive a moment after what caused them. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

describe('selecting a cell', () => {
  it('brings its sheet to the front, in one round trip', async () => {
    const host = await open('1.4');
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

describe('listening to changes', () => {
  it('hears what the user types and what becomes of sheets, until told to stop', async () => {
    const host = await open();
    let calls = 0;
    const stop = excelWorkbook().onChanged(() => calls++);
    await settled();
    host.userEdit('Pengantar!B2', '5');
    await settled();
    expect(calls).toBe(1);
    host.workbook.addSheet('Baru');
    await settled();
    expect(calls).toBe(2);
    stop();
    host.userEdit('Pengantar!B2', '6');
    await settled();
    expect(calls).toBe(2);
  });

  it('stays silent in an Excel that cannot tell', async () => {
    const host = await open('1.7');
    let calls = 0;
    excelWorkbook().onChanged(() => calls++);
    await settled();
    host.userEdit('Pengantar!B2', '5');
    await settled();
    expect(calls).toBe(0);
    expect(host.syncs).toHaveLength(0);
  });
});

describe('what an Excel can do', () => {
  it.each([
    ['1.4', []],
    ['1.7', ['freezePanes', 'suspendCalculation', 'workbookProtection']],
    [
      '1.15',
      Object.keys({
        cellProperties: 1,
        changeEvents: 1,
        freezePanes: 1,
        mergedAreas: 1,
        pageLayout: 1,
        suspendCalculation: 1,
        suspendScreen: 1,
        workbookProtection: 1,
      }),
    ],
  ])('with ExcelApi %s', async (version, able) => {
    await open(version);
    const { can } = excelWorkbook();
    expect(
      Object.entries(can)
        .flatMap(([name, is]) => (is ? name : []))
        .sort(),
    ).toEqual(able);
  });
});
