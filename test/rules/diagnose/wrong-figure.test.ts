import { checkSnapshot, listedFindings } from '../../../src/app';
import { a1 } from '../../../src/workbook';
import { sheetOf, workbookOf, type Literal } from '../../support/sheet';

/** What is told of a sheet: the cell, what should stand there, and the cause; only findings that nothing else explains. */
function told(...rows: readonly (readonly Literal[])[]): [string, unknown, string | undefined][] {
  const { findings } = checkSnapshot(workbookOf(sheetOf('Realisasi', rows)));
  return listedFindings(findings).map(({ cell, expected, cause }) => [
    a1(cell),
    expected,
    cause?.id,
  ]);
}

const HEADING = ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'];
type Row = readonly [string, string, Literal, Literal, Literal];

/** Two programmes whose figures all agree. */
const ROWS: readonly Row[] = [
  ['1.06.01', 'Program Penunjang', 812_345_000, 611_234_500, 75.24],
  ['1.06.01.2.01', 'Kegiatan Perencanaan', 312_345_000, 211_234_500, 67.63],
  ['1.06.01.2.01.0001', 'Penyusunan Dokumen', 200_000_000, 150_000_000, 75],
  ['1.06.01.2.01.0002', 'Evaluasi Kinerja', 112_345_000, 61_234_500, 54.51],
  ['1.06.01.2.02', 'Kegiatan Keuangan', 500_000_000, 400_000_000, 80],
  ['1.06.01.2.02.0001', 'Penyediaan Gaji', 300_000_000, 250_000_000, 83.33],
  ['1.06.01.2.02.0002', 'Pelaksanaan Penatausahaan', 200_000_000, 150_000_000, 75],
  ['1.06.02', 'Program Rehabilitasi Sosial', 400_000_000, 300_000_000, 75],
  ['1.06.02.2.01', 'Kegiatan Rehabilitasi', 400_000_000, 300_000_000, 75],
  ['1.06.02.2.01.0001', 'Penyediaan Permakanan', 250_000_000, 200_000_000, 80],
  ['1.06.02.2.01.0002', 'Penyediaan Sandang', 150_000_000, 100_000_000, 66.67],
];
const TOTAL: Row = ['', 'Jumlah', 1_212_345_000, 911_234_500, 75.16];

/** The table with one row's figures replaced. */
function withRow(place: number, ...figures: readonly Literal[]): (readonly Literal[])[] {
  const rows = [...ROWS, TOTAL].map((row, at) =>
    at === place ? [row[0], row[1], ...figures] : row,
  );
  return [HEADING, ...rows];
}

describe('one wrong figure is told once', () => {
  it('nothing where all agree', () => {
    expect(told(HEADING, ...ROWS, TOTAL)).toEqual([]);
  });

  it('a sub kegiatan that breaks its kegiatan and its own percentage', () => {
    expect(told(...withRow(3, 112_345_000, 16_234_500, 54.51))).toEqual([
      ['D5', 61_234_500, 'angka-tertukar'],
    ]);
  });

  it('a kegiatan that breaks its rows, its programme and its percentage', () => {
    expect(told(...withRow(4, 500_000_000, 460_000_000, 80))).toEqual([
      ['D6', 400_000_000, 'satu-angka'],
    ]);
  });

  it('a pagu of which a zero was lost', () => {
    expect(told(...withRow(9, 25_000_000, 200_000_000, 80))).toEqual([
      ['C11', 250_000_000, 'kali-sepuluh'],
    ]);
  });

  it('a grand total', () => {
    expect(told(...withRow(11, 1_212_345_000, 911_324_500, 75.16))).toEqual([
      ['D13', 911_234_500, 'angka-tertukar'],
    ]);
  });

  it('a percentage, which nothing else is computed from', () => {
    expect(told(...withRow(6, 200_000_000, 150_000_000, 57))).toEqual([['E8', 75, undefined]]);
  });

  it('a figure that is missing, with what its kegiatan is short of', () => {
    expect(told(...withRow(5, 300_000_000, null, 83.33))).toEqual([['D7', 250_000_000, undefined]]);
  });

  it('two wrong figures in two kegiatan, each by itself', () => {
    const rows = withRow(3, 112_345_000, 16_234_500, 54.51);
    rows[10] = ['1.06.02.2.01.0001', 'Penyediaan Permakanan', 520_000_000, 200_000_000, 80];
    expect(told(...rows)).toEqual([
      ['D5', 61_234_500, 'angka-tertukar'],
      ['C11', 250_000_000, 'angka-tertukar'],
    ]);
  });
});

describe('where the figures do not tell one cell', () => {
  const bare = (rows: readonly (readonly Literal[])[]): (readonly Literal[])[] =>
    rows.map((row) => row.slice(0, 4));

  it('a missing row is told at the total that still counts it, once for both columns', () => {
    const rows = withRow(99).filter((_, place) => place !== 7);
    expect(told(...bare(rows)).map(([cell]) => cell)).toEqual(['C6']);
  });

  it('two programmes that are off by opposite amounts are told to cancel out', () => {
    const rows: Literal[][] = [
      ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
      ['Program A', 950_000_000, 713_000_000],
      ['Kegiatan A1', 500_000_000, 400_000_000],
      ['Kegiatan A2', 413_000_000, 313_000_000],
      ['Program B', 563_000_000, 387_000_000],
      ['Kegiatan B1', 300_000_000, 200_000_000],
      ['Kegiatan B2', 300_000_000, 187_000_000],
      ['Jumlah', 1_513_000_000, 1_100_000_000],
    ];
    expect(told(...rows).map(([cell, , cause]) => [cell, cause])).toEqual([
      ['B2', 'saling-meniadakan'],
      ['B5', 'saling-meniadakan'],
    ]);
  });
});
