import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAt, checkWorkbook, makeTables, parseA1, writeTables } from '../../src/app';
import { openWorkbookFile } from '../../src/workbook/file';
import { describeWith } from '../support/needs';
import { withoutValues } from '../support/without-values';
import { convert } from '../support/xlsx/libreoffice';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/contoh.xlsx')));

/** Figures that someone corrects after the tables were made. */
const CHANGES = [
  // A sub kegiatan, and the typed sum of its kegiatan.
  { sheet: 'DPA-Realisasi', cell: 'D26', add: -1_000_000 },
  { sheet: 'DPA-Realisasi', cell: 'D24', add: -1_000_000 },
  { sheet: 'Capaian', cell: 'F6', add: 100 },
];

/** The sample with its tables, then with corrected sources. */
async function changed(withTables: boolean) {
  const workbook = await openWorkbookFile(SAMPLE);
  const report = await checkWorkbook(workbook);
  const written = withTables ? await writeTables(workbook, report) : [];
  const { sheets } = report.snapshot;
  await workbook.applyChanges(
    CHANGES.map(({ sheet: name, cell, add }) => {
      const at = parseA1(cell)!;
      const value = cellAt(
        sheets.find((sheet) => sheet.name === name)!,
        at.row,
        at.column,
      )?.value;
      if (typeof value !== 'number') throw new Error(`${name}!${cell} holds no number`);
      return { sheet: name, ...at, before: { value }, after: { value: value + add } };
    }),
  );
  return { workbook, report, written };
}

describeWith('libreoffice', 'LibreOffice', (libreoffice) => {
  it('shows corrected sources in tables that were made before', async () => {
    const { workbook, report, written } = await changed(true);
    const fresh = makeTables(await checkWorkbook((await changed(false)).workbook));
    const shown = await openWorkbookFile(
      convert(libreoffice, withoutValues(workbook.copy()), 'xlsx'),
    );
    const { sheets } = await shown.read();
    let followed = 0;
    const different: unknown[] = [];
    for (const [place, old] of makeTables(report).entries()) {
      const sheet = sheets.find(({ name }) => name === written[place]!.sheet)!;
      const now = fresh.find(({ id }) => id === old.id)!;
      old.rows.forEach(({ cells }, row) => {
        cells.forEach((cell, column) => {
          const [before, after] = [cell?.content, now.rows[row]?.cells[column]?.content];
          if (before?.kind !== 'formula' || after?.kind !== 'formula') return;
          if (before.formula !== after.formula || before.value === after.value) return;
          if (typeof after.value !== 'number') return;
          const found = cellAt(sheet, row, column)?.value;
          followed++;
          if (typeof found !== 'number' || Math.abs(found - after.value) > 1e-6)
            different.push({ sheet: sheet.name, row: row + 1, column, after: after.value, found });
        });
      });
    }
    expect(different).toEqual([]);
    expect(followed).toBeGreaterThan(15);
  }, 120_000);
});
