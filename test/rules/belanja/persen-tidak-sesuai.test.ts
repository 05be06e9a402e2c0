import { persenTidakSesuai } from '../../../src/rules/belanja/persen-tidak-sesuai';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

const HEADING = ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'];

/** A flat table: one percentage a row beside its pagu and realisasi. */
function percentages(...rows: readonly (readonly [Literal, Literal, Literal])[]) {
  return sheetOf('Realisasi', [
    HEADING,
    ...rows.map((cells, place) => [`Sub Kegiatan ${String.fromCharCode(65 + place)}`, ...cells]),
  ]);
}

/** A kegiatan with sub kegiatan of the same pagu; the kegiatan's percentage is given. */
function kegiatan(printed: Literal, subs: readonly (readonly [Literal, Literal])[]) {
  const realisasi = subs.reduce((sum, [amount]) => sum + Number(amount), 0);
  return sheetOf('Realisasi', [
    HEADING,
    ['Kegiatan Rehabilitasi Sosial', subs.length * 100_000_000, realisasi, printed],
    ...subs.map(([amount, percent], place) => [
      `Sub Kegiatan ${String.fromCharCode(65 + place)}`,
      100_000_000,
      amount,
      percent,
    ]),
  ]);
}

testRule(persenTidakSesuai, {
  accept: [
    {
      name: 'percentages rounded to two decimals, on every level and in the total',
      sheets: sheetOf('Realisasi', [
        HEADING,
        ['Program A', 300_000_000, 280_260_000, 93.42],
        ['Kegiatan B', 300_000_000, 280_260_000, 93.42],
        ['Sub Kegiatan C', 175_000_000, 165_123_456, 94.36],
        ['Sub Kegiatan D', 125_000_000, 115_136_544, 92.11],
        ['Jumlah', 300_000_000, 280_260_000, 93.42],
      ]),
      checks: 5,
    },
    {
      name: 'percentages cut off instead of rounded',
      sheets: percentages([300_000_000, 200_000_000, 66.66], [700_000_000, 500_000_000, 71.42]),
      checks: 2,
    },
    {
      name: 'whole percentages in a column of whole percentages',
      sheets: percentages([300_000_000, 200_000_000, 67], [700_000_000, 500_000_000, 71]),
      checks: 2,
    },
    {
      name: 'unrounded formula results',
      sheets: percentages(
        [300_000_000, 200_000_000, { formula: 'C2/B2*100', value: (200 / 300) * 100 }],
        [700_000_000, 500_000_000, { formula: 'C3/B3*100', value: (500 / 700) * 100 }],
      ),
      checks: 2,
    },
    {
      name: 'a fraction that its format shows as a percentage',
      sheets: percentages(
        [300_000_000, 280_260_000, { value: 0.9342, numberFormat: '0.00%' }],
        [700_000_000, 500_000_000, { value: 5 / 7, numberFormat: '0.00%' }],
      ),
      checks: 2,
    },
    {
      name: 'text with comma or point, with or without the sign',
      sheets: percentages(
        [300_000_000, 280_260_000, '93,42%'],
        [100_000_000, 91_070_000, '91.07'],
        [100_000_000, 88_640_000, '88,64 %'],
      ),
      checks: 3,
    },
    {
      name: 'a number that dropped the zero at its end: 98,70 is kept as 98.7',
      sheets: percentages(
        [100_000_000, 98_704_000, 98.7],
        [100_000_000, 91_234_000, 91.23],
        [100_000_000, 88_646_000, 88.65],
      ),
      checks: 3,
    },
    {
      name: 'a half rounded either way',
      sheets: percentages([100_000_000, 90_125_000, 90.13], [100_000_000, 90_125_000, 90.12]),
      checks: 2,
    },
    {
      name: 'rows without pagu, which have no percentage',
      sheets: percentages([0, 0, 0], [0, 5_000_000, 100], [100_000_000, 90_000_000, 90]),
      checks: 1,
    },
    {
      name: 'rows whose percentage or realisasi is blank or an error',
      sheets: percentages(
        [100_000_000, 90_000_000, null],
        [100_000_000, null, 90],
        [100_000_000, 90_000_000, { error: '#DIV/0!' }],
        [100_000_000, 90_000_000, 90],
      ),
      checks: 1,
    },
    {
      name: 'pendapatan above its target',
      sheets: sheetOf('LRA', [
        ['Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi', '%'],
        ['4', 'Pendapatan Daerah', 500_000_000, 520_000_000, 104],
        ['4.1', 'Pendapatan Asli Daerah', 500_000_000, 520_000_000, 104],
        ['5', 'Belanja Daerah', 400_000_000, 380_000_000, 95],
      ]),
      checks: 3,
    },
    {
      name: 'amounts in text beyond what a double holds in sen',
      sheets: percentages(
        ['90.071.992.547.409,93', '45.035.996.273.704,97', 50],
        ['90.071.992.547.409,93', '90.071.992.547.409,93', 100],
      ),
      checks: 2,
    },
  ],
  reject: [
    {
      name: 'two digits swapped, with the cells that the percentage comes from',
      sheets: percentages([300_000_000, 280_260_000, 94.32], [100_000_000, 88_640_000, 88.64]),
      findings: [{ cell: 'D2', found: 94.32, expected: 93.42, related: ['C2', 'B2'] }],
    },
    {
      name: 'one hundredth above the rounded figure',
      sheets: percentages([300_000_000, 200_000_000, 66.68], [100_000_000, 88_640_000, 88.64]),
      findings: [{ cell: 'D2', found: 66.68, expected: 66.67 }],
    },
    {
      name: 'a column of whole percentages that misses by more than rounding',
      sheets: percentages([300_000_000, 200_000_000, 68], [700_000_000, 500_000_000, 71]),
      findings: [{ cell: 'D2', found: 68, expected: 66.67 }],
    },
    {
      name: 'the sum of the percentages below',
      sheets: kegiatan(182.06, [
        [93_420_000, 93.42],
        [88_640_000, 88.64],
      ]),
      findings: [
        {
          cell: 'D2',
          found: 182.06,
          expected: 91.03,
          cause: 'jumlah-persen',
          causeData: { parts: 2, rows: ['3', '4'] },
        },
      ],
    },
    {
      name: 'the sum of finer percentages, rounded to the digits that are printed',
      sheets: kegiatan(182.1, [
        [93_423_000, 93.423],
        [88_641_000, 88.641],
      ]),
      findings: [{ cell: 'D2', found: 182.1, expected: 91.032, cause: 'jumlah-persen' }],
    },
    {
      name: 'the average of the percentages below, which is not weighted by pagu',
      sheets: sheetOf('Realisasi', [
        HEADING,
        ['Kegiatan Rehabilitasi Sosial', 400_000_000, 370_000_000, 85],
        ['Sub Kegiatan A', 300_000_000, 300_000_000, 100],
        ['Sub Kegiatan B', 100_000_000, 70_000_000, 70],
      ]),
      findings: [
        {
          cell: 'D2',
          found: 85,
          expected: 92.5,
          cause: 'rata-rata-persen',
          causeData: { parts: 2, rows: ['3', '4'] },
        },
      ],
    },
    {
      name: 'an average that has to be rounded to be recognised',
      sheets: kegiatan(91.33, [
        [93_000_000, 93],
        [88_000_000, 88],
        [80_000_000, 93],
      ]),
      findings: [
        { cell: 'D2', found: 91.33, expected: 87, cause: 'rata-rata-persen' },
        { cell: 'D5', found: 93, expected: 80 },
      ],
    },
    {
      name: 'a sum of unrounded formula results',
      sheets: kegiatan({ formula: 'D3+D4+D5', value: 100 / 3 + 200 / 7 + 100 / 7 }, [
        [100_000_000 / 3, { formula: 'C3/B3*100', value: 100 / 3 }],
        [200_000_000 / 7, { formula: 'C4/B4*100', value: 200 / 7 }],
        [100_000_000 / 7, { formula: 'C5/B5*100', value: 100 / 7 }],
      ]),
      findings: [
        {
          cell: 'D2',
          found: 100 / 3 + 200 / 7 + 100 / 7,
          expected: 25.4,
          cause: 'jumlah-persen',
        },
      ],
    },
    {
      name: 'an average of formula results, unrounded itself',
      sheets: sheetOf('Realisasi', [
        HEADING,
        [
          'Kegiatan Rehabilitasi Sosial',
          800_000_000,
          155_000_000,
          { formula: 'AVERAGE(D3:D9)', value: 100.5 / 7 },
        ],
        ['Sub Kegiatan A', 200_000_000, 100_000_000, 50],
        ['Sub Kegiatan B', 100_000_000, 50_500_000, 50.5],
        ...['C', 'D', 'E', 'F'].map((name) => [`Sub Kegiatan ${name}`, 100_000_000, 0, 0]),
        ['Sub Kegiatan G', 100_000_000, 4_500_000, 0],
      ]),
      findings: [
        { cell: 'D2', found: 100.5 / 7, expected: 19.38, cause: 'rata-rata-persen' },
        { cell: 'D9', found: 0, expected: 4.5 },
      ],
    },
    {
      name: 'the percentage of the only row below that has one',
      sheets: sheetOf('Realisasi', [
        HEADING,
        ['Kegiatan Rehabilitasi Sosial', 400_000_000, 300_000_000, 93.42],
        ['Sub Kegiatan A', 100_000_000, 93_420_000, 93.42],
        ['Sub Kegiatan B', 300_000_000, 206_580_000, null],
      ]),
      findings: [
        {
          cell: 'D2',
          found: 93.42,
          expected: 75,
          cause: 'jumlah-persen',
          causeData: { parts: 1, rows: ['3'] },
        },
      ],
    },
    {
      name: 'a grand total of percentages',
      sheets: sheetOf('Realisasi', [
        HEADING,
        ['Program A', 300_000_000, 150_000_000, 50],
        ['Program B', 100_000_000, 90_000_000, 90],
        ['Jumlah', 400_000_000, 240_000_000, 140],
      ]),
      findings: [
        {
          cell: 'D4',
          found: 140,
          expected: 60,
          cause: 'jumlah-persen',
          causeData: { parts: 2, rows: ['2', '3'] },
        },
      ],
    },
    {
      name: 'a fraction without percent format among percentages',
      sheets: percentages(
        [300_000_000, 280_260_000, 0.9342],
        [100_000_000, 88_640_000, 88.64],
        [100_000_000, 91_070_000, 91.07],
      ),
      findings: [{ cell: 'D2', found: 0.9342, expected: 93.42, cause: 'kali-sepuluh' }],
    },
    {
      name: 'a percentage that is wrong at its own digits in a column of coarser ones',
      sheets: percentages(
        [100_000_000, 93_370_000, 93.42],
        [100_000_000, 88_600_000, 88.6],
        [100_000_000, 91_100_000, 91.1],
        [100_000_000, 95_300_000, 95.3],
      ),
      findings: [{ cell: 'D2', found: 93.42, expected: 93.37 }],
    },
    {
      name: 'text percentages, and 100 where something is left',
      sheets: percentages(
        [100_000_000, 97_250_000, '100,00%'],
        [100_000_000, 88_640_000, '88,46%'],
        [100_000_000, 91_070_000, '91,07%'],
      ),
      findings: [
        { cell: 'D2', found: 100, expected: 97.25 },
        { cell: 'D3', found: 88.46, expected: 88.64, cause: 'angka-tertukar' },
      ],
    },
    {
      name: 'a percentage whose pagu stands on another sheet',
      sheets: [
        sheetOf('PK', [
          ['PERJANJIAN KINERJA TAHUN 2024', null, null],
          ['No', 'Program', 'Anggaran'],
          [1, 'Program Pemberdayaan Sosial', 300_000_000],
          [2, 'Program Rehabilitasi Sosial', 200_000_000],
          [3, 'Program Penanganan Bencana', 100_000_000],
        ]),
        sheetOf('Realisasi', [
          ['REALISASI ANGGARAN TAHUN 2024', null, null],
          ['Uraian', 'Realisasi (Rp)', '%'],
          ['Program Penanganan Bencana', 90_000_000, 90],
          ['Program Rehabilitasi Sosial', 150_000_000, 57],
          ['Program Pemberdayaan Sosial', 290_000_000, 96.67],
        ]),
      ],
      findings: [
        {
          cell: 'Realisasi!C4',
          found: 57,
          expected: 75,
          related: ['Realisasi!B4', 'PK!C4'],
        },
      ],
    },
  ],
});
