import { recogniseWorkbook } from '../../../src/recognise';
import { textAt } from '../../../src/rules/cells';
import { gradedRows, sameLabel } from '../../../src/rules/kinerja/graded-rows';
import { toNumber } from '../../../src/domain';
import { a1 } from '../../../src/workbook';
import { sheetOf, workbookOf, type Literal } from '../../support/sheet';

/** Each class with its place and the capaian that it is given for, by columns. */
function graded(...rows: readonly (readonly Literal[])[]): string[][] {
  const sheet = sheetOf('Capaian', rows);
  const [table] = recogniseWorkbook(workbookOf(sheet));
  return gradedRows(table!, (row, column) => textAt(sheet, row, column)).map((lines) =>
    lines.map(({ place, label, capaian, capaianRow, column }) => {
      const cell = a1({ row: place.row.index, column: place.column.index });
      const from = a1({ row: capaianRow.index, column: column.index });
      return `${cell} ${label}: ${from} ${toNumber(capaian)}`;
    }),
  );
}

it('a class stands beside its capaian; rows without either have none', () => {
  expect(
    graded(
      ['Indikator Kinerja', 'Capaian (%)', 'Predikat'],
      ['Persentase jalan mantap', 90, 'Tinggi'],
      ['Indeks inovasi', 50, null],
      ['Nilai SAKIP', null, 'Sedang'],
      ['Indeks kepuasan masyarakat', 95, 'Sangat Tinggi'],
      ['Rata-rata', 78.33, 'Tinggi'],
    ),
  ).toEqual([['C2 Tinggi: B2 90', 'C5 Sangat Tinggi: B5 95', 'C6 Tinggi: B6 78.33']]);
});

it('a class is that of the nearest capaian before it, or of the only one behind it', () => {
  expect(
    graded(
      ['Indikator Kinerja', 'Predikat', 'Capaian (%)'],
      ['Persentase jalan mantap', 'Tinggi', 90],
      ['Indeks inovasi', 'Rendah', 60],
    ),
  ).toEqual([['B2 Tinggi: C2 90', 'B3 Rendah: C3 60']]);
});

it('a class may stand in a row of its own below what it is given for', () => {
  expect(
    graded(
      ['No', 'Sasaran Strategis', 'Capaian Kinerja (%)'],
      [1, 'Meningkatnya kualitas jalan', 70.5],
      [2, 'Meningkatnya mutu layanan pendidikan', 79.5],
      [null, 'Rata-rata', 75],
      [null, 'Kategori', 'Sedang'],
    ),
  ).toEqual([['C5 Sedang: C4 75']]);
});

it('two labels name one class by their letters alone', () => {
  expect(sameLabel('Sangat Tinggi', 'SANGAT  TINGGI.')).toBe(true);
  expect(sameLabel('Sangat-Tinggi', 'sangattinggi')).toBe(true);
  expect(sameLabel('Tinggi', 'Sangat Tinggi')).toBe(false);
});
