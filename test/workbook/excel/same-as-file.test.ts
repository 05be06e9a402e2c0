/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { checkWorkbook, makeTables, type ReportSettings } from '../../../src/app';
import { TABLES } from '../../../src/tables';
import type { CellValue, TableSpec } from '../../../src/workbook';
import { excelWorkbook } from '../../../src/workbook/excel';
import { type FileWorkbook, openWorkbookFile } from '../../../src/workbook/file';
import { openDesktopExcel } from '../../excel-host/desktop';
import type { Calculate } from '../../excel-host/model/sheet';
import { workbookFrom } from '../../excel-host/model/workbook';
import { TWINS } from '../../golden/workbooks';
import { drawnOn } from '../../support/host-sheet';
import { drawnIn, ownFontIn } from '../../support/xlsx/sheet';

// Browsers and Node have them, jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

function openFile(name: string): Promise<FileWorkbook> {
  const path = join(__dirname, '../../..', name);
  return openWorkbookFile(new Uint8Array(readFileSync(path)));
}

/** Computes what the tables say their formulas come to. */
function calculateFrom(specs: readonly TableSpec[]): Calculate {
  const values = new Map<string, CellValue>();
  for (const { sheetName, rows } of specs) {
    for (const { content } of rows.flatMap(({ cells }) => cells.flatMap((cell) => cell ?? []))) {
      if (content?.kind === 'formula') {
        values.set(`${sheetName}!${content.formula}`, content.value);
      }
    }
  }
  return (formula, sheet) => values.get(`${sheet}!${formula}`) ?? null;
}

/** Choices that change how every sheet looks. */
const SETTINGS: Partial<ReportSettings> = {
  paper: 'A4',
  font: 'Bookman Old Style',
  unit: 1000,
  signatory: {
    place: 'Larantuka',
    date: '31 Januari 2024',
    position: 'Kepala Dinas',
    name: 'Maria',
    rank: 'Pembina',
    nip: '1',
  },
};

const made = new Set<string>();

describe.each([
  ['assets/contoh.xlsx', {}],
  ...TWINS.map((name) => [`test/golden/${name}.xlsx`, {}] as const),
  ['assets/contoh.xlsx', SETTINGS],
] as const)('the tables of %s with %j', (name, settings) => {
  it('are the same in Excel as in a file, the first time and again', async () => {
    const file = await openFile(name);
    const checked = await checkWorkbook(file);
    const report = { ...checked, settings: { ...checked.settings, ...settings } };
    const specs = makeTables(report);
    for (const { id } of specs) made.add(id);
    const calculate = calculateFrom(specs);
    const host = await openDesktopExcel({ workbook: workbookFrom(report.snapshot, calculate) });

    for (const replaced of [false, true]) {
      const inFile = await file.writeTables(specs);
      const inExcel = await excelWorkbook().writeTables(specs);
      expect(inExcel).toEqual(inFile);
      expect(inExcel.every((table) => table.replaced === replaced)).toBe(true);
      expect(await excelWorkbook().read()).toEqual(await file.read());
      const copy = file.copy();
      const own = ownFontIn(copy);
      for (const { sheet } of inFile)
        expect([sheet, drawnOn(host.workbook.sheet(sheet)!, own)]).toEqual([
          sheet,
          drawnIn(copy, sheet),
        ]);
    }
    expect(host.workbook.sheets).toHaveLength(report.snapshot.sheets.length + specs.length);
  });
});

it('are compared of every kind', () => {
  expect([...made].sort()).toEqual(TABLES.map(({ id }) => id).sort());
});
