import { jumlahAntarKolomTidakSama } from '../../../src/rules/sums/jumlah-antar-kolom-tidak-sama';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

const NAMING = 'Program / Kegiatan / Sub Kegiatan';

/** Programmes with pagu, realisasi and sisa. */
function remainders(...rows: readonly (readonly Literal[])[]) {
  return sheetOf('Realisasi', [
    ['Kode', NAMING, 'Pagu', 'Realisasi', 'Sisa'],
    ...rows.map((cells, place) => [`1.06.0${place + 1}`, `Program ${place + 1}`, ...cells]),
  ]);
}

/** An SPJ of one kind of payment: up to last month, this month, up to this month, what is left. */
function spj(numbers: readonly Literal[] | null, ...rows: readonly (readonly Literal[])[]) {
  const under = 'SPJ UP/GU/TU';
  return sheetOf('SPJ', [
    ['LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN (SPJ BELANJA - FUNGSIONAL)'],
    [
      'Kode Rekening',
      'Uraian',
      'Jumlah Anggaran',
      'SPJ LS',
      null,
      null,
      under,
      null,
      null,
      'Jumlah SPJ s/d Bulan Ini',
      'Sisa Pagu',
    ],
    [
      null,
      null,
      null,
      ...['SPJ', 'UP'].flatMap(() => ['s/d Bulan Lalu', 'Bulan Ini', 's/d Bulan Ini']),
      null,
      null,
    ],
    ...(numbers ? [numbers] : []),
    ...rows.map((cells, place) => [`5.1.02.01.001.0002${place}`, `Belanja ${place + 1}`, ...cells]),
  ]);
}

const SPJ_NUMBERS = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6=(4+5)',
  '7',
  '8',
  '9=(7+8)',
  '10=(6+9)',
  '11=(3-10)',
];

testRule(jumlahAntarKolomTidakSama, {
  accept: [
    {
      name: 'what is left of the pagu, also below zero',
      sheets: remainders([300, 200, 100], [300, 350, -50]),
      checks: 2,
    },
    {
      name: 'a kelompok belanja that is empty, and one that is a dash',
      sheets: sheetOf('DPA', [
        ['Kode', NAMING, 'Operasi', 'Modal', 'Transfer', 'Jumlah'],
        ['1.06.02', 'Program A', 500_000_000, null, '-', 500_000_000],
        ['1.06.03', 'Program B', 300_000_000, 200_000_000, null, 500_000_000],
      ]),
      checks: 2,
    },
    {
      name: 'a column called sisa that most rows fill with something else',
      sheets: remainders([300, 200, 1], [300, 250, 2], [300, 100, 3]),
      checks: 0,
    },
  ],
  reject: [
    {
      name: 'this month added wrongly to the months before, as the numbering row says',
      sheets: spj(
        SPJ_NUMBERS,
        [900_000, 100_000, 50_000, 150_000, 200_000, 20_000, 220_000, 370_000, 530_000],
        [800_000, 200_000, 30_000, 230_000, 100_000, 40_000, 160_000, 370_000, 430_000],
        [500_000, 0, 30_000, 30_000, 100_000, 40_000, 140_000, 170_000, 330_000],
      ),
      findings: [
        {
          cell: 'I6',
          found: 160_000,
          expected: 140_000,
          cause: 'satu-angka',
          related: ['G6', 'H6'],
        },
        { cell: 'J6', found: 370_000, expected: 390_000 },
      ],
    },
    {
      name: 'the same by the headings alone',
      sheets: spj(
        null,
        [900_000, 100_000, 50_000, 150_000, 200_000, 20_000, 220_000, 370_000, 530_000],
        [800_000, 200_000, 30_000, 230_000, 100_000, 40_000, 160_000, 370_000, 430_000],
        [500_000, 0, 30_000, 30_000, 100_000, 40_000, 140_000, 170_000, 330_000],
      ),
      findings: [
        {
          cell: 'I5',
          found: 160_000,
          expected: 140_000,
          cause: 'satu-angka',
          related: ['G5', 'H5'],
        },
        { cell: 'J5', found: 370_000, expected: 390_000 },
      ],
    },
    {
      name: 'a remainder that is out of date, with the columns it comes from',
      sheets: remainders([300_000, 200_000, 100_000], [300_000, 250_000, 60_000]),
      findings: [
        {
          cell: 'E3',
          found: 60_000,
          expected: 50_000,
          cause: 'satu-angka',
          related: ['C3', 'D3'],
        },
      ],
    },
    {
      name: 'kelompok belanja that do not add up',
      sheets: sheetOf('DPA', [
        ['Kode', NAMING, 'Operasi', 'Modal', 'Jumlah'],
        ['1.06.02', 'Program A', 500_000_000, 100_000_000, 600_000_000],
        ['1.06.03', 'Program B', 300_000_000, 200_000_000, 550_000_000],
        ['1.06.04', 'Program C', 100_000_000, 50_000_000, 150_000_000],
      ]),
      findings: [{ cell: 'E3', found: 550_000_000, expected: 500_000_000, cause: 'satu-angka' }],
    },
    {
      name: 'bertambah/(berkurang) with the wrong sign',
      sheets: sheetOf('DPPA', [
        [
          'Kode',
          NAMING,
          'Anggaran Sebelum Perubahan',
          'Anggaran Setelah Perubahan',
          'Bertambah/(Berkurang)',
        ],
        ['1.06.02', 'Program A', 500_000_000, 450_000_000, -50_000_000],
        ['1.06.03', 'Program B', 300_000_000, 370_000_000, -70_000_000],
        ['1.06.04', 'Program C', 100_000_000, 100_000_000, 0],
      ]),
      findings: [{ cell: 'E3', found: -70_000_000, expected: 70_000_000, cause: 'tanda-terbalik' }],
    },
  ],
});
