import { rataRataTidakSesuai } from '../../../src/rules/kinerja/rata-rata-tidak-sesuai';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

/** Indicators in their usual table; the capaian stands in D. */
function indicators(...lines: readonly (readonly Literal[])[]) {
  return sheetOf('Capaian', [
    ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
    ...lines,
  ]);
}

testRule(rataRataTidakSesuai, {
  accept: [
    {
      name: 'the mean of all indicators, rounded or cut off',
      sheets: indicators(
        ['Persentase jalan mantap', 80, 72, 90],
        ['Indeks kepuasan masyarakat', 80, 76, 95],
        ['Indeks inovasi', 75, 50, 66.67],
        ['Rata-rata', null, null, 83.89],
      ),
      checks: 1,
    },
    {
      name: 'of the values capped at 100',
      sheets: indicators(
        ['Persentase jalan mantap', 80, 100, 125],
        ['Indeks kepuasan masyarakat', 80, 72, 90],
        ['Rata-rata', null, null, 95],
      ),
      checks: 1,
    },
    {
      name: 'means of each sasaran and the mean of the means',
      sheets: indicators(
        ['Persentase jalan mantap', 80, 72, 90],
        ['Indeks kepuasan masyarakat', 80, 80, 100],
        ['Rata-rata Sasaran', null, null, 95],
        ['Indeks inovasi', 50, 40, 80],
        ['Rata-rata Sasaran', null, null, 80],
        ['Rata-rata', null, null, 87.5],
      ),
      checks: 3,
    },
    {
      name: 'an indicator that is called an average',
      sheets: indicators(
        ['Persentase jalan mantap', 80, 72, 90],
        ['Rata-rata lama sekolah', 8, 7.6, 95],
        ['Rata-rata', null, null, 92.5],
      ),
      checks: 1,
    },
    {
      name: 'a row that is both total and average',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'],
        ['Program A', 200_000_000, 100_000_000, 50],
        ['Program B', 100_000_000, 100_000_000, 100],
        ['Jumlah / Rata-rata', 300_000_000, 200_000_000, 75],
        ['Rata-rata', null, null, 75],
      ]),
    },
  ],
  reject: [
    {
      name: 'the last row left out',
      sheets: indicators(
        ['Persentase jalan mantap', 80, 72, 90],
        ['Indeks kepuasan masyarakat', 80, 76, 95],
        ['Indeks inovasi', 50, 50, 100],
        ['Rata-rata', null, null, 92.5],
      ),
      findings: [
        {
          cell: 'D5',
          found: 92.5,
          expected: 95,
          cause: 'rata-rata-tanpa-baris',
          causeData: { row: '4' },
        },
      ],
    },
    {
      name: 'the sum instead of the mean',
      sheets: indicators(
        ['Persentase jalan mantap', 80, 72, 90],
        ['Indeks kepuasan masyarakat', 80, 76, 95],
        ['Rata-rata', null, null, 185],
      ),
      findings: [
        {
          cell: 'D4',
          found: 185,
          expected: 92.5,
          cause: 'jumlah-bukan-rata-rata',
          related: ['D2', 'D3'],
        },
      ],
    },
    {
      name: 'a row called average, its letters spread, that holds the total',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'],
        ['Program A', 300_000_000, 150_000_000, 50],
        ['Program B', 100_000_000, 100_000_000, 100],
        ['R A T A - R A T A', 400_000_000, 250_000_000, 62.5],
      ]),
      findings: [{ cell: 'D4', found: 62.5, expected: 75, cause: 'baris-jumlah' }],
    },
    {
      name: 'nothing that its rows explain',
      sheets: indicators(
        ['Persentase jalan mantap', 80, 72, 90],
        ['Indeks kepuasan masyarakat', 80, 76, 95],
        ['Rata-rata', null, null, 98],
      ),
      findings: [{ cell: 'D4', found: 98, expected: 92.5 }],
    },
  ],
});
