/** @jest-environment jsdom */
import type { WorkbookSnapshot } from '../../../../src/workbook';
import { excelWorkbook } from '../../../../src/workbook/excel';
import { openDesktopExcel } from '../../../excel-host/desktop';
import { FAULTS } from '../../../excel-host/host';
import { workbookFrom } from '../../../excel-host/model/workbook';
import { rejection, sheetOf, workbookOf } from '../fixtures';

/** Opens a workbook in the emulated Excel and reads it with the adapter. */
async function readBack(snapshot: WorkbookSnapshot, version = '1.15') {
  const host = await openDesktopExcel({
    workbook: workbookFrom(snapshot),
    requirements: { ExcelApi: version },
  });
  return { host, read: await excelWorkbook().read() };
}

const EXAMPLE = workbookOf(
  sheetOf(
    'LRA Akun',
    [
      [{ value: 'LAPORAN REALISASI', bold: true }],
      [],
      ['Kode', 'Uraian', 'Pagu', 'Persen'],
      [
        { value: '2.01', numberFormat: '@', bold: true },
        { value: 'Belanja', bold: false, indent: 2 },
        { value: 1_250_000, numberFormat: '#,##0' },
        { value: 0.93, formula: 'C4/C$5', numberFormat: '0.00%' },
      ],
      [
        null,
        true,
        { value: { error: '#DIV/0!' }, formula: 'C4/0' },
        { value: '', formula: 'T("")', bold: false },
      ],
      ['#DIV/0!', { value: '=A1', bold: false, numberFormat: '@' }, false],
    ],
    {
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      hiddenRows: new Set([1]),
      hiddenColumns: new Set([2]),
    },
  ),
  sheetOf('Kosong', []),
  sheetOf('Bantu', [[], [null, 7]], { visibility: 'hidden' }),
  sheetOf('Arsip', [['x']], { visibility: 'very-hidden' }),
  sheetOf('Tabel 3.1', [['Tabel']], { generatedBy: 'realisasi-anggaran' }),
);

describe('reading the workbook open in Excel', () => {
  it('gives every sheet as it is: values, formulas, errors, typography, hidden lines, merges', async () => {
    const { read } = await readBack(EXAMPLE);
    expect(read).toEqual(EXAMPLE);
  });

  it("tells the file's name", async () => {
    const named = { ...EXAMPLE, name: 'Laporan 2025.xlsx' };
    expect((await readBack(named)).read.name).toBe('Laporan 2025.xlsx');
  });

  it('needs three round trips, however many sheets there are', async () => {
    const many = Array.from({ length: 40 }, (_, index) => sheetOf(`Lembar ${index}`, [['a', 1]]));
    const { host, read } = await readBack(workbookOf(...many));
    expect(read.sheets).toHaveLength(40);
    expect(host.syncs).toHaveLength(3);
  });

  it('asks for typography only where texts stand', async () => {
    const rows = Array.from({ length: 50 }, (_, row) => [`Uraian ${row}`, 1, 2, 3, 4, 5, 6, 7]);
    const { host } = await readBack(workbookOf(sheetOf('Angka', rows)));
    const asked = host.syncs[2]?.request.Actions.filter(({ Name }) => Name === 'GetCellProperties');
    expect(asked).toHaveLength(1);
    const paths = Object.values(host.syncs[2]?.request.ObjectPaths ?? {});
    expect(paths.map(({ ArgumentInfo: info }) => info?.Arguments?.[0])).toContain('A1:A50');
  });

  it('tells an error from a text that looks like one', async () => {
    const { read } = await readBack(EXAMPLE);
    expect(read.sheets[0]?.rows[4]?.[2]?.value).toEqual({ error: '#DIV/0!' });
    expect(read.sheets[0]?.rows[5]?.[0]?.value).toBe('#DIV/0!');
  });

  it('asks again by fewer rows where a sheet has more merged areas than Excel can list', async () => {
    const rows = Array.from({ length: 600 }, (_, row) => [`Baris ${row}`, null]);
    const merges = rows.map((_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    // One that reaches over both halves, told with each of them.
    merges.splice(298, 4, { top: 298, left: 0, bottom: 301, right: 1 });
    const { host, read } = await readBack(workbookOf(sheetOf('Gabung', rows, { merges })));
    expect(read.sheets[0]?.merges).toEqual(merges);
    expect(read.sheets[0]?.rows[599]?.[0]).toEqual({ value: 'Baris 599', bold: false });
    expect(host.syncs).toHaveLength(4);
  });
});

describe('reading in an older Excel', () => {
  it('with ExcelApi 1.9: without merges', async () => {
    const { host, read } = await readBack(EXAMPLE, '1.9');
    const expected = EXAMPLE.sheets.map((sheet) => ({ ...sheet, merges: [] }));
    expect(read.sheets).toEqual(expected);
    expect(host.minimumVersion).toBe('1.9');
  });

  it('before ExcelApi 1.9 says that Excel is too old, and asks it nothing', async () => {
    const host = await openDesktopExcel({ requirements: { ExcelApi: '1.8' } });
    expect(await rejection(excelWorkbook().read())).toMatchObject({ code: 'excel-too-old' });
    expect(host.syncs).toHaveLength(0);
  });
});

describe('a reading that Excel refuses', () => {
  it.each([
    ['cell-editing', FAULTS.cellEditing],
    ['session-over', FAULTS.timedOut],
    ['timed-out', FAULTS.activityLimit],
  ])('ends as %s (host error %d), at whichever round trip', async (code, fault) => {
    for (const before of [[], [undefined], [undefined, undefined]]) {
      const host = await openDesktopExcel({ workbook: workbookFrom(EXAMPLE) });
      host.fail(...before, fault);
      expect(await rejection(excelWorkbook({ pauses: [] }).read())).toMatchObject({
        name: 'WorkbookError',
        code,
      });
    }
  });

  it('keeps what Excel said as detail and cause', async () => {
    const host = await openDesktopExcel({ workbook: workbookFrom(EXAMPLE) });
    host.fail(undefined, { atMember: 'Range.formulas', code: 'GeneralException' });
    expect(await rejection(excelWorkbook().read())).toMatchObject({
      code: 'unexpected',
      detail: 'GeneralException (Range.formulas)',
      cause: { code: 'GeneralException' },
    });
  });

  it('names a sheet that was deleted between the round trips', async () => {
    const host = await openDesktopExcel({ workbook: workbookFrom(EXAMPLE) });
    host.fail(undefined, { atMember: 'WorksheetCollection.getItem', code: 'ItemNotFound' });
    expect(await rejection(excelWorkbook({ pauses: [] }).read())).toMatchObject({
      code: 'sheet-gone',
      detail: 'ItemNotFound (WorksheetCollection.getItem)',
    });
  });
});
