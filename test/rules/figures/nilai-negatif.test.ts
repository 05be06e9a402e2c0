import { nilaiNegatif } from '../../../src/rules/figures/nilai-negatif';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

const HEADING = ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', 'Sisa'];

function rows(...lines: readonly (readonly Literal[])[]) {
  return sheetOf('Realisasi', [HEADING, ...lines]);
}

testRule(nilaiNegatif, {
  accept: [
    {
      name: 'a sisa below zero, which says that too much was spent',
      sheets: rows(['Program A', 100_000_000, 110_000_000, -10_000_000], ['Program B', 0, 0, 0]),
      checks: 4,
    },
    {
      name: 'deficit, pembiayaan and what they leave',
      sheets: sheetOf('DPA', [
        ['Kode', 'Uraian', 'Jumlah'],
        ['4', 'PENDAPATAN DAERAH', 100_000_000],
        ['5', 'BELANJA DAERAH', 160_000_000],
        [null, 'Surplus/(Defisit)', '(60.000.000)'],
        ['6', 'PEMBIAYAAN DAERAH', -5_000_000],
        ['6.2', 'Pengeluaran Pembiayaan', -5_000_000],
      ]),
    },
    {
      name: 'corrections and money paid back',
      sheets: rows(
        ['Belanja Barang', 100_000_000, 90_000_000, 10_000_000],
        ['Koreksi belanja tahun lalu', 0, -2_000_000, 2_000_000],
        ['Pengembalian belanja', 0, '(1.000.000)', 1_000_000],
      ),
    },
    {
      name: 'a month in which more was paid back than spent',
      sheets: sheetOf('SPJ', [
        ['Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi s/d Bulan Lalu', 'Realisasi Bulan Ini'],
        ['5.1.02', 'Belanja Barang dan Jasa', 100_000_000, 90_000_000, -2_000_000],
        ['5.2.02', 'Belanja Modal Peralatan', 50_000_000, 20_000_000, 1_000_000],
      ]),
    },
    {
      name: 'a month of several, where money was paid back',
      sheets: sheetOf('RFK', [
        ['Program / Kegiatan', 'Pagu', 'Realisasi Januari', 'Realisasi Februari'],
        ['Kegiatan A', 100_000_000, 10_000_000, -2_000_000],
        ['Kegiatan B', 100_000_000, 5_000_000, 15_000_000],
        ['Kegiatan C', 100_000_000, 5_000_000, 15_000_000],
      ]),
      checks: 3,
    },
    {
      name: 'a column of which half the amounts have a minus, noughts not counted',
      sheets: rows(
        ['Program A', 100_000_000, -90_000_000, 0],
        ['Program B', 100_000_000, -80_000_000, 0],
        ['Program C', 100_000_000, 70_000_000, 0],
        ['Program D', 100_000_000, 60_000_000, 0],
        ['Program E', 100_000_000, 0, 0],
      ),
    },
    {
      name: 'a column that writes all its amounts in parentheses',
      sheets: rows(
        ['Program A', 100_000_000, '(90.000.000)', 0],
        ['Program B', 100_000_000, '(80.000.000)', 0],
      ),
    },
  ],
  reject: [
    {
      name: 'a minus that was typed',
      sheets: rows(
        ['Sub Kegiatan A', 100_000_000, 90_000_000, 10_000_000],
        ['Sub Kegiatan B', 100_000_000, -60_000_000, 40_000_000],
        ['Sub Kegiatan C', 100_000_000, 80_000_000, 20_000_000],
      ),
      findings: [{ cell: 'C3', found: -60_000_000, expected: null }],
    },
    {
      name: 'a minus in what was spent up to a month, or in a year',
      sheets: [
        sheetOf('SPJ', [
          ['Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi Bulan Ini', 'Realisasi s.d Bulan Ini'],
          ['5.1.02', 'Belanja Barang dan Jasa', 100_000_000, -2_000_000, -3_000_000],
          ['5.2.02', 'Belanja Modal Peralatan', 50_000_000, 1_000_000, 20_000_000],
          ['5.2.03', 'Belanja Modal Gedung', 50_000_000, 1_000_000, 20_000_000],
        ]),
        sheetOf('Realisasi', [
          ['Program', 'Pagu 2023', 'Realisasi 2023'],
          ['Program A', 100_000_000, 90_000_000],
          ['Program B', 100_000_000, -60_000_000],
          ['Program C', 100_000_000, 80_000_000],
        ]),
      ],
      findings: [
        { cell: 'SPJ!E2', found: -3_000_000, expected: null },
        { cell: 'Realisasi!C3', found: -60_000_000, expected: null },
      ],
    },
    {
      name: 'a minus alone in its column, and one of three',
      sheets: [
        rows(['Program A', 100_000_000, -90_000_000, 0]),
        {
          ...rows(
            ['Program A', 100_000_000, -90_000_000, 0],
            ['Program B', 100_000_000, 80_000_000, 0],
            ['Program C', 100_000_000, 70_000_000, 0],
          ),
          name: 'TW II',
        },
      ],
      findings: [
        { cell: 'Realisasi!C2', found: -90_000_000, expected: null },
        { cell: 'TW II!C2', found: -90_000_000, expected: null },
      ],
    },
    {
      name: 'a minus without which the sum above agrees',
      sheets: rows(
        ['Kegiatan A', 300_000_000, 230_000_000, 70_000_000],
        ['Sub Kegiatan B', 100_000_000, 90_000_000, 10_000_000],
        ['Sub Kegiatan C', 100_000_000, '(60.000.000)', 40_000_000],
        ['Sub Kegiatan D', 100_000_000, 80_000_000, 20_000_000],
      ),
      findings: [{ cell: 'C4', found: -60_000_000, expected: 60_000_000, cause: 'tanda-terbalik' }],
    },
    {
      name: 'the row and not the sum that follows from it',
      sheets: rows(
        ['Kegiatan A', 100_000_000, -90_000_000, 190_000_000],
        ['Sub Kegiatan B', 100_000_000, -90_000_000, 190_000_000],
        ['Kegiatan C', 100_000_000, 80_000_000, 20_000_000],
        ['Sub Kegiatan D', 60_000_000, 50_000_000, 10_000_000],
        ['Sub Kegiatan E', 40_000_000, 30_000_000, 10_000_000],
      ),
      findings: [{ cell: 'C3', found: -90_000_000, expected: null }],
    },
  ],
});
