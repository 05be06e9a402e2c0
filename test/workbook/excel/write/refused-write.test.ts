/** @jest-environment jsdom */
import { excelWorkbook } from '../../../../src/workbook/excel';
import { openDesktopExcel } from '../../../excel-host/desktop';
import { type ExcelHost, FAULTS, type Fault } from '../../../excel-host/host';
import { workbookFrom } from '../../../excel-host/model/workbook';
import { rejection, sheetOf, tableSpec, text, workbookOf } from '../fixtures';

const SNAPSHOT = workbookOf(sheetOf('LRA Akun', [['Kode', 'Uraian', 'Pagu', 'Realisasi']]));
const OLD_TABLE = tableSpec({
  sheetName: 'Realisasi',
  rows: [{ cells: [text('lama'), text('sekali')] }],
  merges: [],
});

const NEW_TABLE = tableSpec({ id: 'capaian-kinerja', sheetName: 'Capaian Kinerja' });

let host: ExcelHost;
beforeEach(async () => {
  host = await openDesktopExcel({ workbook: workbookFrom(SNAPSHOT) });
  await excelWorkbook().writeTables([OLD_TABLE]);
  host.messages.length = 0;
});

/** Sheets by name, each with what stands in its first row. */
function sheets(): Record<string, unknown[]> {
  return Object.fromEntries(
    host.workbook.sheets.map((sheet) => [
      sheet.name,
      [sheet.cell(0, 0)?.value, sheet.cell(0, 1)?.value],
    ]),
  );
}

/** Drafts are removed a moment later where the user is editing a cell. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

const UNTOUCHED = { 'LRA Akun': ['Kode', 'Uraian'], Realisasi: ['lama', 'sekali'] };

describe('a writing that Excel refuses leaves everything as it was', () => {
  it('where the sheet of the earlier generation is protected', async () => {
    host.workbook.sheet('Realisasi')!.isProtected = true;
    const error = await rejection(excelWorkbook().writeTables([NEW_TABLE, tableSpec()]));
    expect(error).toMatchObject({ code: 'sheet-protected', detail: 'Realisasi' });
    expect(sheets()).toEqual(UNTOUCHED);
  });

  it('where the structure of the workbook is protected', async () => {
    host.workbook.isProtected = true;
    const error = await rejection(excelWorkbook().writeTables([NEW_TABLE]));
    expect(error).toMatchObject({ code: 'workbook-protected' });
    expect(sheets()).toEqual(UNTOUCHED);
  });

  it('where the structure is protected in that very moment', async () => {
    // After the two requests that look at the workbook, and that at the earlier table.
    host.fail(undefined, undefined, undefined, {
      atMember: 'WorksheetCollection.add',
      code: 'AccessDenied',
    });
    const error = await rejection(excelWorkbook().writeTables([NEW_TABLE]));
    expect(error).toMatchObject({ code: 'workbook-protected' });
    expect(sheets()).toEqual(UNTOUCHED);
  });

  it('where the document is read-only', async () => {
    host = await openDesktopExcel({ workbook: host.workbook, readOnly: true });
    const error = await rejection(excelWorkbook().writeTables([NEW_TABLE]));
    expect(error).toMatchObject({ code: 'read-only' });
    expect(sheets()).toEqual(UNTOUCHED);
    expect(host.syncs).toHaveLength(0);
  });

  it('where the add-in lacks the permission to write', async () => {
    host.fail(undefined, undefined, FAULTS.accessDenied);
    const error = await rejection(excelWorkbook().writeTables([NEW_TABLE]));
    expect(error).toMatchObject({ code: 'read-only' });
    expect(sheets()).toEqual(UNTOUCHED);
  });

  it.each<[string, Fault]>([
    ['cell-editing', FAULTS.cellEditing],
    ['session-over', FAULTS.timedOut],
    ['too-large', FAULTS.requestTooLarge],
  ])('where a request ends as %s', async (code, fault) => {
    for (const passing of [0, 1, 2, 3, 4]) {
      host.fail(...Array.from({ length: passing }, () => undefined), fault);
      const error = await rejection(
        excelWorkbook({ pauses: [] }).writeTables([NEW_TABLE, tableSpec()]),
      );
      await settled();
      expect(error).toMatchObject({ code });
      expect(sheets()).toEqual(UNTOUCHED);
    }
  });

  it.each(['NamedItemCollection.add', 'Range.formulas', 'Range.merge', 'RangeFormat.rowHeight'])(
    'where it fails halfway through the fresh sheets, at %s',
    async (atMember) => {
      host.fail(undefined, undefined, undefined, { atMember, code: 'GeneralException' });
      const error = await rejection(excelWorkbook().writeTables([NEW_TABLE, tableSpec()]));
      expect(error).toMatchObject({
        code: 'unexpected',
        detail: `GeneralException (${atMember})`,
      });
      expect(sheets()).toEqual(UNTOUCHED);
    },
  );
});

it('a failed writing keeps a sheet that someone made in the same moment', async () => {
  const add = host.workbook.addSheet.bind(host.workbook);
  host.workbook.addSheet = (name) => {
    host.workbook.addSheet = add;
    add('Capaian Kinerja').write(0, 0, 'milik rekan');
    return add(name);
  };
  const error = await rejection(excelWorkbook({ pauses: [] }).writeTables([NEW_TABLE]));
  expect(error).toMatchObject({ code: 'unexpected' });
  expect(sheets()).toMatchObject({ ...UNTOUCHED, 'Capaian Kinerja': ['milik rekan', undefined] });
});

describe('a writing that fails late', () => {
  it('keeps the table where the printer lacks the paper', async () => {
    const paper = { atMember: 'PageLayout.paperSize', code: 'InvalidArgument' };
    host.fail(...Array.from({ length: 5 }, () => undefined), paper);
    const [written] = await excelWorkbook().writeTables([NEW_TABLE]);
    const page = host.workbook.sheet('Capaian Kinerja')!.page;
    expect(page).toMatchObject({ paperSize: 'Letter', orientation: 'Landscape' });
    expect(sheets()).toMatchObject({ 'Capaian Kinerja': ['Realisasi Anggaran', null] });
    expect(written?.without).toEqual(['paper']);
  });

  it('keeps the table where Excel refuses to set its pages up, and says so', async () => {
    const margin = { atMember: 'PageLayout.topMargin', code: 'GeneralException' };
    host.fail(...Array.from({ length: 4 }, () => undefined), margin);
    const [written] = await excelWorkbook().writeTables([NEW_TABLE]);
    expect(sheets()).toMatchObject({ 'Capaian Kinerja': ['Realisasi Anggaran', null] });
    expect(written?.without).toEqual(['page-setup']);
  });

  it('says nothing of that where nothing is refused', async () => {
    const [written] = await excelWorkbook().writeTables([NEW_TABLE]);
    expect(written).not.toHaveProperty('without');
  });
});
