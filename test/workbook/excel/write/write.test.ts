/** @jest-environment jsdom */
import {
  type CellRange,
  type TableSpec,
  a1,
  contentsOfSpec,
  fingerprintOf,
} from '../../../../src/workbook';
import { excelWorkbook } from '../../../../src/workbook/excel';
import { openDesktopExcel } from '../../../excel-host/desktop';
import type { ExcelHost } from '../../../excel-host/host';
import type { SheetModel } from '../../../excel-host/model/sheet';
import { workbookFrom } from '../../../excel-host/model/workbook';
import { sheetOf, tableSpec, workbookOf } from '../fixtures';

const SOURCE = workbookOf(sheetOf('LRA Akun', [['Kode', 'Uraian', 'Pagu', 'Realisasi']]));

async function open(version = '1.15'): Promise<ExcelHost> {
  return openDesktopExcel({
    workbook: workbookFrom(SOURCE),
    requirements: { ExcelApi: version },
  });
}

/** What the cells hold: formulas with `=`, everything else as its value. */
function contents(sheet: SheetModel | undefined, range: CellRange): unknown[][] {
  const rows: unknown[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    rows[row - range.top] = [];
    for (let column = range.left; column <= range.right; column++) {
      const cell = sheet?.cell(row, column);
      rows[row - range.top]!.push(cell?.formula ? `=${cell.formula}` : (cell?.value ?? null));
    }
  }
  return rows;
}

const BODY: CellRange = { top: 3, left: 0, bottom: 5, right: 3 };

describe('writing a table into the workbook open in Excel', () => {
  it('makes a sheet of its own after the others, and says so', async () => {
    const host = await open();
    const written = await excelWorkbook().writeTables([tableSpec()]);
    expect(written).toEqual([
      { id: 'realisasi-anggaran', sheet: 'Realisasi Anggaran', replaced: false },
    ]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
      'LRA Akun',
      'Realisasi Anggaran',
    ]);
  });

  it('writes texts as texts and figures as live formulas', async () => {
    const host = await open();
    await excelWorkbook().writeTables([tableSpec()]);
    const sheet = host.workbook.sheet('Realisasi Anggaran');
    expect(contents(sheet, BODY)).toEqual([
      ['2.01', '1:30', "='LRA Akun'!C4", "='LRA Akun'!D4"],
      ["'06", '=A1', "='LRA Akun'!C5", 2.5],
      [null, 'Jumlah', '=SUM(C4:C5)', null],
    ]);
    const format = (row: number, column: number) => sheet?.cell(row, column)?.format.numberFormat;
    expect([format(3, 0), format(3, 1), format(3, 2), format(4, 3)]).toEqual([
      '@',
      '@',
      '#,##0',
      '0.00',
    ]);
  });

  it('gives cells their look, border and merges, the sheet its sizes and frozen rows', async () => {
    const host = await open();
    await excelWorkbook().writeTables([tableSpec()]);
    const sheet = host.workbook.sheet('Realisasi Anggaran')!;
    expect(sheet.cell(2, 1)?.format).toMatchObject({
      bold: true,
      fill: '#D9E1F2',
      horizontal: 'Center',
      wrap: true,
    });
    const bordered = [...sheet.existing({ top: 0, left: 0, bottom: 9, right: 9 })].flatMap(
      ([row, column, { format }]) =>
        Object.values(format.lines).filter(({ style }) => style === 'Continuous').length === 4
          ? a1({ row, column })
          : [],
    );
    expect(bordered.sort()).toEqual(
      'A3 B3 C3 D3 A4 B4 C4 D4 A5 B5 C5 D5 A6 B6 C6'.split(' ').sort(),
    );
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect([...sheet.columns.values()].map(({ size }) => size)).toEqual([
      48, 213.75, 108.75, 108.75,
    ]);
    expect([sheet.rows.get(1)?.size, sheet.rows.get(2)?.size]).toEqual([6, 30]);
    expect(sheet.frozen.rows).toBe(3);
  });

  it('sets the sheet up for F4 paper, one page wide, headings repeated, pages numbered', async () => {
    const host = await open();
    await excelWorkbook().writeTables([tableSpec()]);
    expect(host.workbook.sheet('Realisasi Anggaran')?.page).toMatchObject({
      paperSize: 'Folio',
      orientation: 'Landscape',
      zoom: { horizontalFitToPages: 1 },
      titleRows: '$3:$3',
      headersFooters: { centerFooter: 'Halaman &P dari &N' },
    });
  });

  it('begins pages where the table says, also when it is written again', async () => {
    const host = await open();
    const begins = (pageBreaks: readonly number[]): TableSpec =>
      tableSpec({ print: { ...tableSpec().print, pageBreaks } });
    await excelWorkbook().writeTables([begins([3, 5])]);
    expect(host.workbook.sheet('Realisasi Anggaran')?.page.breaks).toEqual([3, 5]);
    await excelWorkbook().writeTables([begins([4])]);
    expect(host.workbook.sheet('Realisasi Anggaran')?.page.breaks).toEqual([4]);
  });

  it('keeps the pages that its user has begun below the table', async () => {
    const host = await open();
    const spec = tableSpec({ print: { ...tableSpec().print, pageBreaks: [3] } });
    await excelWorkbook().writeTables([spec]);
    const page = host.workbook.sheet('Realisasi Anggaran')!.page;
    page.breaks.push(spec.rows.length + 4);
    await excelWorkbook().writeTables([spec]);
    expect(page.breaks).toEqual([3, spec.rows.length + 4]);
  });

  it('marks the sheet with hidden names of its own', async () => {
    const host = await open();
    await excelWorkbook().writeTables([tableSpec()]);
    expect(host.workbook.sheet('Realisasi Anggaran')?.names).toEqual([
      { name: '_Capaian', formula: '="realisasi-anggaran"', visible: false },
      { name: '_Capaian_Tabel', formula: "='Realisasi Anggaran'!$A$1:$D$6", visible: false },
      {
        name: '_Capaian_Isi',
        formula: `="${fingerprintOf(contentsOfSpec(tableSpec()))}"`,
        visible: false,
      },
    ]);
    expect((await excelWorkbook().read()).sheets[1]?.generatedBy).toBe('realisasi-anggaran');
  });

  it('finds a free name where the user has a sheet of that name', async () => {
    const snapshot = workbookOf(...SOURCE.sheets, sheetOf('realisasi anggaran', [['milik saya']]));
    const host = await openDesktopExcel({ workbook: workbookFrom(snapshot) });
    const [written] = await excelWorkbook().writeTables([tableSpec()]);
    expect(written?.sheet).toBe('Realisasi Anggaran (2)');
    expect(host.workbook.sheet('realisasi anggaran')?.cell(0, 0)?.value).toBe('milik saya');
  });

  it('writes a table of more than 1,500 cells', async () => {
    const host = await open();
    const cells = [0, 1, 2, 3].map((column) => ({
      content: { kind: 'text', text: `0${column}` } as const,
      style: {},
    }));
    const rows = Array.from({ length: 800 }, () => ({ cells }));
    await excelWorkbook().writeTables([tableSpec({ rows, merges: [] })]);
    const sheet = host.workbook.sheet('Realisasi Anggaran');
    expect([sheet?.cell(0, 0)?.value, sheet?.cell(799, 3)?.value]).toEqual(['00', '03']);
  });

  it('takes one call for cells that look alike, not one for each', async () => {
    const host = await open();
    const cells = [0, 1, 2, 3].map(() => ({
      content: { kind: 'text', text: 'x' } as const,
      style: { bold: true, border: true },
    }));
    const rows = Array.from({ length: 100 }, () => ({ cells }));
    await excelWorkbook().writeTables([tableSpec({ rows, merges: [] })]);
    const actions = host.syncs.flatMap(({ request }) => request.Actions);
    expect(actions.filter(({ Name }) => Name === 'Bold')).toHaveLength(1);
    expect(actions.filter(({ Name }) => Name === 'Style')).toHaveLength(6);
  });

  it('leaves the calculation mode alone', async () => {
    const host = await open();
    host.workbook.calculationMode = 'Manual';
    await excelWorkbook().writeTables([tableSpec()]);
    expect(host.workbook.calculationMode).toBe('Manual');
    expect(host.used.has('Application.calculationMode')).toBe(false);
  });
});

