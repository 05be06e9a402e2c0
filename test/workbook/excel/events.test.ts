/** @jest-environment jsdom */
import type { ChangedSheets, SheetCell } from '../../../src/workbook';
import { excelWorkbook } from '../../../src/workbook/excel';
import { openDesktopExcel } from '../../excel-host/desktop';
import { type ExcelHost, FAULTS } from '../../excel-host/host';
import {
  copySheet,
  insertRows,
  recalculate,
  selectCell,
  typeInto,
} from '../../excel-host/model/user-actions';
import { workbookFrom } from '../../excel-host/model/workbook';
import { sheetOf, tableSpec, workbookOf } from './fixtures';

const SNAPSHOT = workbookOf(sheetOf('Data', [['a', 1]]), sheetOf('LRA Akun', [['b', 2]]));

async function open(version = '1.15', more: Readonly<Record<string, string>> = {}) {
  return openDesktopExcel({
    workbook: workbookFrom(SNAPSHOT),
    requirements: { ExcelApi: version, ...more },
  });
}

/** Longer than what counts as one burst of events. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 150));
/** Registrations take effect with their request. */
const registered = (): Promise<void> => new Promise((done) => setTimeout(done, 10));

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function listening(excel = excelWorkbook()): Promise<ChangedSheets[]> {
  const heard: ChangedSheets[] = [];
  stops.push(excel.onChanged((changed) => heard.push(changed)));
  await registered();
  return heard;
}

async function hearing(): Promise<SheetCell[]> {
  const heard: SheetCell[] = [];
  stops.push(excelWorkbook().onSelection((cell) => heard.push(cell)));
  await registered();
  return heard;
}

describe('changes of the workbook open in Excel', () => {
  it('name the sheet that the user edits', async () => {
    const host = await open();
    const heard = await listening();
    host.userEdit('LRA Akun!B2', '5');
    await settled();
    expect(heard).toEqual([new Set(['LRA Akun'])]);
  });

  it('name a sheet by the name that it has now', async () => {
    const host = await open();
    const heard = await listening();
    host.workbook.renameSheet(host.workbook.sheet('Data')!, 'Data 2025');
    host.userEdit('Data 2025!B2', '5');
    await settled();
    expect(heard).toEqual([new Set(['Data 2025'])]);
  });

  it('come together where many cells are edited at once, with one question to Excel', async () => {
    const host = await open();
    const heard = await listening();
    const before = host.syncs.length;
    for (let row = 1; row <= 40; row++) host.userEdit(`Data!A${row}`, 'x');
    typeInto(host.workbook, 'LRA Akun!A1', 'y');
    await settled();
    expect(heard).toEqual([new Set(['Data', 'LRA Akun'])]);
    expect(host.syncs.length - before).toBe(1);
  });

  it('name sheets that were calculated anew, and those edited by somebody else', async () => {
    const host = await open();
    const heard = await listening();
    recalculate(host.workbook, 'LRA Akun');
    typeInto(host.workbook, 'Data!A1', 'x', 'Remote');
    await settled();
    expect(heard).toEqual([new Set(['LRA Akun', 'Data'])]);
  });

  it.each<[string, (host: ExcelHost) => void]>([
    [
      'rows are put in',
      ({ workbook }) => {
        insertRows(workbook, 'Data', 0, 1);
      },
    ],
    ['a sheet is added', ({ workbook }) => workbook.addSheet('Baru')],
    ['a sheet is copied', ({ workbook }) => copySheet(workbook, 'Data', 'Data (2)')],
    [
      'a sheet is deleted',
      ({ workbook }) => {
        workbook.deleteSheet(workbook.sheet('Data')!);
      },
    ],
  ])('concern all sheets where %s', async (_, act) => {
    const host = await open();
    const heard = await listening();
    act(host);
    await settled();
    expect(heard).toEqual(['all']);
  });

  it('concern all sheets where one is renamed, in an Excel that tells', async () => {
    const host = await open('1.17', { ExcelApiOnline: '1.1' });
    const heard = await listening();
    host.workbook.renameSheet(host.workbook.sheet('Data')!, 'Data 2025');
    await settled();
    expect(heard).toEqual(['all']);
  });

  it('are told although renaming cannot be listened to', async () => {
    const host = await open('1.17');
    const heard = await listening();
    host.userEdit('Data!A1', 'x');
    await settled();
    expect(heard).toEqual([new Set(['Data'])]);
  });

  it('concern all sheets where Excel does not say which', async () => {
    const host = await open();
    const heard = await listening();
    host.fail(FAULTS.timedOut);
    host.userEdit('Data!A1', 'x');
    await settled();
    expect(heard).toEqual(['all']);
  });

  it('end when they are no longer wanted, also those under way', async () => {
    const host = await open();
    const heard = await listening();
    host.userEdit('Data!A1', 'x');
    stops.splice(0).forEach((stop) => {
      stop();
    });
    await settled();
    host.userEdit('Data!A1', 'y');
    await settled();
    expect(heard).toEqual([]);
  });

  it('are not told in an Excel that cannot', async () => {
    const host = await open('1.7');
    const heard = await listening();
    host.userEdit('Data!A1', 'x');
    await settled();
    expect(heard).toEqual([]);
  });
});

describe('what the add-in writes itself', () => {
  it.each(['1.9', '1.14'])('is no change, with ExcelApi %s', async (version) => {
    await open(version);
    const excel = excelWorkbook();
    const heard = await listening(excel);
    await excel.writeTables([tableSpec()]);
    await excel.applyChanges([
      { sheet: 'Data', row: 0, column: 1, before: { value: 1 }, after: { value: 3 } },
    ]);
    await excel.mark([{ cell: { sheet: 'Data', row: 0, column: 0 }, severity: 'error' }]);
    await settled();
    expect(heard).toEqual([]);
  });

  it('hides no edit of the user that comes between, from ExcelApi 1.14 on', async () => {
    const host = await open('1.14');
    const excel = excelWorkbook();
    const heard = await listening(excel);
    const writing = excel.writeTables([tableSpec()]);
    host.userEdit('Data!A1', 'x');
    await writing;
    await settled();
    expect(heard).toEqual([new Set(['Data'])]);
  });
});

describe('selections in Excel', () => {
  it('are told as a cell of a sheet', async () => {
    const host = await open();
    const heard = await hearing();
    selectCell(host.workbook, 'LRA Akun!C9');
    await settled();
    expect(heard).toEqual([{ sheet: 'LRA Akun', row: 8, column: 2 }]);
  });

  it('count once they rest: of many in a moment the last', async () => {
    const host = await open();
    const heard = await hearing();
    const before = host.syncs.length;
    for (let row = 1; row <= 30; row++) selectCell(host.workbook, `Data!A${row}`);
    await settled();
    expect(heard).toEqual([{ sheet: 'Data', row: 29, column: 0 }]);
    expect(host.syncs.length - before).toBe(1);
  });

  it('of whole rows, or whose sheet Excel does not name, are passed over', async () => {
    const host = await open();
    const heard = await hearing();
    const sheet = host.workbook.sheet('Data')!;
    host.workbook.onEvent({ kind: 'selected', sheet, address: '5:7' });
    await settled();
    host.fail(FAULTS.timedOut);
    selectCell(host.workbook, 'Data!A1');
    await settled();
    expect(heard).toEqual([]);
  });

  it('end when they are no longer wanted', async () => {
    const host = await open();
    const heard = await hearing();
    stops.splice(0).forEach((stop) => {
      stop();
    });
    selectCell(host.workbook, 'Data!A1');
    await settled();
    expect(heard).toEqual([]);
  });
});
