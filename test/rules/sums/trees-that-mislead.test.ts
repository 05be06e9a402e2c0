import { subtotalTidakSama } from '../../../src/rules/sums/subtotal-tidak-sama';
import { testRule } from '../../support/rule-tester';
import { sheetOf } from '../../support/sheet';

const HEADING = ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'];

testRule(subtotalTidakSama, {
  accept: [
    {
      name: 'thousands that were rounded one by one, two kegiatan of the same amounts among them',
      sheets: [
        sheetOf('Realisasi', [
          ['Realisasi Anggaran (dalam ribuan rupiah)'],
          HEADING,
          ['Program A', 1_000_002, 500_001],
          ['Kegiatan B', 400_000, 200_000],
          ['Kegiatan C', 300_000, 150_000],
          ['Kegiatan D', 300_000, 150_000],
        ]),
      ],
      checks: 2,
    },
    {
      name: 'small amounts in millions, which look like performance figures',
      sheets: [
        sheetOf('Realisasi', [
          ['Realisasi Anggaran (dalam jutaan rupiah)'],
          ['Uraian', 'Pagu', 'Realisasi', '%'],
          ['Program A', 500, 260, 52],
          ['Kegiatan B', 300, 150, 50],
          ['Kegiatan C', 200, 110, 55],
        ]),
      ],
      checks: 2,
    },
  ],
  reject: [
    {
      name: 'two kegiatan of equal amounts are two kegiatan, not one with a sub kegiatan',
      sheets: [
        sheetOf('Realisasi', [
          HEADING,
          ['Program A', 900_000_000, 400_000_000],
          ['Kegiatan B', 400_000_000, 200_000_000],
          ['Kegiatan C', 300_000_000, 150_000_000],
          ['Kegiatan D', 300_000_000, 150_000_000],
        ]),
      ],
      findings: [
        { cell: 'B2', found: 900_000_000, expected: 1_000_000_000 },
        { cell: 'C2', found: 400_000_000, expected: 500_000_000, cause: 'satu-angka' },
      ],
    },
    {
      name: 'millions printed to the hundredth are held to the hundredth',
      sheets: [
        sheetOf('Realisasi', [
          ['Realisasi Anggaran (dalam jutaan rupiah)'],
          HEADING,
          ['Program A', 300_000.25, 150_000.75],
          ['Kegiatan B', 200_000.25, 100_000.25],
          ['Kegiatan C', 100_000.55, 50_000.5],
        ]),
      ],
      findings: [{ cell: 'B3', found: 300_000_250_000, expected: 300_000_800_000 }],
    },
  ],
});
