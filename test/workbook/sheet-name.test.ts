import fc from 'fast-check';
import { freeSheetName, sheetNameFault } from '../../src/workbook';
import { openWorkbookFile } from '../../src/workbook/file';
import { WANTED_NAME, nameFaults } from '../support/sheet-names';
import { xlsxPackage } from '../support/xlsx/package';
import { specOf, text } from '../support/xlsx/spec';

describe('the name of a new sheet', () => {
  test('is legal and free, whatever is wanted and whoever has it', () => {
    fc.assert(
      fc.property(WANTED_NAME, fc.array(WANTED_NAME), fc.nat(12), (wanted, others, again) => {
        const taken = [...others];
        for (let count = 0; count <= again; count++) {
          const name = freeSheetName(wanted, taken);
          expect(nameFaults(name, taken)).toEqual([]);
          taken.push(name);
        }
      }),
    );
  });

  test('is the wanted one where that is legal and free', () => {
    expect(freeSheetName('LKIP Capaian Kinerja', ['LKIP'])).toBe('LKIP Capaian Kinerja');
    expect(freeSheetName('Tabel 3.1', ['TABEL 3.1'])).toBe('Tabel 3.1 (2)');
  });

  test('comes out of the file as it was told, beside hidden sheets of any name', async () => {
    await fc.assert(
      fc.asyncProperty(WANTED_NAME, async (sheetName) => {
        const data = '<row r="1"><c r="A1"><v>1</v></c></row>';
        const workbook = await openWorkbookFile(
          xlsxPackage({
            sheets: [
              { name: 'Data', data },
              { name: 'realisasi', data, state: 'veryHidden' },
            ],
          }),
        );
        const specs = ['satu', 'dua'].map((id) => specOf([[text('a')]], { id, sheetName }));
        const names = (await workbook.writeTables(specs)).map(({ sheet }) => sheet);
        expect(nameFaults(names[0]!, ['Data', 'realisasi', names[1]!])).toEqual([]);
        expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual([
          'Data',
          'realisasi',
          ...names,
        ]);
        const again = await workbook.writeTables(specs);
        expect(again.map(({ sheet, replaced }) => [sheet, replaced])).toEqual(
          names.map((name) => [name, true]),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('a name that somebody wants for a new sheet', () => {
  test.each([
    ['a plain one', 'Tabel 3.1', null],
    ['one of 31 characters', 'x'.repeat(31), null],
    ['one of 32', 'x'.repeat(32), 'too-long'],
    ['none', '   ', 'empty'],
    ['a sign that Excel forbids', 'DPA/Realisasi', 'forbidden'],
    ['an apostrophe at its end', "Capaian'", 'forbidden'],
    ['an apostrophe within', "Jum'at", null],
    ['that of another sheet, written otherwise', 'REALISASI', 'taken'],
    ['what Excel keeps for itself', 'history', 'taken'],
  ])('%s', (_, name, fault) => {
    expect(sheetNameFault(name, ['Realisasi'])).toBe(fault);
  });

  test('has no fault where the name would be given as it is, and only there', () => {
    fc.assert(
      fc.property(WANTED_NAME, fc.array(WANTED_NAME), (wanted, taken) => {
        const isGiven = freeSheetName(wanted, taken) === wanted.trim();
        if (sheetNameFault(wanted, taken) === null)
          expect(nameFaults(wanted.trim(), taken)).toEqual([]);
        else expect(isGiven).toBe(false);
      }),
    );
  });
});
