import { recogniseWorkbook } from '../../../src/recognise';
import { achievedColumns, directionInRow, isEarly } from '../../../src/rules/kinerja/achieved';
import { sheetOf, workbookOf, type Literal } from '../../support/sheet';

function tableOf(name: string, rows: readonly (readonly Literal[])[]) {
  const [table] = recogniseWorkbook(workbookOf(sheetOf(name, rows)));
  return table!;
}

/** Which realisasi is measured against which target, by their letters: `C / B`, with the capaian. */
function achieved(...rows: readonly (readonly Literal[])[]): string[] {
  const letter = (index: number): string => String.fromCharCode(65 + index);
  return achievedColumns(tableOf('Capaian', rows)).map(
    ({ target, realisasi, capaian }) =>
      `${letter(realisasi.index)} / ${letter(target.index)}` +
      (capaian ? ` = ${letter(capaian.index)}` : ''),
  );
}

it('a realisasi is measured against the target that its capaian proves', () => {
  expect(
    achieved(
      ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
      ['Persentase jalan mantap', 80, 72, 90],
      ['Indeks inovasi', 50, 40, 80],
    ),
  ).toEqual(['C / B = D']);
});

it('each year is measured against its own target', () => {
  expect(
    achieved(
      ['Indikator Kinerja', 'Tahun 2022', null, 'Tahun 2023', null],
      [null, 'Target', 'Realisasi', 'Target', 'Realisasi'],
      ['Persentase jalan mantap', 70, 65, 80, 72],
      ['Indeks inovasi', 45, 44, 50, 40],
    ),
  ).toEqual(['C / B', 'E / D']);
});

it('a target without a year is that of the only realisasi, on either side of it', () => {
  expect(
    achieved(
      ['Indikator Kinerja', 'Realisasi', 'Target'],
      ['Persentase jalan mantap', 72, 80],
      ['Indeks inovasi', 40, 50],
    ),
  ).toEqual(['B / C']);
});

const COLUMNS = ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'];

/** Which way is better in a row of target, realisasi and capaian. */
function direction(label: string, ...figures: readonly Literal[]): string {
  const table = tableOf('Capaian', [
    COLUMNS,
    ['Persentase jalan mantap', 80, 72, 90],
    ['Indeks inovasi', 50, 40, 80],
    [label, ...figures],
  ]);
  return directionInRow(table.rows.at(-1)!, achievedColumns(table)[0]!);
}

it.each<[expected: string, label: string, ...figures: Literal[]]>([
  ['turun', 'Indeks risiko', 80, 90, 87.5],
  ['turun', 'Indeks risiko', 80, 72, 110],
  ['naik', 'Indeks risiko', 80, 72, 90],
  ['naik', 'Indeks risiko', 80, 88, 110],
  ['naik', 'Indeks risiko', 80, 80, 90],
  ['naik', 'Indeks risiko', 80, 72, 100],
  ['turun', 'Angka kemiskinan', 10, 12, 120],
  ['turun', 'Angka kemiskinan', 10, 12, null],
  ['naik', 'Indeks risiko', 80, 72, null],
])('%s is better: %s %d %d %d', (expected, label, ...figures) => {
  expect(direction(label, ...figures)).toBe(expected);
});

it.each<[title: string, sheet: string, early: boolean]>([
  ['CAPAIAN KINERJA TAHUN 2023', 'Capaian', false],
  ['CAPAIAN KINERJA TRIWULAN IV TAHUN 2023', 'Capaian', false],
  ['CAPAIAN KINERJA TRIWULAN II TAHUN 2023', 'Capaian', true],
  ['CAPAIAN KINERJA TRIWULAN KE-3 TAHUN 2023', 'Capaian', true],
  ['CAPAIAN KINERJA SEMESTER I TAHUN 2023', 'Capaian', true],
  ['CAPAIAN KINERJA SEMESTER II TAHUN 2023', 'Capaian', false],
  ['CAPAIAN KINERJA S.D. BULAN AGUSTUS 2023', 'Capaian', true],
  ['CAPAIAN KINERJA TAHUN 2023', 'TW I', true],
  ['CAPAIAN KINERJA TAHUN 2023', 'TW.3', true],
])('“%s” on the sheet %s tells of less than the year: %s', (title, sheet, early) => {
  const rows = [[title], COLUMNS, ['Persentase jalan mantap', 80, 72, 90], ['Indeks', 50, 40, 80]];
  expect(isEarly(tableOf(sheet, rows))).toBe(early);
});
