/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { TextDecoder, TextEncoder } from 'node:util';
import { checkWorkbook, makeTables } from '../../../src/app';
import type { CellValue, TableSpec } from '../../../src/workbook';
import { excelWorkbook } from '../../../src/workbook/excel';
import { type FileWorkbook, openWorkbookFile } from '../../../src/workbook/file';
import { openDesktopExcel } from '../../excel-host/desktop';
import type { Calculate } from '../../excel-host/model/sheet';
import { workbookFrom } from '../../excel-host/model/workbook';

// Browsers and Node have them, jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const GOLDEN = ['flores-timur-2023.xlsx', 'manggarai-2023-teks.xlsx'];

function openFile(name: string): Promise<FileWorkbook> {
  const path = join(__dirname, '../../golden', name);
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

/** The rows with which pages begin, of every sheet that has such rows. */
function pageBreaksIn(copy: Uint8Array): number[][] {
  const sheets = unzipSync(copy, { filter: ({ name }) => name.startsWith('xl/worksheets/sheet') });
  return Object.values(sheets)
    .map((part) => [...strFromU8(part).matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row)))
    .filter((rows) => rows.length > 0);
}

describe.each(GOLDEN)('the tables of %s', (name) => {
  it('are the same in Excel as in a file, the first time and again', async () => {
    const file = await openFile(name);
    const report = await checkWorkbook(file);
    const specs = makeTables(report);
    expect(specs.length).toBeGreaterThan(0);
    const calculate = calculateFrom(specs);
    const host = await openDesktopExcel({ workbook: workbookFrom(report.snapshot, calculate) });

    for (const replaced of [false, true]) {
      const inFile = await file.writeTables(specs);
      const inExcel = await excelWorkbook().writeTables(specs);
      expect(inExcel).toEqual(inFile);
      expect(inExcel.every((table) => table.replaced === replaced)).toBe(true);
      expect(await excelWorkbook().read()).toEqual(await file.read());
      const begun = host.workbook.sheets.map(({ page }) => page.breaks);
      expect(begun.filter((rows) => rows.length > 0)).toEqual(pageBreaksIn(file.copy()));
    }
    expect(host.workbook.sheets).toHaveLength(report.snapshot.sheets.length + specs.length);
  });
});
