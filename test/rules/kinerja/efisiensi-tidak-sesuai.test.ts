import { efisiensiTidakSesuai } from '../../../src/rules/kinerja/efisiensi-tidak-sesuai';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

/** Capaian in B, penyerapan in C, efficiency in D. */
function efficiency(...lines: readonly (readonly Literal[])[]) {
  return sheetOf('Efisiensi', [
    ['Indikator Kinerja', '% Capaian Kinerja', '% Penyerapan Anggaran', 'Tingkat Efisiensi'],
    ...lines,
  ]);
}

testRule(efisiensiTidakSesuai, {
  accept: [
    {
      name: 'capaian less penyerapan, with its sign',
      sheets: efficiency(
        ['Persentase jalan mantap', 110, 93.03, 16.97],
        ['Indeks kepuasan masyarakat', 88.32, 91.18, -2.86],
        ['Indeks inovasi', 95, 90, '5,00%'],
      ),
      checks: 3,
    },
    {
      name: '100 less penyerapan where everything was reached, else nothing',
      sheets: efficiency(
        ['Persentase jalan mantap', 110, 93.03, 6.97],
        ['Indeks kepuasan masyarakat', 120, 91, 9],
        ['Indeks inovasi', 88, 90, 0],
        ['Nilai SAKIP', 88, 90, '-'],
      ),
      checks: 3,
    },
    {
      name: 'the formula of PMK 22/2021',
      sheets: efficiency(
        ['Persentase jalan mantap', 110, 99, 10],
        ['Indeks kepuasan masyarakat', 80, 90, -12.5],
      ),
      checks: 2,
    },
    {
      name: 'a formula of the agency, which nothing bears out',
      sheets: efficiency(
        ['Persentase jalan mantap', 110, 99, 1.11],
        ['Indeks kepuasan masyarakat', 80, 90, 0.89],
      ),
      checks: 0,
    },
  ],
  reject: [
    {
      name: 'a lost sign',
      sheets: efficiency(
        ['Persentase jalan mantap', 100, 93.03, 6.97],
        ['Indeks kepuasan masyarakat', 88.32, 91.18, 2.86],
        ['Indeks inovasi', 95, 90, 5],
      ),
      findings: [
        {
          cell: 'D3',
          found: 2.86,
          expected: -2.86,
          cause: 'tanda-efisiensi',
          related: ['B3', 'C3'],
        },
      ],
    },
    {
      name: 'a lost sign in the only row',
      sheets: efficiency(['Indeks kepuasan masyarakat', 88.32, 91.18, 2.86]),
      findings: [{ cell: 'D2', found: 2.86, expected: -2.86, cause: 'tanda-efisiensi' }],
    },
    {
      name: 'what is left of the budget where the capaian was missed',
      sheets: efficiency(
        ['Persentase jalan mantap', 110, 93, 17],
        ['Indeks inovasi', 95, 90, 5],
        ['Indeks kepuasan masyarakat', 80, 60, 40],
      ),
      findings: [{ cell: 'D4', found: 40, expected: 20, cause: 'sisa-bukan-efisiensi' }],
    },
  ],
});
