import { capaianTidakSesuai } from '../../../src/rules/kinerja/capaian-tidak-sesuai';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

type Line = readonly [indicator: string, target: Literal, realisasi: Literal, capaian: Literal];

/** Indicators in their usual table; their figures stand in B, C and D. */
function indicators(...lines: readonly Line[]) {
  return sheetOf('Capaian', [
    ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
    ...lines,
  ]);
}

testRule(capaianTidakSesuai, {
  accept: [
    {
      name: 'realisasi / target, rounded or cut off',
      sheets: indicators(
        ['Persentase jalan mantap', 75, 50, 66.67],
        ['Persentase penduduk berakses air minum', 75, 50, 66.66],
      ),
      checks: 2,
    },
    {
      name: 'more than the target, without a cap',
      sheets: indicators(
        ['Indeks kepuasan masyarakat', 80, 88, 110],
        ['Nilai SAKIP', 60, 66.6, 111],
      ),
      checks: 2,
    },
    {
      name: 'less is better: (2 × target − realisasi) / target',
      sheets: indicators(
        ['Persentase kemiskinan', 10, 12, 80],
        ['Prevalensi stunting', 20, 15, 125],
      ),
      checks: 2,
    },
    {
      name: 'less is better and more than twice the target: nothing was reached',
      sheets: indicators(
        ['Angka kematian ibu', 10, 25, 0],
        ['Persentase jalan mantap', 80, 72, 90],
      ),
      checks: 2,
    },
    {
      name: 'a decrease that is itself the aim: more of it is better',
      sheets: indicators(
        ['Penurunan angka kemiskinan', 2, 1.8, 90],
        ['Persentase penyelesaian pengaduan', 80, 72, 90],
        ['Persentase temuan yang ditindaklanjuti', 80, 76, 95],
        ['Jumlah kasus yang tertangani', 50, 40, 80],
      ),
      checks: 4,
    },
    {
      name: 'a target of zero, which has no capaian',
      sheets: indicators(
        ['Persentase jalan mantap', 80, 72, 90],
        ['Jumlah kejadian luar biasa', 0, 2, 100],
      ),
      checks: 1,
    },
    {
      name: 'targets that are words, ranges or proportions',
      sheets: indicators(
        ['Persentase jalan mantap', 80, 72, 90],
        ['Opini BPK', 'WTP', 'WTP', 100],
        ['Laju pertumbuhan ekonomi', '4.43-4.47', 4.5, 100],
        ['Rasio guru dan murid', '1 : 30', '1 : 28', 100],
        ['Nilai SAKIP', 'BB', 'B', 90],
      ),
      checks: 5,
    },
    {
      name: 'two rows capped and one not prove nothing',
      sheets: indicators(
        ['Nilai SAKIP', 60, 90, 120],
        ['Indeks inovasi', 50, 75, 120],
        ['Persentase jalan mantap', 50, 67, 134],
        ['Persentase drainase baik', 80, 72, 90],
      ),
      checks: 4,
    },
    {
      name: 'a table that is of two minds about a cap',
      sheets: indicators(
        ...['A', 'B', 'C', 'D', 'E', 'F'].map((name): Line => [`Indeks ${name}`, 50, 75, 120]),
        ['Persentase jalan mantap', 50, 67, 134],
        ['Persentase drainase baik', 50, 70, 140],
      ),
      checks: 8,
    },
    {
      name: 'less is better although the wording does not say so',
      sheets: indicators(
        ['Persentase jalan mantap', 80, 72, 90],
        ['Indeks gini', 0.4, 0.36, 110],
        ['Rata-rata waktu tanggap kebakaran', 15, 12, 125],
        ['Luas kebun', 10, 12, 80],
      ),
      checks: 4,
    },
    {
      name: 'any formula in use: capped, by the inverse quotient, a range counted at its nearer end',
      sheets: indicators(
        ['Nilai SAKIP', 60, 66.6, 100],
        ['Indeks inovasi', 50, 75, 120],
        ['Persentase kemiskinan', 10, 12, 83.33],
        ['Laju pertumbuhan ekonomi', '4,43 - 4,47', 4.2, 94.81],
        ['Nilai reformasi birokrasi', 'BB (75)', 'B (60)', 80],
        ['Persentase temuan', '≤ 5', 6, 80],
      ),
      checks: 6,
    },
    {
      name: 'numbers with their unit in the same cell',
      sheets: indicators(
        ['Jumlah dokumen perencanaan', '12 Dokumen', '9 Dokumen', '75 Persen'],
        ['Indeks kepuasan masyarakat', '80,5 Angka', '72,45', 90],
      ),
      checks: 2,
    },
    {
      name: 'a class that was missed or surpassed, whose score only the agency knows',
      sheets: indicators(
        ['Nilai SAKIP', 'A', 'BB', 91.3],
        ['Nilai SPBE', 'Baik', 'Sangat Baik', 108],
      ),
      checks: 2,
    },
    {
      name: 'text figures with comma or point, with their sign',
      sheets: indicators(
        ['Persentase jalan mantap', '80,00%', '72,00%', '90,00%'],
        ['Indeks kepuasan masyarakat', '73.92', '70,25', '95,04%'],
      ),
      checks: 2,
    },
    {
      name: 'a column of fractions with percent format',
      sheets: indicators(
        ['Persentase jalan mantap', 80, 72, { value: 0.9, numberFormat: '0.00%' }],
        ['Indeks kepuasan masyarakat', 75, 50, { value: 50 / 75, numberFormat: '0.00%' }],
      ),
      checks: 2,
    },
    {
      name: 'the average below the indicators, which has no target of its own',
      sheets: indicators(
        ['Persentase jalan mantap', 80, 72, 90],
        ['Indeks kepuasan masyarakat', 80, 76, 95],
        ['Rata-rata', null, null, 92.5],
      ),
      checks: 2,
    },
    {
      name: 'blank figures and errors',
      sheets: indicators(
        ['Persentase jalan mantap', 80, 72, 90],
        ['Indeks kepuasan masyarakat', 80, null, 95],
        ['Nilai SAKIP', 80, 72, { error: '#DIV/0!' }],
        ['Indeks inovasi', 80, 72, null],
      ),
      checks: 1,
    },
    {
      name: 'nothing in a budget table, whose percentages are another rule',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'],
        ['Program A', 300_000_000, 150_000_000, 70],
      ]),
      checks: 0,
    },
  ],
  reject: [
    {
      name: 'a wrong quotient, with the cells that it comes from',
      sheets: indicators(
        ['Persentase jalan mantap', 80, 72, 91],
        ['Indeks kepuasan masyarakat', 80, 76, 95],
      ),
      findings: [{ cell: 'D2', found: 91, expected: 90, related: ['C2', 'B2'] }],
    },
    {
      name: 'target and realisasi the wrong way round',
      sheets: indicators(
        ['Indeks kepuasan masyarakat', 80, 60, 133.33],
        ['Persentase jalan mantap', 80, 70, 87.5],
        ['Nilai SAKIP', 60, 66.6, 111],
      ),
      findings: [{ cell: 'D2', found: 133.33, expected: 75 }],
    },
    {
      name: 'one row beyond the cap that the others keep',
      sheets: indicators(
        ...['A', 'B', 'C', 'D', 'E'].map((name): Line => [`Indeks ${name}`, 50, 75, 120]),
        ['Persentase jalan mantap', 50, 67, 134],
        ['Persentase drainase baik', 50, 55, 110],
      ),
      findings: [
        {
          cell: 'D7',
          found: 134,
          expected: 120,
          cause: 'batas-capaian',
          causeData: { cap: 120, rows: 5 },
        },
      ],
    },
    {
      name: 'one row capped where the others are not',
      sheets: indicators(
        ...['A', 'B', 'C', 'D', 'E'].map((name): Line => [`Indeks ${name}`, 50, 70, 140]),
        ['Persentase jalan mantap', 50, 67, 100],
      ),
      findings: [
        { cell: 'D7', found: 100, expected: 134, cause: 'batas-capaian', causeData: { cap: 0 } },
      ],
    },
    {
      name: 'one row that turns its quotient round where the others take the difference',
      sheets: indicators(
        ...['A', 'B', 'C', 'D', 'E'].map((name): Line => [`Angka kematian ${name}`, 10, 12, 80]),
        ['Prevalensi stunting', 10, 12, 83.33],
      ),
      findings: [{ cell: 'D7', found: 83.33, expected: 80, cause: 'rumus-capaian' }],
    },
    {
      name: 'a wrong figure in a table that keeps a cap: what the cap gives',
      sheets: indicators(
        ...['A', 'B', 'C', 'D', 'E'].map((name): Line => [`Indeks ${name}`, 50, 75, 120]),
        ['Persentase jalan mantap', 50, 67, 143],
      ),
      findings: [{ cell: 'D7', found: 143, expected: 120 }],
    },
    {
      name: 'what surely should be more, computed as if less were better',
      sheets: indicators(
        ['Indeks kepuasan masyarakat', 80, 60, 125],
        ['Persentase jalan mantap', 80, 72, 90],
        ['Persentase drainase baik', 50, 40, 80],
      ),
      findings: [{ cell: 'D2', found: 125, expected: 75 }],
    },
    {
      name: 'less is better, computed as if more were',
      sheets: indicators(
        ['Persentase kemiskinan', 10, 12, 120],
        ['Persentase jalan mantap', 80, 72, 90],
      ),
      findings: [
        { cell: 'D2', found: 120, expected: 80, cause: 'arah-indikator', severity: 'warning' },
      ],
    },
    {
      name: 'less is better, computed as if more were where another row proves the formula for less',
      sheets: indicators(
        ['Persentase kemiskinan', 10, 12, 120],
        ['Angka kematian bayi', 10, 15, 50],
        ['Persentase jalan mantap', 80, 72, 90],
      ),
      findings: [
        { cell: 'D2', found: 120, expected: 80, cause: 'arah-indikator', severity: 'error' },
      ],
    },
    {
      name: 'less is better where another row of less is computed upwards, or wrong',
      sheets: indicators(
        ['Persentase kemiskinan', 10, 12, 120],
        ['Angka kematian bayi', 10, 10, 100],
        ['Persentase jalan mantap', 80, 72, 90],
      ),
      findings: [
        { cell: 'D2', found: 120, expected: 80, cause: 'arah-indikator', severity: 'warning' },
      ],
    },
    {
      name: 'less is better and missed by far, but shown below zero',
      sheets: indicators(
        ['Angka kematian bayi', 10, 25, -50],
        ['Persentase jalan mantap', 80, 72, 90],
      ),
      findings: [{ cell: 'D2', found: -50, expected: 0 }],
    },
    {
      name: 'full marks where something is missing',
      sheets: indicators(
        ['Persentase jalan mantap', 80, 77.6, 100],
        ['Indeks kepuasan masyarakat', 80, 76, 95],
      ),
      findings: [{ cell: 'D2', found: 100, expected: 97 }],
    },
    {
      name: 'full marks for a class below the promised one, less than full for one above',
      sheets: indicators(
        ['Opini BPK', 'WTP', 'WDP', 100],
        ['Nilai SPBE', 'Baik', 'Sangat Baik', 95],
        ['Persentase jalan mantap', 80, 72, 90],
      ),
      findings: [
        { cell: 'D2', found: 100, expected: null },
        { cell: 'D3', found: 95, expected: null },
      ],
    },
    {
      name: 'a range that was missed, and a number with its unit',
      sheets: indicators(
        ['Laju pertumbuhan ekonomi', '4,43 - 4,47', 4.2, 100],
        ['Jumlah dokumen perencanaan', '12 Dokumen', '9 Dokumen', 90],
        ['Persentase jalan mantap', 80, 72, 90],
      ),
      findings: [
        { cell: 'D2', found: 100, expected: 94.81 },
        { cell: 'D3', found: 90, expected: 75 },
      ],
    },
    {
      name: 'one hundredth beyond rounding',
      sheets: indicators(
        ['Persentase jalan mantap', 75, 50, 66.68],
        ['Indeks kepuasan masyarakat', 80, 71.1, 88.88],
      ),
      findings: [{ cell: 'D2', found: 66.68, expected: 66.67 }],
    },
    {
      name: 'text figures',
      sheets: indicators(
        ['Persentase jalan mantap', '80,00', '72,00', '95,00%'],
        ['Indeks kepuasan masyarakat', '80,00', '76,00', '95,00%'],
      ),
      findings: [{ cell: 'D2', found: 95, expected: 90 }],
    },
    {
      name: 'several indicators of one sasaran, each by itself',
      sheets: sheetOf('Capaian', [
        ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
        [1, 'Meningkatnya kualitas jalan', 'Persentase jalan mantap', 80, 72, 92],
        [null, null, 'Persentase jembatan baik', 50, 45, 90],
        [null, null, 'Persentase drainase baik', 40, 30, 57],
      ]),
      findings: [
        { cell: 'F2', found: 92, expected: 90 },
        { cell: 'F4', found: 57, expected: 75 },
      ],
    },
  ],
});
