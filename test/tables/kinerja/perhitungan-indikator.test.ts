import { checkSnapshot, makeTables, offerTables } from '../../../src/app';
import type { SheetSnapshot } from '../../../src/workbook';
import { checkGolden } from '../../golden/workbooks';
import { sheetOf, workbookOf, type Literal } from '../../support/sheet';
import { formulaAt, shownRows, tablesShown } from '../../support/shown';

const ID = 'perhitungan-indikator';

function made(...sheets: readonly SheetSnapshot[]) {
  const report = checkSnapshot(workbookOf(...sheets));
  const [spec] = makeTables(report, [ID]);
  return { spec, offer: offerTables(report).find(({ id }) => id === ID) };
}

function parts(...rows: readonly (readonly Literal[])[]): SheetSnapshot {
  return sheetOf('Hitung', [
    ['PERHITUNGAN INDIKATOR KINERJA TAHUN 2024'],
    [],
    ['No', 'Indikator Kinerja', 'Formula', 'Pembilang', 'Penyebut', 'Realisasi'],
    ...rows,
  ]);
}

const COVERAGE: readonly Literal[] = [
  1,
  'Persentase PMKS tertangani',
  'PMKS tertangani / seluruh PMKS x 100%',
  75,
  120,
  62.5,
];

describe('Perhitungan Indikator', () => {
  it('reads fractions that are printed over three rows', async () => {
    const [spec] = makeTables(await checkGolden('ntt-2024'), [ID]);
    const [rows] = tablesShown(spec!);
    const psks = rows?.find((row) => String(row[1]).startsWith('Persentase PSKS yang berprestasi'));
    expect(psks?.slice(2, 5)).toEqual([
      'jumlah PSKS yang mendapatkan pendidikan dan pelatihan ÷ target PSKS yang akan diberikan pendidikan dan pelatihan × 100%',
      227,
      257,
    ]);
    expect(psks?.[5]).toBeCloseTo(88.3268, 4);
    expect(psks?.[6]).toBe(88.32);
    // Cut off, not rounded: no other result than the one reported.
    expect(shownRows(spec!).flat().join(' ')).not.toContain('yang dilaporkan');
    // Ten fractions make up the other indicator, whose name stands once.
    expect(rows?.filter((row) => row[4] !== '-')).toHaveLength(11);
    expect(rows?.slice(1, 10).map((row) => row[1])).toEqual(Array.from({ length: 9 }, () => ''));
  });

  it('computes the result on the sheet and says where another one was reported', () => {
    const { spec } = made(
      parts(COVERAGE, [2, 'Persentase PSKS aktif', 'PSKS aktif / PSKS x 100%', 40, 80, 55]),
    );
    const [rows] = tablesShown(spec!);
    expect(rows?.map((row) => row.slice(3))).toEqual([
      [75, 120, 62.5, 62.5],
      [40, 80, 50, 55],
    ]);
    const row = shownRows(spec!).findIndex(([first]) => first === '1');
    expect(formulaAt(spec!, row, 5)).toBe(`IF(E${row + 1}=0,"-",D${row + 1}/E${row + 1}*100)`);
    const notes = shownRows(spec!).map(([first]) => first);
    expect(notes).toContain('“Persentase PSKS aktif”: hasil hitung 50, yang dilaporkan 55.');
    expect(notes.join(' ')).not.toContain('“Persentase PMKS tertangani”: hasil');
  });

  it('multiplies by what the formula says', () => {
    const { spec } = made(
      parts(
        COVERAGE,
        [2, 'Angka kematian ibu', 'kematian ibu / kelahiran hidup x 100.000', 4, 8000, 50],
        [3, 'Rasio guru terhadap murid', 'guru / murid', 30, 600, 0.05],
      ),
    );
    const [rows] = tablesShown(spec!);
    expect(rows?.map((row) => row[5])).toEqual([62.5, 50, 0.05]);
    expect(shownRows(spec!).flat().join(' ')).not.toContain('yang dilaporkan');
  });

  it('has no result where the denominator is zero or missing', () => {
    const { spec } = made(
      parts(
        COVERAGE,
        [2, 'Persentase kasus selesai', 'kasus selesai / kasus x 100%', 0, 0, null],
        [3, 'Persentase aduan selesai', 'aduan selesai / aduan x 100%', 5, null, null],
      ),
    );
    const [rows] = tablesShown(spec!);
    expect(rows?.map((row) => row[5])).toEqual([62.5, '-', '-']);
  });

  it('shows formulas in words with the realisasi that another table reports', () => {
    const { spec } = made(
      sheetOf('IKU', [
        ['INDIKATOR KINERJA UTAMA TAHUN 2024'],
        [],
        ['No', 'Indikator Kinerja', 'Formula', 'Sumber Data'],
        [1, 'Persentase PMKS tertangani', 'PMKS tertangani / seluruh PMKS x 100%', 'Bidang Rehsos'],
        [2, 'Nilai AKIP Dinas Sosial', 'Hasil evaluasi Inspektorat', 'Sekretariat'],
      ]),
      sheetOf('Capaian', [
        ['CAPAIAN KINERJA TAHUN 2024'],
        [],
        ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
        [1, 'Persentase PMKS tertangani', 75, 60, 80],
        [2, 'Nilai AKIP Dinas Sosial', 65, 65, 100],
      ]),
    );
    const [rows] = tablesShown(spec!);
    expect(rows).toEqual([
      ['1', 'Persentase PMKS tertangani', 'PMKS tertangani / seluruh PMKS x 100%', 60],
      ['2', 'Nilai AKIP Dinas Sosial', 'Hasil evaluasi Inspektorat', 65],
    ]);
  });

  it('is not offered where no formula is worded and nothing is divided', () => {
    const { offer } = made(
      sheetOf('PK', [
        ['PERJANJIAN KINERJA TAHUN 2024'],
        [],
        ['No', 'Indikator Kinerja', 'Target'],
        [1, 'Persentase PMKS tertangani', 75],
        [2, 'Nilai AKIP Dinas Sosial', 65],
      ]),
    );
    expect(offer?.lacks).toEqual(['rumus-indikator']);
  });
});
