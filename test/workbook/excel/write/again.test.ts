/** @jest-environment jsdom */
import { excelWorkbook } from '../../../../src/workbook/excel';
import { openDesktopExcel } from '../../../excel-host/desktop';
import type { ExcelHost } from '../../../excel-host/host';
import type { SheetModel } from '../../../excel-host/model/sheet';
import { workbookFrom } from '../../../excel-host/model/workbook';
import { rejection, sheetOf, tableSpec, text, workbookOf } from '../fixtures';

let host: ExcelHost;
let sheet: SheetModel;
beforeEach(async () => {
  const source = workbookOf(sheetOf('LRA Akun', [['Kode', 'Uraian', 'Pagu', 'Realisasi']]));
  host = await openDesktopExcel({ workbook: workbookFrom(source) });
  await excelWorkbook().writeTables([tableSpec()]);
  sheet = host.workbook.sheet('Realisasi Anggaran')!;
});

const type = (address: string, content: string): void => {
  host.userEdit(`'Realisasi Anggaran'!${address}`, content);
};

const LONGER = tableSpec({
  rows: [...tableSpec().rows, { cells: [text('5.1'), text('Tambahan')] }],
});

describe('a table that is written again in Excel', () => {
  it('is asked about where its user has changed it, and nothing is written', async () => {
    type('B5', 'kata saya');
    const error = await rejection(excelWorkbook().writeTables([tableSpec()]));
    expect(error).toMatchObject({ code: 'edited-by-user', sheets: ['Realisasi Anggaran'] });
    expect(sheet.cell(4, 1)?.value).toBe('kata saya');
    expect(host.workbook.sheets).toHaveLength(2);
  });

  it('is written over where that is wanted', async () => {
    type('B5', 'kata saya');
    await excelWorkbook().writeTables([tableSpec()], { onEdited: 'replace' });
    expect(sheet.cell(4, 1)?.value).toBe('=A1');
    const [table] = await excelWorkbook().writeTables([tableSpec()]);
    expect(table?.replaced).toBe(true);
  });

  it('stays its user’s for good where a new sheet is wanted', async () => {
    type('B5', 'kata saya');
    await excelWorkbook().writeTables([tableSpec()], { onEdited: 'keep' });
    const [table] = await excelWorkbook().writeTables([tableSpec()]);
    expect(table).toMatchObject({ sheet: 'Realisasi Anggaran (2)', replaced: true });
    expect(sheet.cell(4, 1)?.value).toBe('kata saya');
  });

  it('lets notes below it move down where it needs their rows, and keeps those beside it', async () => {
    type('B8', 'diperiksa');
    type('F3', 'di samping');
    sheet.columns.set(1, { size: 300 });
    await excelWorkbook().writeTables([LONGER]);
    expect(sheet.cell(7, 1)?.value).toBe('diperiksa');
    type('B9', 'tepat di bawah');
    const longest = tableSpec({
      rows: [...LONGER.rows, { cells: [text('a')] }, { cells: [text('b')] }],
    });
    await excelWorkbook().writeTables([longest]);
    expect(sheet.cell(8, 0)?.value).toBe('b');
    expect([sheet.cell(9, 1)?.value, sheet.cell(10, 1)?.value]).toEqual([
      'diperiksa',
      'tepat di bawah',
    ]);
    expect(sheet.cell(2, 5)?.value).toBe('di samping');
    expect(sheet.columns.get(1)?.size).toBe(300);
  });

  it('stays where rows that were put in above it have moved it', async () => {
    sheet.moveRows(0, 2);
    sheet.names[1]!.formula = "='Realisasi Anggaran'!$A$3:$D$8";
    sheet.cell(7, 2)!.formula = 'SUM(C6:C7)';
    type('A1', 'Dinas Kesehatan');
    const [table] = await excelWorkbook().writeTables([LONGER]);
    expect(table).toMatchObject({ sheet: 'Realisasi Anggaran', replaced: true });
    expect(sheet.cell(0, 0)?.value).toBe('Dinas Kesehatan');
    expect(sheet.cell(2, 0)?.value).toBe('Realisasi Anggaran');
    expect(sheet.cell(5, 2)?.formula).toBe("'LRA Akun'!C4");
    expect(sheet.cell(7, 2)?.formula).toBe('SUM(C6:C7)');
    expect(sheet.cell(8, 1)?.value).toBe('Tambahan');
    expect(sheet.merges).toEqual([{ top: 2, left: 0, bottom: 2, right: 3 }]);
    expect(sheet.names[1]?.formula).toBe("='Realisasi Anggaran'!$A$3:$D$9");
    expect(sheet.page.titleRows).toBe('$5:$5');
    expect((await excelWorkbook().writeTables([LONGER]))[0]?.replaced).toBe(true);
  });

  it('prefers of two copies the one that nobody has changed', async () => {
    const copy = host.workbook.addSheet('Salinan');
    copy.names.push(
      ...sheet.names.map((name) => ({
        ...name,
        formula: name.formula.replace('Realisasi Anggaran', 'Salinan'),
      })),
    );
    host.workbook.sheets.reverse();
    host.userEdit('Salinan!A1', 'untuk rapat');
    const [table] = await excelWorkbook().writeTables([tableSpec()]);
    expect(table).toMatchObject({ sheet: 'Realisasi Anggaran', replaced: true });
    expect(copy.cell(0, 0)?.value).toBe('untuk rapat');
  });
});
