/** @jest-environment jsdom */
import fc from 'fast-check';
import { excelWorkbook } from '../../../../src/workbook/excel';
import { openDesktopExcel } from '../../../excel-host/desktop';
import { workbookFrom } from '../../../excel-host/model/workbook';
import { WANTED_NAME, nameFaults } from '../../../support/sheet-names';
import { sheetOf, tableSpec, workbookOf } from '../fixtures';

it('a new sheet has a name that Excel takes, beside hidden sheets of any name', async () => {
  await fc.assert(
    fc.asyncProperty(WANTED_NAME, async (sheetName) => {
      const source = workbookOf(
        sheetOf('LRA Akun', [['Kode']]),
        sheetOf('realisasi', [['rahasia']], { visibility: 'very-hidden' }),
      );
      const host = await openDesktopExcel({ workbook: workbookFrom(source) });
      const specs = ['satu', 'dua'].map((id) => tableSpec({ id, sheetName }));
      const names = (await excelWorkbook().writeTables(specs)).map(({ sheet }) => sheet);
      const before = host.workbook.sheets.map(({ name }) => name);
      expect(before).toEqual(['LRA Akun', 'realisasi', ...names]);
      expect(nameFaults(names[0]!, ['LRA Akun', 'realisasi', names[1]!])).toEqual([]);
      const again = await excelWorkbook().writeTables(specs);
      expect(again.map(({ sheet, replaced }) => [sheet, replaced])).toEqual(
        names.map((name) => [name, true]),
      );
    }),
    { numRuns: 40 },
  );
}, 60_000);
