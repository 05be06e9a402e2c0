import { strFromU8, unzipSync } from 'fflate';
import { cellAt, checkWorkbook, makeTables, writeTables, type TableSpec } from '../../src/app';
import { openWorkbookFile } from '../../src/workbook/file';
import { goldenBytes, openGolden, TWINS } from '../golden/workbooks';
import { describeWith } from '../support/needs';
import { withoutValues } from '../support/without-values';
import { convert } from '../support/xlsx/libreoffice';

/** Two programs add doubles in different orders: what is left is far below a sen. */
const RELATIVE = 1e-12;

interface Written {
  readonly specs: readonly TableSpec[];
  readonly sheets: readonly string[];
  readonly copy: Uint8Array;
}

async function write(name: string): Promise<Written> {
  const workbook = await openGolden(name);
  const report = await checkWorkbook(workbook);
  const specs = makeTables(report);
  const written = await writeTables(workbook, report);
  return { specs, sheets: written.map(({ sheet }) => sheet), copy: workbook.copy() };
}

describe.each(TWINS)('tables of %s', (name) => {
  it('are written for every source that the workbook has', async () => {
    const { sheets } = await write(name);
    const isNtt = name.startsWith('ntt');
    expect(sheets).toEqual([
      'LKIP Perjanjian Kinerja',
      'LKIP Capaian Kinerja',
      'LKIP Perbandingan Capaian',
      ...(name.startsWith('manggarai') ? [] : ['LKIP Realisasi Renstra']),
      ...(isNtt ? ['LKIP Perhitungan Indikator'] : []),
      'LKIP Efisiensi',
      'LKIP Program Menunjang',
      'LKIP Realisasi Anggaran',
      'LKIP Rincian Program',
      ...(isNtt ? [] : ['LKIP Jenis Belanja']),
      'LKIP Ikhtisar',
      'LKIP Hasil Pemeriksaan',
      'LKIP Checklist Reviu',
    ]);
  });

  it('leave every part of the workbook as it was but the four that must name them', async () => {
    const { copy } = await write(name);
    const before = unzipSync(goldenBytes(name));
    const after = unzipSync(copy);
    const changed = Object.keys(before).filter(
      (part) => strFromU8(before[part]!, true) !== strFromU8(after[part] ?? new Uint8Array(), true),
    );
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
  });

  it('are replaced, not added again, when they are made a second time', async () => {
    const first = await write(name);
    const again = await openWorkbookFile(first.copy);
    const report = await checkWorkbook(again);
    const written = await writeTables(again, report);
    expect(written.map(({ sheet, replaced }) => [sheet, replaced])).toEqual(
      first.sheets.map((sheet) => [sheet, true]),
    );
    expect((await again.read()).sheets).toHaveLength(
      (await (await openWorkbookFile(first.copy)).read()).sheets.length,
    );
  });
});

describeWith('libreoffice', 'LibreOffice recalculates', (libreoffice) => {
  it.each(TWINS)(
    'every formula of %s to the value that the program computed',
    async (name) => {
      const { specs, sheets, copy } = await write(name);
      const recalculated = await openWorkbookFile(
        convert(libreoffice, withoutValues(copy), 'xlsx'),
      );
      const snapshot = await recalculated.read();
      let compared = 0;
      const different: unknown[] = [];
      specs.forEach((spec, place) => {
        const sheet = snapshot.sheets.find((candidate) => candidate.name === sheets[place])!;
        spec.rows.forEach(({ cells }, row) => {
          cells.forEach((cell, column) => {
            if (cell?.content?.kind !== 'formula') return;
            const { value, formula } = cell.content;
            const found = cellAt(sheet, row, column)?.value;
            compared += 1;
            const same =
              typeof value === 'number' && typeof found === 'number'
                ? Math.abs(found - value) <= RELATIVE * Math.max(1, Math.abs(value))
                : found === value;
            if (!same)
              different.push({ sheet: sheet.name, row: row + 1, column, formula, value, found });
          });
        });
      });
      expect(different).toEqual([]);
      expect(compared).toBeGreaterThan(50);
    },
    120_000,
  );
});
