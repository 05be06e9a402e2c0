import { testRepairs } from '../../support/repair-tester';
import { sheetOf, type Literal } from '../../support/sheet';
import { programme } from './programme';

const NAMING = 'Program / Kegiatan / Sub Kegiatan';

/** Two programmes of two kegiatan each and a grand total, realisasi in C. */
function programmes(total: Literal, ...more: readonly (readonly Literal[])[]) {
  return sheetOf('Realisasi', [
    ['Kode', NAMING, 'Realisasi'],
    ['1.06.01', 'Program Penunjang', 700_000_000],
    ['1.06.01.2.01', 'Kegiatan Administrasi Umum', 300_000_000],
    ['1.06.01.2.02', 'Kegiatan Administrasi Keuangan', 400_000_000],
    ['1.06.02', 'Program Pemberdayaan Sosial', 250_000_000],
    ['1.06.02.2.01', 'Kegiatan Pemberdayaan Potensi', 150_000_000],
    ['1.06.02.2.02', 'Kegiatan Pengembangan Potensi', 100_000_000],
    [null, 'Jumlah', total],
    ...more,
  ]);
}

/** Programmes with pagu, realisasi and sisa in B to D. */
function remainders(...rows: readonly (readonly Literal[])[]) {
  return sheetOf('Realisasi', [
    ['Program', 'Pagu', 'Realisasi', 'Sisa'],
    ...rows.map((cells, place) => [`Program ${String.fromCharCode(65 + place)}`, ...cells]),
  ]);
}

testRepairs('subtotal-tidak-sama', [
  {
    name: 'is the sum of exactly its rows',
    sheets: programme({ D3: 700_000_000 }),
    repairs: [null, [{ cell: 'D3', value: 600_000_000, formula: 'SUM(D4:D6)' }]],
  },
  {
    name: 'is none where a typed total above it agrees with it',
    sheets: programme({ D2: 700_000_000, D3: 700_000_000 }),
    repairs: [null],
  },
  {
    name: 'is none where the total agrees with what stands above it and a row does not',
    sheets: programme({ D4: 210_000_000, E4: 42 }),
    repairs: [null],
  },
  {
    name: 'a total over programmes adds them and not what is below them',
    sheets: programmes(900_000_000),
    repairs: [[{ cell: 'C8', value: 950_000_000, formula: 'C2+C5' }]],
  },
  {
    name: 'stands in thousands where its table does',
    sheets: sheetOf('Realisasi', [
      ['(dalam ribuan rupiah)', null, null],
      [NAMING, 'Pagu', 'Realisasi'],
      ['Program A', 1_000_003, 500_000],
      ['Kegiatan B', 400_000, 200_000],
      ['Kegiatan C', 350_000, 160_000],
      ['Kegiatan D', 250_000, 140_000],
    ]),
    repairs: [[{ cell: 'B3', value: 1_000_000, formula: 'SUM(B4:B6)' }]],
  },
  {
    name: 'is none where a row was entered twice',
    sheets: sheetOf('Realisasi', [
      ['Kode', NAMING, 'Pagu', 'Realisasi'],
      ['1.06.02', 'Program Pemberdayaan Sosial', 325_000_000, 300_000_000],
      ['1.06.02.2.01', 'Kegiatan Pemberdayaan Potensi', 325_000_000, 300_000_000],
      ['1.06.02.2.01.0001', 'Sub Kegiatan A', 175_000_000, 160_000_000],
      ['1.06.02.2.01.0002', 'Sub Kegiatan B', 150_000_000, 140_000_000],
      ['1.06.02.2.01.0002', 'Sub Kegiatan B', 150_000_000, 140_000_000],
    ]),
    repairs: [null, null],
  },
  {
    name: 'is none where the codes of rows are missing',
    sheets: sheetOf('Realisasi', [
      ['Kode', NAMING, 'Pagu', 'Realisasi'],
      ['1.06.01', 'Program Penunjang', 900_000_000, 830_000_000],
      ['1.06.01.2.01', 'Kegiatan Perencanaan', 300_000_000, 280_000_000],
      ['1.06.01.2.02', 'Kegiatan Keuangan', 400_000_000, 390_000_000],
      ['1.06.01.2.05', 'Kegiatan Kepegawaian', 130_000_000, 110_000_000],
    ]),
    repairs: [null, null],
  },
]);

testRepairs('jumlah-antar-kolom-tidak-sama', [
  {
    name: 'is the difference of its row',
    sheets: remainders([300, 200, 100], [300, 250, 60], [500, 100, 400]),
    repairs: [[{ cell: 'D3', value: 50, formula: 'B3-C3' }]],
  },
  {
    name: 'is written as the other formulas of its column are',
    sheets: remainders(
      [300, 200, { value: 100, formula: 'SUM(B2,-C2)' }],
      [300, 250, 60],
      [500, 100, { value: 400, formula: 'SUM(B4,-C4)' }],
    ),
    repairs: [[{ cell: 'D3', value: 50, formula: 'SUM(B3,-C3)' }]],
  },
  {
    name: 'is the sum of columns that stand side by side',
    sheets: sheetOf('DPA', [
      ['Kode', NAMING, 'Operasi', 'Modal', 'Transfer', 'Jumlah'],
      ['1.06.01', 'Program Penunjang', 100, 50, 10, 160],
      ['1.06.02', 'Program Pemberdayaan Sosial', 200, 70, 20, 280],
      ['1.06.03', 'Program Rehabilitasi Sosial', 300, 90, 30, 420],
    ]),
    repairs: [[{ cell: 'F3', value: 290, formula: 'SUM(C3:E3)' }]],
  },
]);

const sum = (formula: string, value: number): Literal => ({ formula, value });

testRepairs('rumus-jumlah-keliru', [
  {
    name: 'counts every row',
    sheets: programme({
      C3: sum('SUM(C4:C6)', 1_000_000_000),
      D3: sum('SUM(D4:D5)', 440_000_000),
      D2: 440_000_000,
      E2: 44,
      E3: 44,
    }),
    repairs: [[{ cell: 'D3', value: 600_000_000, formula: 'SUM(D4:D6)' }]],
  },
]);
