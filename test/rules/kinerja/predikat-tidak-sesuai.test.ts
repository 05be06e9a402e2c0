import { predikatTidakSesuai } from '../../../src/rules/kinerja/predikat-tidak-sesuai';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

/** Capaian in B, its class in C. */
function graded(...lines: readonly (readonly Literal[])[]) {
  return sheetOf('Capaian', [['Indikator Kinerja', 'Capaian (%)', 'Predikat'], ...lines]);
}

const SCALE = sheetOf('Skala', [
  ['No', 'Interval', 'Kategori'],
  [1, '> 100', 'Melampaui'],
  [2, '85 s/d 100', 'Sesuai'],
  [3, '70 - < 85', 'Mendekati'],
  [4, '< 70', 'Jauh'],
]);

testRule(predikatTidakSesuai, {
  accept: [
    {
      name: 'the scale of Permendagri 86/2017, without holes between its whole numbers',
      sheets: graded(
        ['Persentase jalan mantap', 90.5, 'TINGGI'],
        ['Indeks kepuasan masyarakat', 91, 'Sangat Tinggi'],
        ['Indeks inovasi', 50.9, 'Sangat Rendah'],
        ['Rata-rata', 77.47, 'Tinggi'],
      ),
      checks: 4,
    },
    {
      name: 'another usual scale, which most rows bear out',
      sheets: graded(
        ['Persentase jalan mantap', 100, 'Memuaskan'],
        ['Indeks kepuasan masyarakat', 88, 'Sangat Baik'],
        ['Indeks inovasi', 72, 'Baik'],
      ),
      checks: 3,
    },
    {
      name: 'labels of no known scale',
      sheets: graded(
        ['Persentase jalan mantap', 158, 'Baik/Tinggi'],
        ['Indeks kepuasan masyarakat', 20, 'Baik/Tinggi'],
      ),
      checks: 0,
    },
    {
      name: 'labels that no scale bears out',
      sheets: graded(
        ['Persentase jalan mantap', 99, 'Kurang'],
        ['Indeks kepuasan masyarakat', 20, 'Sangat Baik'],
        ['Indeks inovasi', 40, 'Baik'],
      ),
      checks: 0,
    },
    {
      name: 'the scale that the workbook prints, with its open and closed limits',
      sheets: [
        SCALE,
        graded(
          ['Persentase jalan mantap', 100, 'Sesuai'],
          ['Indeks kepuasan masyarakat', 100.5, 'Melampaui'],
          ['Indeks inovasi', 84.99, 'Mendekati'],
          ['Nilai SAKIP', 12, 'Jauh'],
        ),
      ],
      checks: 4,
    },
    {
      name: 'a formula result of which only the printed digits decide',
      sheets: graded(
        ['Persentase jalan mantap', 90.99999999999, 'Sangat Tinggi'],
        ['Indeks kepuasan masyarakat', 95.25, 'Sangat Tinggi'],
        ['Indeks inovasi', 70.25, 'Sedang'],
      ),
      checks: 3,
    },
  ],
  reject: [
    {
      name: 'a class above that of the figure',
      sheets: graded(
        ['Persentase jalan mantap', 90.5, 'Sangat Tinggi'],
        ['Indeks kepuasan masyarakat', 95, 'Sangat Tinggi'],
        ['Indeks inovasi', 70, 'Sedang'],
      ),
      findings: [{ cell: 'C2', found: 'Sangat Tinggi', expected: 'Tinggi', related: ['B2'] }],
    },
    {
      name: 'a class by another scale than the one that is printed',
      sheets: [SCALE, graded(['Persentase jalan mantap', 80, 'Sesuai'])],
      findings: [{ cell: 'Capaian!C2', found: 'Sesuai', expected: 'Mendekati' }],
    },
    {
      name: 'a row Kategori below the average',
      sheets: [
        SCALE,
        sheetOf('Ringkasan', [
          ['No', 'Sasaran Strategis', 'Capaian Kinerja (%)'],
          [1, 'Meningkatnya kualitas jalan', 70.5],
          [2, 'Meningkatnya mutu layanan pendidikan', 79.5],
          [null, 'Rata-rata', 75],
          [null, 'Kategori', 'SESUAI'],
        ]),
      ],
      findings: [{ cell: 'Ringkasan!C5', found: 'SESUAI', expected: 'Mendekati' }],
    },
  ],
});
