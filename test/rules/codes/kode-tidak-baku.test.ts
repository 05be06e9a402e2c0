import { kodeTidakBaku } from '../../../src/rules/codes/kode-tidak-baku';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

/** A programme with sub kegiatan whose codes are given from A5 on. */
function codes(...cells: readonly Literal[]) {
  const total = 10_000_000 * (cells.length + 1);
  return sheetOf('Realisasi', [
    ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
    ['1.06.04', 'Program Rehabilitasi Sosial', total, 0],
    ['1.06.04.2.01', 'Kegiatan Rehabilitasi Sosial Dasar', total, 0],
    ['1.06.04.2.01.0001', 'Sub Kegiatan Penyediaan Permakanan', 10_000_000, 0],
    ...cells.map((cell, place) => [
      cell,
      `Sub Kegiatan ${String.fromCharCode(65 + place)}`,
      10_000_000,
      0,
    ]),
  ]);
}

testRule(kodeTidakBaku, {
  accept: [
    { name: 'codes of every level', sheets: codes('1.06.04.2.01.0003'), checks: 4 },
    {
      name: 'blanks, apostrophes, trailing dots and line breaks',
      sheets: codes(
        ' 1.06.04.2.01.0003',
        "'1.06.04.2.01.0004",
        '1.06.04.2.01.0005.',
        '1.06.04.2.01.\n0006',
      ),
    },
    { name: 'sub kegiatan in two digits', sheets: codes('1.06.04.2.01.03') },
    { name: 'rows without a code', sheets: codes(null, '1.06.04.2.01.0003') },
    {
      name: 'numbers of a list, and words',
      sheets: codes('a.', '1)', 'Catatan 2', '1.06.04.2.01.0003', '1.06.04.2.01.0004'),
    },
    {
      name: 'detail that the office adds by itself',
      sheets: codes(
        '1.06.04.2.01.0003',
        ...[1, 2, 3, 4].map((place) => `1.06.04.2.01.0003.0${place}`),
        ...[4, 5, 6, 7, 8, 9].map((place) => `1.06.04.2.01.000${place}`),
      ),
    },
    {
      name: 'accounts in both widths',
      sheets: sheetOf('LRA', [
        ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
        ['5.1.02.01.01.0024', 'Belanja Alat Tulis Kantor', 10_000_000, 0],
        ['5.1.02.01.001.00025', 'Belanja Kertas', 10_000_000, 0],
        ['5.1.02.01', 'Belanja Barang', 20_000_000, 0],
      ]),
    },
  ],
  reject: [
    {
      name: 'colons for dots',
      sheets: codes('1:06:04:2:01:0003'),
      findings: [
        {
          cell: 'A5',
          found: '1:06:04:2:01:0003',
          expected: '1.06.04.2.01.0003',
          cause: 'salah-ketik-kode',
        },
      ],
    },
    {
      name: 'a letter for a nought, a comma for a dot',
      sheets: codes('1.O6.04.2.01.0003', '1.06,04.2.01.0004'),
      findings: [
        {
          cell: 'A5',
          found: '1.O6.04.2.01.0003',
          expected: '1.06.04.2.01.0003',
          cause: 'salah-ketik-kode',
        },
        {
          cell: 'A6',
          found: '1.06,04.2.01.0004',
          expected: '1.06.04.2.01.0004',
          cause: 'salah-ketik-kode',
        },
      ],
    },
    {
      name: 'a segment that is missing',
      sheets: codes('1.06.2.01.0003'),
      findings: [{ cell: 'A5', found: '1.06.2.01.0003', expected: null }],
    },
    {
      name: 'a letter in one part of a code split over columns',
      sheets: sheetOf('Realisasi', [
        ['Kode', 'Kode', 'Kode', 'Kode', 'Kode', 'Uraian', 'Pagu', 'Realisasi'],
        ['1', '06', '04', null, null, 'Program Rehabilitasi Sosial', 50_000_000, 0],
        ['1', '06', '04', '2.01', null, 'Kegiatan Rehabilitasi Dasar', 50_000_000, 0],
        ['1', '06', '04', '2.01', '01', 'Sub Kegiatan A', 10_000_000, 0],
        ['1', '06', '04', '2.01', '02', 'Sub Kegiatan B', 10_000_000, 0],
        ['1', '06', '04', '2.01', '03', 'Sub Kegiatan C', 10_000_000, 0],
        ['1', '06', '04', '2.O1', '04', 'Sub Kegiatan D', 10_000_000, 0],
        ['1', '06', '04', '2.01', '05', 'Sub Kegiatan E', 10_000_000, 0],
      ]),
      findings: [{ cell: 'D7', found: '2.O1', expected: '2.01', cause: 'salah-ketik-kode' }],
    },
    {
      name: 'a part that is missing from a code split over columns',
      sheets: sheetOf('Realisasi', [
        ['Kode', 'Kode', 'Kode', 'Kode', 'Kode', 'Uraian', 'Pagu', 'Realisasi'],
        ['1', '06', '04', null, null, 'Program Rehabilitasi Sosial', 30_000_000, 0],
        ['1', '06', '04', '2.01', null, 'Kegiatan Rehabilitasi Dasar', 30_000_000, 0],
        ['1', '06', '04', '2.01', '01', 'Sub Kegiatan A', 10_000_000, 0],
        ['1', '06', '04', '2.01', '02', 'Sub Kegiatan B', 10_000_000, 0],
        ['1', '06', null, '2.01', '03', 'Sub Kegiatan C', 10_000_000, 0],
      ]),
      findings: [{ cell: 'C6', found: '1 06 … 2.01 03', expected: null }],
    },
  ],
});
