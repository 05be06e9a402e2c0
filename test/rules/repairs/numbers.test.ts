import { testRepairs } from '../../support/repair-tester';
import { sheetOf, type Literal } from '../../support/sheet';
import { down, programme } from './programme';

const money = (value: number | string): Literal => ({ value, numberFormat: '#,##0.00' });

testRepairs('angka-berupa-teks', [
  {
    name: 'a figure looks like most of its neighbours',
    sheets: programme({
      D2: { value: 600_000_000, numberFormat: '0' },
      D4: { value: '200.000.000', numberFormat: '@' },
      D5: money(240_000_000),
      D6: money(160_000_000),
    }),
    repairs: [[{ cell: 'D4', value: 200_000_000, numberFormat: '#,##0.00' }]],
  },
  {
    name: 'a figure keeps a format of its own that fits',
    sheets: programme({ D4: money('200.000.000') }),
    repairs: [[{ cell: 'D4', value: 200_000_000 }]],
  },
  {
    name: 'an amount with sen shows them',
    sheets: programme({ D5: '240.000.000,50' }),
    repairs: [[{ cell: 'D5', value: 240_000_000.5, numberFormat: '#,##0.00' }]],
  },
  {
    name: 'a percentage with its sign becomes a fraction that is shown in percent',
    sheets: programme({ E4: '40%', E5: '80,00%' }),
    repairs: [
      [{ cell: 'E4', value: 0.4, numberFormat: '0%' }],
      [{ cell: 'E5', value: 0.8, numberFormat: '0%' }],
    ],
  },
  {
    name: 'a percentage takes the format of percentages, not of the numbers beside it',
    sheets: programme({
      E2: { value: 0.6, numberFormat: '0.0%' },
      E3: { value: 0.6, numberFormat: '0.0%' },
      E4: '40%',
      E5: { value: 80, numberFormat: '0.000' },
    }),
    repairs: [[{ cell: 'E4', value: 0.4, numberFormat: '0.0%' }]],
  },
  {
    name: 'a column that is text throughout becomes numbers all at once, dashes stay',
    sheets: programme(down('D', ['600.000.000', '600.000.000', '360.000.000', '240.000.000', '-'])),
    repairs: [
      [600, 600, 360, 240].map((millions, place) => ({
        cell: `D${place + 2}`,
        value: millions * 1_000_000,
        numberFormat: '#,##0',
      })),
    ],
  },
  {
    name: 'noughts that an export writes as text, and nothing else of the column',
    sheets: programme({ C6: 0, D6: '0,00', C5: 0, D5: '0,00', E5: null, E6: null }),
    repairs: [
      [
        { cell: 'D5', value: 0, numberFormat: '#,##0' },
        { cell: 'D6', value: 0, numberFormat: '#,##0' },
      ],
    ],
  },
  {
    name: 'reductions in brackets stay as they are printed',
    sheets: sheetOf('DPPA', [
      ['Kode Rekening', 'Uraian', 'Pagu', 'Realisasi', 'Bertambah/(Berkurang)'],
      ['5', 'BELANJA DAERAH', 250_000_000, 255_000_000, 5_000_000],
      ['5.1', 'BELANJA OPERASI', 200_000_000, 210_000_000, 10_000_000],
      ['5.1.01', 'Belanja Pegawai', 100_000_000, 90_000_000, '(10.000.000)'],
      ['5.1.02', 'Belanja Barang dan Jasa', 100_000_000, 120_000_000, 20_000_000],
      ['5.2', 'BELANJA MODAL', 50_000_000, 45_000_000, '(5.000.000)'],
    ]),
    repairs: [null],
  },
  {
    name: 'a text that a formula makes is the formula’s business',
    sheets: programme({ D5: { value: '240.000.000', formula: 'TEXT(240000000,"#.##0")' } }),
    repairs: [null],
  },
]);

testRepairs('angka-rusak', [
  {
    name: 'an amount is what its sums and its percentage make of it',
    sheets: programme({ D5: '240000.000' }),
    repairs: [[{ cell: 'D5', value: 240_000_000, numberFormat: '#,##0' }]],
  },
  {
    name: 'an amount stands in thousands where its table does',
    sheets: sheetOf('Realisasi', [
      ['(dalam ribuan rupiah)', null, null],
      ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
      ['Program A', '900.000', '850.000'],
      ['Program B', '1.000.000', '850.000'],
      ['Jumlah', '1.900.000', '1700.000'],
    ]),
    repairs: [[{ cell: 'C5', value: 1_700_000, numberFormat: '#,##0' }]],
  },
  {
    name: 'nothing where no reading fits',
    sheets: programme({ D5: '24000.000' }),
    repairs: [null],
  },
]);

testRepairs('pemisah-desimal-campur', [
  {
    name: 'a single figure becomes the number it stands for',
    sheets: programme(down('E', ['60,00', '60,00', '40,00', '80.00', '80,00'])),
    repairs: [[{ cell: 'E5', value: 80, numberFormat: '0' }]],
  },
  {
    name: 'nothing where as many are written either way',
    sheets: programme(down('E', ['60,00', '60.00', '40,00', '80.00', 80])),
    repairs: [null],
  },
]);

testRepairs('nilai-negatif', [
  {
    name: 'a turned sign is turned back',
    sheets: programme({ D5: -240_000_000 }),
    repairs: [[{ cell: 'D5', value: 240_000_000 }]],
  },
  {
    name: 'a sign that a formula gives is the formula’s business',
    sheets: programme({ D5: { value: -240_000_000, formula: '-240000000' } }),
    repairs: [null],
  },
  {
    name: 'nothing where no sum says that the sign alone is wrong',
    sheets: programme({ D5: -250_000_000 }),
    repairs: [null],
  },
]);

/** Capaian in B, penyerapan in C, efficiency in D. */
function efficiency(...lines: readonly (readonly Literal[])[]) {
  return sheetOf('Efisiensi', [
    ['Indikator Kinerja', '% Capaian Kinerja', '% Penyerapan Anggaran', 'Tingkat Efisiensi'],
    ...lines,
  ]);
}

testRepairs('efisiensi-tidak-sesuai', [
  {
    name: 'a lost sign comes back',
    sheets: efficiency(
      ['Persentase jalan mantap', 100, 93.03, 6.97],
      ['Indeks kepuasan masyarakat', 88.32, 91.18, 2.86],
      ['Indeks inovasi', 95, 90, 5],
    ),
    repairs: [[{ cell: 'D3', value: -2.86 }]],
  },
  {
    name: 'a sign that a formula lost is the formula’s business',
    sheets: efficiency(
      ['Persentase jalan mantap', 100, 93.03, 6.97],
      ['Indeks kepuasan masyarakat', 88.32, 91.18, { value: 2.86, formula: 'ABS(B3-C3)' }],
      ['Indeks inovasi', 95, 90, 5],
    ),
    repairs: [null],
  },
  {
    name: 'nothing where more than the sign is wrong',
    sheets: efficiency(
      ['Persentase jalan mantap', 110, 93, 17],
      ['Indeks inovasi', 95, 90, 5],
      ['Indeks kepuasan masyarakat', 80, 60, 40],
    ),
    repairs: [null],
  },
]);
