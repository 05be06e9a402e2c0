import { checkSnapshot, makeTables, offerTables } from '../../../src/app';
import { sheetOf, workbookOf, type Literal } from '../../support/sheet';
import { shownRows, tablesShown } from '../../support/shown';

const ID = 'standar-nasional';

function made(heading: string, ...rows: readonly (readonly Literal[])[]) {
  const sheet = sheetOf('Nasional', [
    ['PERBANDINGAN REALISASI KINERJA TAHUN 2024 DENGAN STANDAR NASIONAL'],
    ['DINAS KESEHATAN KABUPATEN CONTOH'],
    [],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Realisasi 2024', heading, 'Ket'],
    ...rows,
  ]);
  const report = checkSnapshot(workbookOf(sheet));
  const [spec] = makeTables(report, [ID]);
  return { spec, report, offer: offerTables(report).find(({ id }) => id === ID) };
}

const ROWS: readonly (readonly Literal[])[] = [
  [1, 'Meningkatnya derajat kesehatan', 'Angka Harapan Hidup', 'Tahun', 66, 72, null],
  [2, 'Menurunnya stunting', 'Prevalensi stunting', '%', 12, 14, null],
];

describe('Standar Nasional', () => {
  it.each(['Standar Nasional', 'Target Nasional', 'Rata-rata Nasional', 'Capaian Nasional', 'SPM'])(
    'knows a column headed %s',
    (heading) => {
      const { report, spec } = made(heading, ...ROWS);
      expect(report.tables[0]?.columns.map(({ role }) => role)[5]).toBe('standar-nasional');
      expect(spec).toBeDefined();
    },
  );

  it('sets realisasi beside the standard and says whether it is reached, less being better of some', () => {
    const { spec } = made('Standar Nasional', ...ROWS);
    const [rows] = tablesShown(spec!);
    expect(rows?.map((row) => row.slice(2, 6))).toEqual([
      ['Angka Harapan Hidup', 'Tahun', 72, 66],
      ['Prevalensi stunting', '%', 14, 12],
    ]);
    expect(rows?.[0]?.[6]).toBeCloseTo((66 / 72) * 100, 6);
    expect(rows?.[1]?.[6]).toBeCloseTo(((28 - 12) / 14) * 100, 6);
    expect(rows?.map((row) => row[7])).toEqual(['Belum mencapai standar', 'Mencapai standar']);
    expect(shownRows(spec!).map(([first]) => first)).toContain('DINAS KESEHATAN KABUPATEN CONTOH');
  });

  it('leaves out indicators without a standard, and compares classes', () => {
    const { spec } = made(
      'Standar Nasional',
      ...ROWS,
      [3, 'Meningkatnya tata kelola', 'Opini BPK', 'Opini', 'WTP', 'WTP', null],
      [4, 'Meningkatnya layanan', 'Indeks layanan daerah', 'Indeks', 80, null, null],
    );
    const [rows] = tablesShown(spec!);
    expect(rows).toHaveLength(3);
    expect(rows?.[2]?.slice(4)).toEqual(['WTP', 'WTP', 100, 'Mencapai standar']);
  });

  it('is not offered without a standard', () => {
    const { offer } = made('Target', ...ROWS);
    expect(offer?.lacks).toEqual(['standar-nasional']);
  });
});
