/** @jest-environment jsdom */
import { excelWorkbook } from '../../../../src/workbook/excel';
import { openDesktopExcel } from '../../../excel-host/desktop';
import { type ExcelHost, FAULTS, type Fault } from '../../../excel-host/host';
import { pictureOf } from '../../../support/workbook-picture';
import { FUNCTIONS, SOURCE, sourceWorkbook } from '../adapter-functions';
import { rejection, tableSpec } from '../fixtures';

const AT_ONCE = { pauses: [0, 0] };
const ABORTED: Fault = { refusedAs: 'RequestAborted' };
const NOT_IN_FRONT: Fault = { refusedAs: 'InactiveWorkbook' };

let host: ExcelHost;
beforeEach(async () => {
  host = await openDesktopExcel({ workbook: sourceWorkbook() });
});

describe('a reading', () => {
  it.each<[string, Fault]>([
    ['a cell is edited', FAULTS.cellEditing],
    ['there were too many requests', FAULTS.activityLimit],
    ['another workbook is in front', NOT_IN_FRONT],
    ['Excel has aborted it', ABORTED],
    [
      'a sheet was deleted meanwhile',
      { atMember: 'WorksheetCollection.getItem', code: 'ItemNotFound' },
    ],
  ])('is tried again where %s, twice at most', async (_, fault) => {
    host.fail(undefined, fault, undefined, fault);
    expect(await excelWorkbook(AT_ONCE).read()).toEqual(SOURCE);
    host.fail(undefined, fault, undefined, fault, undefined, fault);
    await expect(excelWorkbook(AT_ONCE).read()).rejects.toMatchObject({ name: 'WorkbookError' });
  });

  it.each<[string, Fault]>([
    ['the session is over', FAULTS.timedOut],
    ['there is no permission', FAULTS.accessDenied],
    ['Excel fails for an unknown reason', { refusedAs: 'GeneralException' }],
  ])('is not tried again where %s', async (_, fault) => {
    host.fail(undefined, fault);
    await expect(excelWorkbook(AT_ONCE).read()).rejects.toMatchObject({ name: 'WorkbookError' });
    expect(host.syncs).toHaveLength(2);
  });

  it('waits before it tries again', async () => {
    host.fail(FAULTS.cellEditing);
    const before = performance.now();
    await excelWorkbook({ pauses: [60] }).read();
    expect(performance.now() - before).toBeGreaterThanOrEqual(55);
  });
});

describe('whatever writes', () => {
  const WRITING = [
    'write tables',
    'write tables again',
    'change cells',
    'write the memory',
    'mark',
  ];

  it.each(WRITING)('is tried again where nothing of it was done yet: %s', async (name) => {
    const { prepare, run } = FUNCTIONS[name]!;
    await prepare?.(excelWorkbook());
    host.fail(FAULTS.cellEditing, FAULTS.activityLimit);
    await run(excelWorkbook(AT_ONCE));
    const written = pictureOf(host.workbook);

    host = await openDesktopExcel({ workbook: sourceWorkbook() });
    await prepare?.(excelWorkbook());
    await run(excelWorkbook());
    expect(written).toEqual(pictureOf(host.workbook));
  });

  it.each(WRITING)('is not tried again where Excel has aborted it: %s', async (name) => {
    const { prepare, run } = FUNCTIONS[name]!;
    await prepare?.(excelWorkbook());
    const before = pictureOf(host.workbook);
    host.fail(undefined, ABORTED);
    expect(await rejection(run(excelWorkbook(AT_ONCE)))).toMatchObject({ code: 'timed-out' });
    expect(pictureOf(host.workbook)).toEqual(before);
  });

  it('is not tried again once tables were begun', async () => {
    const long = tableSpec({
      rows: Array.from({ length: 4000 }, () => tableSpec().rows[3]!),
      merges: [],
    });
    host.fail(undefined, undefined, undefined, FAULTS.activityLimit);
    const error = await rejection(excelWorkbook(AT_ONCE).writeTables([long]));
    expect(error).toMatchObject({ code: 'timed-out', mayPass: false });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['LRA Akun', 'Catatan']);
  });

  it('finds another name where somebody made a sheet of that name in the same moment', async () => {
    const add = host.workbook.addSheet.bind(host.workbook);
    host.workbook.addSheet = (name) => {
      host.workbook.addSheet = add;
      add('Realisasi Anggaran').write(0, 0, 'milik rekan');
      return add(name);
    };
    const [table] = await excelWorkbook(AT_ONCE).writeTables([tableSpec()]);
    expect(table?.sheet).toBe('Realisasi Anggaran (2)');
    expect(host.workbook.sheet('Realisasi Anggaran')?.cell(0, 0)?.value).toBe('milik rekan');
    expect(host.workbook.sheets).toHaveLength(4);
  });
});
