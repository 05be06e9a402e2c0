import { recogniseWorkbook } from '../../../src/recognise';
import { minimumsOf } from '../../../src/rules/belanja/agreed-minimum';
import { a1 } from '../../../src/workbook';
import { sheetOf, workbookOf, type Literal } from '../../support/sheet';

/** The minimums of an agreement, with the cells that name them. */
function minimums(...rows: readonly (readonly Literal[])[]): string[] {
  const sheet = sheetOf('PK', rows);
  const [table] = recogniseWorkbook(workbookOf(sheet));
  return minimumsOf(table!, sheet).map(({ cell, percent }) => `${a1(cell)} ${percent}`);
}

const TITLE = ['PERJANJIAN KINERJA TAHUN 2024'];

it('stands in a note, or in the words of an indicator', () => {
  expect(
    minimums(
      TITLE,
      ['No', 'Program', 'Anggaran', 'Keterangan'],
      [1, 'Program Rehabilitasi Sosial', 300_000_000, 'Realisasi minimal 85%'],
      [2, 'Program Pemberdayaan Sosial', 100_000_000, 'APBD'],
    ),
  ).toEqual(['D3 85']);
});

it('stands below a heading that says what it is of, and not in a blank cell', () => {
  expect(
    minimums(
      TITLE,
      ['No', 'Program', 'Anggaran', 'Target Penyerapan'],
      [1, 'Program Rehabilitasi Sosial', 300_000_000, 'minimal 85%'],
      [2, 'Program Pemberdayaan Sosial', 100_000_000, null],
      [3, 'Program Penunjang Urusan', 100_000_000, '92,5 %'],
    ),
  ).toEqual(['D3 85', 'D5 92.5']);
});

const INDICATORS = ['No', 'Sasaran', 'Indikator Kinerja', 'Target'];

it('is the target of an indicator of spending, on the scale to 100', () => {
  expect(
    minimums(
      TITLE,
      INDICATORS,
      [1, 'Tata kelola yang baik', 'Persentase penyerapan anggaran', 95],
      [2, 'Tata kelola yang baik', 'Persentase realisasi belanja', 100],
      [3, 'Jalan yang mantap', 'Persentase jalan mantap', 80],
    ),
  ).toEqual(['D3 95', 'D4 100']);
});

it.each([120, 1, 0.95, '-'])('is no target of %s', (target) => {
  expect(
    minimums(
      TITLE,
      INDICATORS,
      [1, 'Tata kelola yang baik', 'Persentase penyerapan anggaran', target],
      [2, 'Jalan yang mantap', 'Persentase jalan mantap', 80],
      [3, 'Drainase yang baik', 'Persentase drainase baik', 70],
    ),
  ).toEqual([]);
});
