import { realisasiTidakWajar } from '../../../src/rules/kinerja/realisasi-tidak-wajar';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

/** Indicators in their usual table; their figures stand in B and C. */
function indicators(...lines: readonly (readonly Literal[])[]) {
  return sheetOf('Capaian', [
    ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
    ...lines,
  ]);
}

testRule(realisasiTidakWajar, {
  accept: [
    {
      name: 'exactly twice and exactly half of the target',
      sheets: indicators(
        ['Jumlah peserta pelatihan', 30, 60, 200],
        ['Jumlah dokumen', 2, 1, 50],
        ['Indeks inovasi', 0.29, 0.58, 200],
      ),
      checks: 3,
    },
    {
      name: 'little where less is better, by its wording or by its capaian',
      sheets: indicators(
        ['Angka kematian ibu', 100, 20, 180],
        ['Waktu tunggu pelayanan', 60, 20, 166.67],
        ['Persentase jalan mantap', 80, 72, 90],
      ),
      checks: 3,
    },
    {
      name: 'percentages that have no upper end',
      sheets: indicators(
        ['Persentase peningkatan investasi yang masuk', 90, 130, 144.44],
        ['Persentase capaian PAD yang tertagih', 100, 112, 112],
      ),
      checks: 2,
    },
    {
      name: 'ranges and bounds, against their nearer end',
      sheets: indicators(
        ['Laju pertumbuhan ekonomi', '4 - 5', 9, 180],
        ['Nilai pelayanan', '≥ 80', 95, 118.75],
        ['Persentase jalan mantap', 80, 72, 90],
      ),
      checks: 3,
    },
    {
      name: 'targets that are words, zero, blank or of another unit',
      sheets: indicators(
        ['Opini BPK', 'WTP', 'WTP', 100],
        ['Jumlah kejadian luar biasa', 0, 5, null],
        ['Indeks inovasi', null, 7, null],
        ['Jumlah dokumen', '2 Dokumen', '100 Persen', 100],
        ['Persentase jalan mantap', 80, 72, 90],
        ['Indeks kepuasan masyarakat', 80, 76, 95],
        ['Nilai SAKIP', 60, 66, 110],
      ),
      checks: 3,
    },
    {
      name: 'what is still to come in the first quarter',
      sheets: sheetOf('Capaian', [
        ['CAPAIAN KINERJA TRIWULAN I TAHUN 2024'],
        ['Indikator Kinerja', 'Target', 'Realisasi'],
        ['Jumlah peserta pelatihan', 100, 10],
        ['Persentase jalan mantap', 80, 72],
      ]),
      checks: 2,
    },
  ],
  reject: [
    {
      name: 'months counted as people',
      sheets: indicators(
        ['Jumlah orang yang menerima gaji', 30, 420, null],
        ['Persentase jalan mantap', 80, 72, 90],
      ),
      findings: [{ cell: 'C2', found: 420, expected: null, cause: 'kali-bulan', related: ['B2'] }],
    },
    {
      name: 'a lost digit, and nothing at all',
      sheets: indicators(
        ['Indeks kepuasan masyarakat', 80, 8, null],
        ['Jumlah dokumen', 12, 0, 0],
        ['Persentase jalan mantap', 80, 72, 90],
      ),
      findings: [
        { cell: 'C2', found: 8, expected: null, cause: 'kali-sepuluh' },
        { cell: 'C3', found: 0, expected: null },
      ],
    },
    {
      name: 'more than the whole',
      sheets: indicators(
        ['Persentase lansia yang terlayani', 95, 120, null],
        ['Persentase jalan mantap', 80, 72, 90],
      ),
      findings: [{ cell: 'C2', found: 120, expected: null }],
    },
    {
      name: 'less is better, and far more than the target',
      sheets: indicators(
        ['Angka kematian ibu', 10, 25, 0],
        ['Persentase jalan mantap', 80, 72, 90],
      ),
      findings: [{ cell: 'C2', found: 25, expected: null }],
    },
    {
      name: 'what several tables repeat of an indicator, once',
      sheets: ['TW IV', 'Capaian', 'Lain'].map((name) =>
        sheetOf(name, [
          ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
          ['Jumlah orang yang dilatih', 30, name === 'Lain' ? 390 : 420, 1400],
          ['Persentase jalan mantap', 80, 76, 95],
        ]),
      ),
      findings: [
        {
          cell: 'TW IV!C2',
          found: 420,
          expected: null,
          cause: 'kali-bulan',
          related: ['TW IV!B2', 'Capaian!C2'],
        },
        { cell: 'Lain!C2', found: 390, expected: null, cause: 'kali-bulan' },
      ],
      disagree: 3,
    },
    {
      name: 'each year of a comparison by itself',
      sheets: sheetOf('Perbandingan', [
        ['PERBANDINGAN CAPAIAN KINERJA TAHUN 2022 - 2023'],
        ['Indikator Kinerja', 'Tahun 2022', null, 'Tahun 2023', null],
        [null, 'Target', 'Realisasi', 'Target', 'Realisasi'],
        ['Persentase keluarga miskin yang dibantu', 6.77, 53.3, 10.42, 12],
        ['Persentase jalan mantap', 70, 71, 80, 15],
      ]),
      findings: [
        { cell: 'C4', found: 53.3, expected: null },
        { cell: 'E5', found: 15, expected: null },
      ],
    },
  ],
});
