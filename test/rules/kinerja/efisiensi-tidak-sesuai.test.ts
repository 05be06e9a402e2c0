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

/** Capaian in B, pagu in C, realisasi in D, efficiency in E. */
function outputs(...lines: readonly (readonly Literal[])[]) {
  return sheetOf('Efisiensi', [
    ['Indikator Kinerja', 'Capaian Kinerja (%)', 'Pagu', 'Realisasi', 'Efisiensi (%)'],
    ...lines,
  ]);
}

/** The formula of PMK 22/2021, row by row. */
const OUTPUTS: readonly (readonly Literal[])[] = [
  ['Persentase jalan mantap', 110, 200_000_000, 198_000_000, 10],
  ['Indeks kepuasan masyarakat', 80, 100_000_000, 90_000_000, -12.5],
  ['Indeks inovasi', 100, 100_000_000, 90_000_000, 10],
];

testRule(efisiensiTidakSesuai, {
  accept: [
    {
      // (220 + 80 + 100 − 378) / (220 + 80 + 100) × 100
      name: 'PMK 22/2021 over all outputs together, whatever capaian the total prints',
      sheets: outputs(...OUTPUTS, ['Jumlah', 96.67, 400_000_000, 378_000_000, 5.5]),
      checks: 4,
    },
    {
      name: 'a total without a capaian of its own, and the mean of the rows',
      sheets: [
        outputs(...OUTPUTS, ['Jumlah', null, 400_000_000, 378_000_000, 5.5]),
        {
          ...outputs(...OUTPUTS, ['Rata-rata', 96.67, null, null, 2.5]),
          name: 'Rata-rata',
        },
      ],
      checks: 8,
    },
    {
      name: 'a total of PMK 22/2021 where a row does not tell its budget',
      sheets: outputs(
        ...OUTPUTS,
        ['Nilai SAKIP', 90, null, null, null],
        ['Jumlah', null, 400_000_000, 378_000_000, 7],
      ),
      checks: 3,
    },
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
      name: 'a total of PMK 22/2021 that is of no way to count it',
      sheets: outputs(...OUTPUTS, ['Jumlah', 96.67, 400_000_000, 378_000_000, 7.5]),
      findings: [
        {
          cell: 'E5',
          found: 7.5,
          expected: 5.5,
          related: ['B2', 'C2', 'D2', 'B3', 'C3', 'D3', 'B4', 'C4', 'D4'],
        },
      ],
    },
    {
      name: 'a total that lost its sign',
      sheets: outputs(
        ['Persentase jalan mantap', 110, 200_000_000, 198_000_000, 10],
        ['Indeks kepuasan masyarakat', 60, 100_000_000, 90_000_000, -50],
        ['Indeks inovasi', 80, 100_000_000, 90_000_000, -12.5],
        ['Jumlah', null, 400_000_000, 378_000_000, 5],
      ),
      findings: [{ cell: 'E5', found: 5, expected: -5, cause: 'tanda-efisiensi' }],
    },
    {
      name: 'a wrong row where only the amounts tell what was spent',
      sheets: outputs(OUTPUTS[0]!, OUTPUTS[2]!, ['Nilai SAKIP', 90, 100_000_000, 90_000_000, 10]),
      findings: [
        {
          cell: 'E4',
          found: 10,
          expected: 0,
          cause: 'sisa-bukan-efisiensi',
          related: ['B4', 'D4', 'C4'],
        },
      ],
    },
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
