import { antarTabelTidakSama } from '../../../src/rules/between/antar-tabel-tidak-sama';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';
import { accounts, promised, spent } from './budget-sheets';
import { comparison } from './sheets';

const YEAR = 'TAHUN ANGGARAN 2023';

function capaian(...lines: readonly (readonly Literal[])[]) {
  return sheetOf('Capaian', [
    ['CAPAIAN KINERJA TAHUN 2023'],
    ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
    ...lines,
  ]);
}

testRule(antarTabelTidakSama, {
  accept: [
    {
      name: 'the same pagu in the agreement and in the budget',
      sheets: [promised(200_000_000, 100_000_000), spent(200_000_000, 100_000_000)],
    },
    {
      name: 'another year, another agency, a hidden sheet, an agreement that was replaced',
      sheets: [
        promised(1_000_000, 100_000_000, 'PK 2022', 'PERJANJIAN KINERJA TAHUN 2022'),
        { ...promised(2_000_000, 100_000_000, 'PK lama'), visibility: 'hidden' },
        promised(3_000_000, 100_000_000, 'PK murni'),
        promised(200_000_000, 100_000_000, 'PKP', `PERJANJIAN KINERJA PERUBAHAN ${YEAR}`),
        spent(200_000_000, 100_000_000),
      ],
    },
    {
      name: 'two quarters of one year',
      sheets: [
        promised(200_000_000, 100_000_000),
        spent(200_000_000, 100_000_000, `REALISASI TRIWULAN I ${YEAR}`, 'TW I'),
        spent(200_000_000, 100_000_000, `REALISASI TRIWULAN II ${YEAR}`, 'TW II'),
      ],
    },
    {
      name: 'totals by programme and by account',
      sheets: [spent(200_000_000, 100_000_000), accounts(300_000_000, 150_000_000)],
    },
    {
      name: 'targets and realisasi of this year, rounded in one of two tables',
      sheets: [
        capaian(['Persentase jalan mantap', 80, 72.46, 90.58], ['Indeks inovasi', 50, 40, 80]),
        comparison(
          ['Persentase jalan mantap', 70, 65, 80, 72.5],
          ['Indeks inovasi', 45, 44, 50, 40],
        ),
      ],
    },
  ],
  reject: [
    {
      name: 'two differences that cancel out',
      sheets: [promised(190_000_000, 110_000_000), spent(200_000_000, 100_000_000)],
      findings: [
        {
          cell: 'PK!C3',
          found: 190_000_000,
          expected: 200_000_000,
          cause: 'saling-meniadakan',
          related: ['Realisasi!B3'],
        },
        { cell: 'PK!C4', found: 110_000_000, expected: 100_000_000, cause: 'saling-meniadakan' },
      ],
    },
    {
      name: 'one digit wrong',
      sheets: [promised(200_000_000, 101_530_000), spent(200_000_000, 101_430_000)],
      findings: [{ cell: 'PK!C4', found: 101_530_000, expected: 101_430_000, cause: 'satu-angka' }],
    },
    {
      name: 'a total by account that differs from the one by programme',
      sheets: [spent(200_000_000, 100_000_000), accounts(305_300_000, 150_000_000)],
      findings: [{ cell: 'Realisasi!B7', found: 300_000_000, expected: 305_300_000 }],
    },
    {
      name: 'a realisasi that stands for another indicator, and a target of last year',
      sheets: [
        capaian(
          ['Persentase jalan mantap', 80, 72.4, 90.5],
          ['Indeks inovasi', 50, 40.7, 81.4],
          ['Nilai SAKIP', 65, 66, 101.54],
        ),
        comparison(
          ['Persentase jalan mantap', 70, 65, 80, 40.7],
          ['Indeks inovasi', 45, 44, 50, 40.7],
          ['Nilai SAKIP', 60, 61, 63, 66],
        ),
      ],
      findings: [
        {
          cell: 'Perbandingan!E4',
          found: 40.7,
          expected: 72.4,
          cause: 'angka-baris-lain',
          related: ['Capaian!C3'],
        },
        { cell: 'Perbandingan!D6', found: 63, expected: 65 },
      ],
    },
  ],
});
