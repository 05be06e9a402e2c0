import { subtotalTidakSama } from '../../../src/rules/sums/subtotal-tidak-sama';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

const HEADING = ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'];
const THREE = 'Jumlah tiga sub kegiatan';

/** A programme with one kegiatan and these sub kegiatan; its sums are given, not computed. */
function programme(
  sums: readonly [program: Literal, kegiatan: Literal],
  subs: readonly (readonly Literal[])[],
  ...more: readonly (readonly Literal[])[]
): ReturnType<typeof sheetOf> {
  return sheetOf('Realisasi', [
    HEADING,
    ['1.06.02', 'Program Pemberdayaan Sosial', sums[0], null],
    ['1.06.02.2.01', 'Kegiatan Pemberdayaan Potensi Sumber Daya Sosial', sums[1], null],
    ...subs.map((cells, place) => [
      `1.06.02.2.01.${String(place + 1).padStart(4, '0')}`,
      `Sub Kegiatan ${String.fromCharCode(65 + place)}`,
      ...cells,
    ]),
    ...more,
  ]);
}

const TWO_PROGRAMMES: readonly (readonly Literal[])[] = [
  ['1.06.01', 'Program Penunjang Urusan Pemerintahan Daerah', 700_000_000, 650_000_000],
  ['1.06.01.2.01', 'Kegiatan Administrasi Umum', 300_000_000, 280_000_000],
  ['1.06.01.2.02', 'Kegiatan Administrasi Keuangan', 400_000_000, 370_000_000],
  ['1.06.02', 'Program Pemberdayaan Sosial', 250_000_000, 210_000_000],
  ['1.06.02.2.01', 'Kegiatan Pemberdayaan Potensi', 150_000_000, 130_000_000],
  ['1.06.02.2.02', 'Kegiatan Pengembangan Potensi', 100_000_000, 80_000_000],
];