describe('writing again', () => {
  it('replaces the sheet in place, even where the user renamed and moved it', async () => {
    const host = await open();
    await excelWorkbook().writeTables([tableSpec()]);
    const sheet = host.workbook.sheet('Realisasi Anggaran')!;
    host.workbook.renameSheet(sheet, 'Tabel 3.1');
    host.workbook.sheets.reverse();
    host.userEdit("'Tabel 3.1'!F20", 'catatan');

    const rows = tableSpec().rows.slice(0, 4);
    const written = await excelWorkbook().writeTables([tableSpec({ rows })]);
    expect(written).toEqual([{ id: 'realisasi-anggaran', sheet: 'Tabel 3.1', replaced: true }]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Tabel 3.1', 'LRA Akun']);
    expect(host.workbook.sheet('Tabel 3.1')).toBe(sheet);
    expect(contents(sheet, BODY)).toEqual([
      ['2.01', '1:30', "='LRA Akun'!C4", "='LRA Akun'!D4"],
      [null, null, null, null],
      [null, null, null, null],
    ]);
    expect(sheet.cell(19, 5)?.value).toBe('catatan');
    expect(sheet.cell(5, 1)).toBeUndefined();
    expect(sheet.merges).toHaveLength(1);
    expect(sheet.names).toHaveLength(3);
  });

  it('writes a new table beside the replaced one', async () => {
    const host = await open();
    await excelWorkbook().writeTables([tableSpec()]);
    const other = tableSpec({ id: 'capaian-kinerja', sheetName: 'Capaian Kinerja' });
    const written = await excelWorkbook().writeTables([other, tableSpec()]);
    expect(written.map(({ sheet, replaced }) => [sheet, replaced])).toEqual([
      ['Capaian Kinerja', false],
      ['Realisasi Anggaran', true],
    ]);
    expect(host.workbook.sheets).toHaveLength(3);
  });

  it('replaces only one of two copies of a written sheet', async () => {
    const copy = (name: string) => sheetOf(name, [['lama']], { generatedBy: 'realisasi-anggaran' });
    const snapshot = workbookOf(...SOURCE.sheets, copy('Realisasi'), copy('Realisasi (2)'));
    const host = await openDesktopExcel({ workbook: workbookFrom(snapshot) });
    await excelWorkbook().writeTables([tableSpec()], { onEdited: 'replace' });
    expect(host.workbook.sheet('Realisasi')?.cell(0, 0)?.value).toBe('Realisasi Anggaran');
    expect(host.workbook.sheet('Realisasi (2)')?.cell(0, 0)?.value).toBe('lama');
  });
});

it('writing uses nothing newer than ExcelApi 1.9', async () => {
  const host = await open('1.15');
  await excelWorkbook().writeTables([tableSpec()]);
  await excelWorkbook().writeTables([tableSpec()]);
  expect(host.minimumVersion).toBe('1.9');
});
