import { persenDiLuarRentang } from '../../../src/rules/belanja/persen-di-luar-rentang';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

/** Sub kegiatan with these percentages; their amounts do not matter to the rule. */
function percentages(...printed: readonly Literal[]) {
  return sheetOf('Realisasi', [
    ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'],
    ...printed.map((percent, place) => [
      `Sub Kegiatan ${String.fromCharCode(65 + place)}`,
      100_000_000,
      90_000_000,
      percent,
    ]),
  ]);
}

const LRA = ['Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi', '%'];

testRule(persenDiLuarRentang, {
  accept: [
    { name: 'both ends: 0 and 100', sheets: percentages(0, 100, '0,00', '100,00%'), checks: 4 },
    {
      name: 'a fraction of exactly one with percent format',
      sheets: percentages({ value: 1, numberFormat: '0%' }, { value: 0.5, numberFormat: '0%' }),
      checks: 2,
    },
    {
      name: 'pendapatan above its target, by the account code',
      sheets: sheetOf('LRA', [
        LRA,
        ['4', 'Pendapatan Daerah', 500_000_000, 520_000_000, 104],
        ['4.1.01', 'Pajak Hotel', 500_000_000, 520_000_000, 104],
        ['5', 'Belanja Daerah', 400_000_000, 380_000_000, 95],
      ]),
      checks: 1,
    },
    {
      name: 'pembiayaan, which is no spending',
      sheets: sheetOf('LRA', [
        LRA,
        ['5', 'Belanja Daerah', 400_000_000, 380_000_000, 95],
        ['6', 'Pembiayaan Daerah', 100_000_000, 130_000_000, 130],
      ]),
      checks: 1,
    },
    {
      name: 'pendapatan by its name where no code stands',
      sheets: sheetOf('LRA', [
        ['Uraian', 'Anggaran', 'Realisasi', '%'],
        ['Pendapatan Asli Daerah', 500_000_000, 520_000_000, 104],
        ['Belanja Operasi', 400_000_000, 380_000_000, 95],
        ['Belanja Modal', 400_000_000, 380_000_000, 95],
      ]),
      checks: 2,
    },
    {
      name: 'capaian of performance, which may exceed 100',
      sheets: sheetOf('Capaian', [
        ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
        ['Persentase jalan mantap', 80, 88, 110],
      ]),
      checks: 0,
    },
    {
      name: 'physical progress beside the percentage',
      sheets: sheetOf('RFK', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%', 'Fisik (%)'],
        ['Sub Kegiatan A', 100_000_000, 90_000_000, 90, 100],
        ['Sub Kegiatan B', 100_000_000, 80_000_000, 80, 100],
      ]),
      checks: 2,
    },
    {
      name: 'blank cells and errors, which are no percentages',
      sheets: percentages(null, { error: '#DIV/0!' }, 90, '-'),
      checks: 1,
    },
  ],
  reject: [
    {
      name: 'the smallest step above 100',
      sheets: percentages(100.01, 99.99),
      findings: [{ cell: 'D2', found: 100.01, expected: null }],
    },
    {
      name: 'below zero',
      sheets: percentages(-5, '(2,50)', 10),
      findings: [
        { cell: 'D2', found: -5, expected: null },
        { cell: 'D3', found: -2.5, expected: null },
      ],
    },
    {
      name: 'a decimal comma that got lost',
      sheets: percentages(93.42, 9107),
      findings: [{ cell: 'D3', found: 9107, expected: null }],
    },
    {
      name: 'text with its sign',
      sheets: percentages('103,20%', '88,64%'),
      findings: [{ cell: 'D2', found: 103.2, expected: null }],
    },
    {
      name: 'a percentage typed into a percent format: 93,42 shown as 9342%',
      sheets: percentages(
        { value: 93.42, numberFormat: '0.00%' },
        { value: 0.9, numberFormat: '0.00%' },
      ),
      findings: [{ cell: 'D2', found: 9342, expected: null }],
    },
    {
      name: 'the total like any other row',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'],
        ['Program A', 300_000_000, 150_000_000, 50],
        ['Program B', 100_000_000, 90_000_000, 90],
        ['Jumlah', 400_000_000, 240_000_000, 140],
      ]),
      findings: [{ cell: 'D4', found: 140, expected: null }],
    },
    {
      name: 'belanja in the same table as pendapatan',
      sheets: sheetOf('LRA', [
        LRA,
        ['4', 'Pendapatan Daerah', 500_000_000, 520_000_000, 104],
        ['5', 'Belanja Daerah', 400_000_000, 416_000_000, 104],
      ]),
      findings: [{ cell: 'E3', found: 104, expected: null }],
    },
    {
      name: 'a programme that spends on collecting pendapatan',
      sheets: sheetOf('Realisasi', [
        ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'],
        ['5.02.04', 'Program Pengelolaan Pendapatan Daerah', 100_000_000, 105_000_000, 105],
        ['5.02.04.2.01', 'Kegiatan Pengelolaan Pajak Daerah', 100_000_000, 105_000_000, 105],
      ]),
      findings: [
        { cell: 'E2', found: 105, expected: null },
        { cell: 'E3', found: 105, expected: null },
      ],
    },
  ],
});
