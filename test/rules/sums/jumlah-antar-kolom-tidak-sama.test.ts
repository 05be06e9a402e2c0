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