testRule(subtotalTidakSama, {
  accept: [
    {
      name: 'every level that is the sum of the rows directly below it, in each column',
      sheets: sheetOf('Realisasi', [
        HEADING,
        ...TWO_PROGRAMMES,
        [null, 'Jumlah', 950_000_000, 860_000_000],
      ]),
      checks: 6,
    },
    {
      name: 'accounts: belanja, kelompok, jenis',
      sheets: sheetOf('LRA', [
        ['Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi'],
        ['5', 'Belanja', 900_000_000, 800_000_000],
        ['5.1', 'Belanja Operasi', 600_000_000, 550_000_000],
        ['5.1.01', 'Belanja Pegawai', 400_000_000, 390_000_000],
        ['5.1.02', 'Belanja Barang dan Jasa', 200_000_000, 160_000_000],
        ['5.2', 'Belanja Modal', 300_000_000, 250_000_000],
      ]),
      checks: 4,
    },
    {
      name: 'pembiayaan as what receipts leave after spending',
      sheets: sheetOf('Ringkasan', [
        ['Kode', 'Uraian', 'Jumlah (Rp)'],
        ['5', 'Belanja Daerah', 900_000_000],
        ['5.1', 'Belanja Operasi', 900_000_000],
        ['6', 'Pembiayaan Daerah', 250_000_000],
        ['6.1', 'Penerimaan Pembiayaan', 300_000_000],
        ['6.2', 'Pengeluaran Pembiayaan', 50_000_000],
      ]),
      checks: 1,
    },
    {
      name: 'amounts as text in Indonesian notation among numbers',
      sheets: programme(
        ['Rp 425.500.000', 425_500_000],
        [
          ['175.250.000,00', null],
          [150_000_000, null],
          ['Rp. 100.250.000,-', null],
        ],
      ),
      checks: 2,
    },
    {
      name: 'an empty cell and a dash as nothing',
      sheets: programme(
        [300_000_000, 300_000_000],
        [
          [300_000_000, null],
          [null, null],
          ['Rp -', null],
        ],
      ),
      checks: 2,
    },
    {
      name: 'a rounded total over unrounded formula results, half a sen each',
      sheets: programme(
        [10_000_000, 10_000_000],
        Array.from({ length: 3 }, () => [{ formula: '10000000/3', value: 10_000_000 / 3 }, null]),
      ),
      checks: 2,
    },
    {
      name: 'thousands of rupiah, each rounded by itself',
      sheets: sheetOf('Realisasi', [
        ['(dalam ribuan rupiah)', null, null],
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
        ['Program A', 1_000_002, 500_001],
        ['Kegiatan B', 400_000, 200_000],
        ['Kegiatan C', 350_000, 160_000],
        ['Kegiatan D', 250_000, 140_000],
      ]),
      checks: 2,
    },
    {
      name: 'rows that a filter hides, because they are counted all the same',
      sheets: sheetOf('Realisasi', [HEADING, ...TWO_PROGRAMMES], {
        hiddenRows: new Set([2, 3, 5]),
      }),
      checks: 4,
    },
    {
      name: 'amounts beyond what a double holds in sen, kept as text',
      sheets: programme(
        ['90.071.992.547.409,94', '90.071.992.547.409,94'],
        [
          ['90.071.992.547.409,92', null],
          ['0,01', null],
          ['0,01', null],
        ],
      ),
      checks: 2,
    },
    {
      name: 'a sum with a cell in error, which is a finding of its own',
      sheets: programme(
        [300_000_000, 300_000_000],
        [
          [{ error: '#REF!' }, null],
          [100_000_000, null],
        ],
      ),
      checks: 1,
    },
    {
      name: 'totals of two parts and a grand total over them',
      sheets: sheetOf('Realisasi', [
        HEADING,
        ...TWO_PROGRAMMES.slice(0, 3),
        [null, 'Jumlah I', 700_000_000, 650_000_000],
        ...TWO_PROGRAMMES.slice(3),
        [null, 'Jumlah II', 250_000_000, 210_000_000],
        [null, 'Total I dan II', 950_000_000, 860_000_000],
      ]),
      checks: 10,
    },
    {
      name: 'nothing in a table of performance, whose figures do not add up',
      sheets: sheetOf('Capaian', [
        ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
        ['Persentase jalan mantap', 80, 72, 90],
        ['Jumlah pengunjung', 1_000, 900, 90],
      ]),
      checks: 0,
    },
  ],
  reject: [
    {
      name: 'a kegiatan with one wrong digit, named with the cells that it counts',
      sheets: programme(
        [425_000_000, 452_000_000],
        [
          [175_000_000, null],
          [150_000_000, null],
          [100_000_000, null],
        ],
        [null, THREE, 425_000_000, null],
      ),
      findings: [
        { cell: 'C2', found: 425_000_000, expected: 452_000_000, related: ['C3'] },
        {
          cell: 'C3',
          found: 452_000_000,
          expected: 425_000_000,
          related: ['C4', 'C5', 'C6'],
          cause: 'angka-tertukar',
        },
      ],
    },
    {
      name: 'each column by itself',
      sheets: sheetOf('Realisasi', [
        HEADING,
        ['1.06.01', 'Program Penunjang Urusan Pemerintahan Daerah', 700_000_000, 650_000_001],
        ...TWO_PROGRAMMES.slice(1),
        [null, 'Jumlah', 950_000_000, 860_000_001],
      ]),
      findings: [
        { cell: 'D2', found: 650_000_001, expected: 650_000_000, cause: 'cocok-dengan-atasnya' },
      ],
    },
    {
      name: 'a total that ends one row short',
      sheets: sheetOf('Realisasi', [
        HEADING,
        ...TWO_PROGRAMMES,
        [null, 'Jumlah', 700_000_000, 860_000_000],
      ]),
      findings: [
        {
          cell: 'C8',
          found: 700_000_000,
          expected: 950_000_000,
          cause: 'tanpa-baris',
          causeData: { row: '5', name: 'Program Pemberdayaan Sosial' },
          related: ['C2', 'C5'],
        },
      ],
    },
    {
      name: 'a kegiatan that counts one of its rows twice',
      sheets: programme(
        [600_000_000, 600_000_000],
        [
          [175_000_000, null],
          [150_000_000, null],
          [125_000_000, null],
        ],
      ),
      findings: [
        {
          cell: 'C3',
          found: 600_000_000,
          expected: 450_000_000,
          cause: 'baris-dihitung-dua-kali',
          causeData: { row: '5', name: 'Sub Kegiatan B' },
        },
      ],
    },
    {
      name: 'a row that was entered twice',
      sheets: sheetOf('Realisasi', [
        HEADING,
        ['1.06.02', 'Program Pemberdayaan Sosial', 325_000_000, 300_000_000],
        ['1.06.02.2.01', 'Kegiatan Pemberdayaan Potensi', 325_000_000, 300_000_000],
        ['1.06.02.2.01.0001', 'Sub Kegiatan A', 175_000_000, 160_000_000],
        ['1.06.02.2.01.0002', 'Sub Kegiatan B', 150_000_000, 140_000_000],
        ['1.06.02.2.01.0002', 'Sub Kegiatan B', 150_000_000, 140_000_000],
      ]),
      findings: [
        {
          cell: 'C3',
          found: 325_000_000,
          expected: 475_000_000,
          cause: 'baris-ganda',
          causeData: { rows: ['6'] },
        },
        {
          cell: 'D3',
          found: 300_000_000,
          expected: 440_000_000,
          cause: 'baris-ganda',
          causeData: { rows: ['6'] },
        },
      ],
    },
    {
      name: 'a programme that still counts kegiatan whose rows are gone, by the gap in their codes',
      sheets: sheetOf('Realisasi', [
        HEADING,
        ['1.06.01', 'Program Penunjang Urusan Pemerintahan Daerah', 900_000_000, 830_000_000],
        ['1.06.01.2.01', 'Kegiatan Perencanaan', 300_000_000, 280_000_000],
        ['1.06.01.2.02', 'Kegiatan Keuangan', 400_000_000, 390_000_000],
        ['1.06.01.2.05', 'Kegiatan Kepegawaian', 130_000_000, 110_000_000],
      ]),
      findings: [
        {
          cell: 'C2',
          found: 900_000_000,
          expected: 830_000_000,
          cause: 'kode-terlewat',
          causeData: { codes: ['1.06.01.2.03', '1.06.01.2.04'] },
        },
        {
          cell: 'D2',
          found: 830_000_000,
          expected: 780_000_000,
          cause: 'kode-terlewat',
          causeData: { codes: ['1.06.01.2.03', '1.06.01.2.04'] },
        },
      ],
    },
    {
      name: 'thousands of rupiah beyond what rounding can explain, reported in rupiah',
      sheets: sheetOf('Realisasi', [
        ['(dalam ribuan rupiah)', null, null],
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
        ['Program A', 1_000_003, 500_000],
        ['Kegiatan B', 400_000, 200_000],
        ['Kegiatan C', 350_000, 160_000],
        ['Kegiatan D', 250_000, 140_000],
      ]),
      findings: [
        { cell: 'B3', found: 1_000_003_000, expected: 1_000_000_000, cause: 'satu-angka' },
      ],
    },
    {
      name: 'a rounded total that misses unrounded results by more than their half sen',
      sheets: programme(
        [10_000_000.05, 10_000_000.05],
        Array.from({ length: 3 }, () => [{ formula: '10000000/3', value: 10_000_000 / 3 }, null]),
      ),
      findings: [
        { cell: 'C3', found: 10_000_000.05, expected: 9_999_999.99, cause: 'cocok-dengan-atasnya' },
      ],
    },
    {
      name: 'a grand total that adds up all levels at once',
      sheets: sheetOf('Realisasi', [
        HEADING,
        ...TWO_PROGRAMMES,
        [null, 'Jumlah', 1_900_000_000, 860_000_000],
      ]),
      findings: [{ cell: 'C8', found: 1_900_000_000, expected: 950_000_000 }],
    },
    {
      name: 'huge amounts in text that differ by one rupiah',
      sheets: programme(
        ['90.071.992.547.410,93', '90.071.992.547.410,93'],
        [
          ['90.071.992.547.407,93', null],
          ['2,00', null],
        ],
      ),
      findings: [
        {
          cell: 'C3',
          found: 90_071_992_547_410.93,
          expected: 90_071_992_547_409.93,
          cause: 'cocok-dengan-atasnya',
        },
      ],
    },
  ],
});
