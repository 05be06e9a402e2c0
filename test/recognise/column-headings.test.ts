import { recogniseWorkbook } from '../../src/recognise';
import { sheetOf, workbookOf, type Literal } from '../support/sheet';

/** Kind of the table on a sheet, and the roles of its columns by heading. */
function understood(rows: readonly (readonly Literal[])[]) {
  const [table] = recogniseWorkbook(
    workbookOf(
      sheetOf(
        'A',
        rows.map((row) => [...row]),
      ),
    ),
  );
  const roles = table?.columns.map(({ heading, role }) => [heading, role] as const) ?? [];
  return { kind: table?.kind, roles: Object.fromEntries(roles) };
}

describe('the headings of a report on physical and financial progress', () => {
  const { kind, roles } = understood([
    ['LAPORAN RFK BULAN DESEMBER 2024'],
    ['NO', 'KEGIATAN', 'PAGU', 'BOBOT (%)', 'TARGET', null, 'REALISASI', null, null, 'DEVIASI'],
    [null, null, null, null, 'FISIK %', 'KEU %', 'FISIK %', 'KEU (Rp)', 'KEU %', 'FISIK', 'KEU'],
    [1, 'Penangkapan Ikan', 600_000_000, 60, 100, 100, 100, 580_000_000, 96.67, 0, -3.33],
    [2, 'Pemberdayaan Nelayan', 400_000_000, 40, 100, 100, 90, 370_000_000, 92.5, -10, -7.5],
    [null, 'TOTAL', 1_000_000_000, 100, 100, 100, 96, 950_000_000, 95, -4, -5],
  ]);

  it('tell what was done from what was planned, and from weights', () => {
    expect(kind).toBe('rfk');
    expect(roles).toMatchObject({
      'REALISASI / FISIK %': 'fisik',
      'REALISASI / KEU (Rp)': 'realisasi',
      'REALISASI / KEU %': 'persen',
    });
    const others = Object.keys(roles).filter((heading) => /BOBOT|TARGET|DEVIASI/.test(heading));
    expect(others.map((heading) => roles[heading])).toEqual([
      'lain',
      'lain',
      'lain',
      'lain',
      'lain',
    ]);
  });
});

describe('a bare total', () => {
  it('behind what was spent in each quarter is what was spent in all', () => {
    const quarters = ['I', 'II', 'III', 'IV'].map((number) => `Realisasi TW ${number}`);
    const { roles } = understood([
      ['No', 'Program/Kegiatan', 'Pagu', ...quarters, 'Total', '%'],
      [1, 'Program Arsip', 200e6, 20e6, 60e6, 70e6, 45e6, 195e6, 97.5],
      [null, 'Arsip Dinamis', 200e6, 20e6, 60e6, 70e6, 45e6, 195e6, 97.5],
    ]);
    expect(roles).toMatchObject({ 'Realisasi TW IV': 'realisasi', Total: 'realisasi' });
  });
});

describe('a total below words that name no figure', () => {
  it('is what its own word says', () => {
    const { kind, roles } = understood([
      ['Kode Rekening', 'Uraian', 'Rincian Perhitungan', null, null, null],
      [null, null, 'Koefisien', 'Satuan', 'Harga', 'Jumlah'],
      ['5.1.02.01.01.0024', 'Belanja Alat Tulis Kantor', null, null, null, 6_000_000],
      [null, 'Kertas F4', '100 Rim', 'Rim', 60_000, 6_000_000],
    ]);
    expect(kind).toBe('dpa-rincian');
    expect(roles).toMatchObject({ 'Rincian Perhitungan / Jumlah': 'jumlah' });
  });
});

describe('a table without money', () => {
  it('has percentages of its targets, however the word is spelt', () => {
    const { kind, roles } = understood([
      ['NO', 'INDIKATOR KINERJA', 'TARGET', 'REALISASI', 'PROSENTASE'],
      [1, 'Indeks kepuasan masyarakat', 85.5, 86.1, 100.7],
    ]);
    expect(kind).toBe('capaian');
    expect(roles).toMatchObject({ PROSENTASE: 'capaian' });
  });
});

describe('performance and budget of indicators side by side', () => {
  const table = [
    ['Sasaran', 'Indikator', 'Kinerja', null, null, 'Anggaran', null, null],
    [null, null, 'Target', 'Realisasi', 'Capaian', 'Alokasi', 'Realisasi', 'Capaian'],
    ['Meningkatnya investasi', 'Nilai investasi', 1200, 1350, 112.5, 2500e6, 2400e6, 96],
    ['Meningkatnya UMKM', 'Jumlah UMKM naik kelas', 150, 140, 93.33, 1500e6, 1490e6, 99.33],
  ];

  it('are about efficiency, whatever the title says', () => {
    expect(understood([['Akuntabilitas Keuangan'], ...table]).kind).toBe('efisiensi');
  });

  it('do not make a total of an indicator called Jumlah', () => {
    const [found] = recogniseWorkbook(workbookOf(sheetOf('A', table)));
    expect(found?.rows.slice(-2).map(({ role }) => role)).toEqual(['data', 'data']);
  });
});
