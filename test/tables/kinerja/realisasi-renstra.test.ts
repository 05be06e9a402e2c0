import { checkSnapshot, makeTables, offerTables } from '../../../src/app';
import type { SheetSnapshot } from '../../../src/workbook';
import { checkGolden, type GoldenName } from '../../golden/workbooks';
import { sheetOf, workbookOf } from '../../support/sheet';
import { shownRows, tablesShown } from '../../support/shown';

const ID = 'realisasi-renstra';

async function golden(name: GoldenName) {
  const [spec] = makeTables(await checkGolden(name), [ID]);
  return spec!;
}

function made(...sheets: readonly SheetSnapshot[]) {
  const report = checkSnapshot(workbookOf(...sheets));
  const [spec] = makeTables(report, [ID]);
  return { spec, offer: offerTables(report).find(({ id }) => id === ID) };
}

const RENSTRA = sheetOf('Renstra', [
  ['TARGET KINERJA RENSTRA 2021-2026'],
  [],
  ['Sasaran', 'Indikator', 'Satuan', 'Target 2024', 'Target 2025', 'Target 2026'],
  ['Menurunnya kemiskinan', 'Persentase penduduk miskin', '%', 12, 11, 10],
  ['Meningkatnya layanan', 'Indeks kepuasan masyarakat', 'Indeks', 82, 85, 90],
  [null, 'Cakupan layanan terpadu', '%', 60, 70, 80],
]);
const CAPAIAN = sheetOf('Capaian', [
  ['CAPAIAN KINERJA TAHUN 2024'],
  [],
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
  [1, 'Persentase penduduk miskin', 12, 12, 100],
  [2, 'Indeks kepuasan masyarakat', 82, 81, 98.78],
]);

describe('Realisasi terhadap target jangka menengah', () => {
  it('sets the realisasi of the year beside the target for the end of the plan', async () => {
    const spec = await golden('ntt-2024');
    const heading = shownRows(spec).find((row) => row[0] === 'No');
    expect(heading?.slice(3)).toEqual([
      'Target Akhir RPD (2026)',
      'Realisasi 2024',
      'Tingkat Kemajuan (%)',
    ]);
    const [rows] = tablesShown(spec);
    expect(rows?.map((row) => row.slice(3, 5))).toEqual([
      [100, 88.32],
      [100, 100],
      [100, 100],
      [90, 100],
      [100, 100],
      [100, 100],
    ]);
    expect(rows?.[0]?.[5]).toBeCloseTo(88.32, 6);
    expect(rows?.[3]?.[5]).toBeCloseTo(111.1111, 4);
  });

  it('says where a plan is printed for this year alone, and which indicators were taken for the same', async () => {
    const notes = shownRows(await golden('flores-timur-2023')).map(([first]) => first);
    expect(notes).toContain(
      'Target Renstra di buku kerja ini hanya sampai tahun 2023; itulah pembandingnya.',
    );
    expect(notes).toContain(
      'Disamakan lewat targetnya dengan lembar Capaian IKU: “% Penurunan PMKS” = “Persentase PMKS (%)”.',
    );
  });

  it('takes the last year of the plan, heeds the direction and names what has no realisasi', () => {
    const { spec } = made(RENSTRA, CAPAIAN);
    const [rows] = tablesShown(spec!);
    expect(rows?.map((row) => row.slice(2))).toEqual([
      ['Persentase penduduk miskin', '%', 10, 12, 80],
      ['Indeks kepuasan masyarakat', 'Indeks', 90, 81, 90],
      ['Cakupan layanan terpadu', '%', 80, '-', '-'],
    ]);
    expect(shownRows(spec!).flat()).toContain(
      'Realisasinya tidak ada di buku kerja: “Cakupan layanan terpadu”.',
    );
  });

  it('uses a table that prints both', () => {
    const { spec } = made(
      sheetOf('Akhir', [
        ['Perbandingan Realisasi Kinerja dengan Target Akhir RPJMD'],
        [],
        ['No', 'Indikator', 'Target Akhir RPJMD 2026', 'Realisasi 2024', 'Tingkat Kemajuan (%)'],
        [1, 'Indeks pelayanan publik', 90, 72, 80],
        [2, 'Nilai keterbukaan informasi', 80, 60, 75],
      ]),
    );
    const [rows] = tablesShown(spec!);
    expect(rows?.map((row) => row.slice(-3))).toEqual([
      [90, 72, 80],
      [80, 60, 75],
    ]);
    expect(shownRows(spec!).flat()).toContain('Realisasi Kinerja terhadap Target Akhir RPJMD');
  });

  it('is not offered where nothing of the plan was reported', () => {
    expect(made(RENSTRA).offer?.lacks).toEqual(['target-renstra']);
    expect(made(CAPAIAN).offer?.lacks).toEqual(['target-renstra']);
  });
});
