import { barisTersembunyi } from '../../../src/rules/sums/baris-tersembunyi';
import { testRule } from '../../support/rule-tester';
import { sheetOf } from '../../support/sheet';

function hiding(...rows: readonly number[]) {
  return sheetOf(
    'Realisasi',
    [
      ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
      ['1.06.02', 'Program A', 400_000_000, 340_000_000],
      ['1.06.02.2.01', 'Kegiatan A', 300_000_000, 250_000_000],
      ['1.06.02.2.02', 'Kegiatan B', 100_000_000, 90_000_000],
      ['1.06.03', 'Program B', 100_000_000, 90_000_000],
      ['1.06.03.2.01', 'Kegiatan C', 100_000_000, 90_000_000],
      [null, 'Jumlah', 500_000_000, 430_000_000],
    ],
    { hiddenRows: new Set(rows.map((row) => row - 1)) },
  );
}

testRule(barisTersembunyi, {
  accept: [
    { name: 'nothing hidden', sheets: hiding() },
    { name: 'hidden rows that no sum counts', sheets: hiding(9, 10) },
  ],
  reject: [
    {
      name: 'rows below several programmes, once for the table',
      disagree: 2,
      sheets: hiding(4, 6),
      findings: [
        {
          cell: 'C7',
          found: 2,
          expected: null,
          data: { rows: ['4', '6'], count: 2, amount: 200_000_000 },
          related: ['C4', 'C6'],
        },
      ],
    },
    {
      name: 'a programme with its kegiatan, counted by its kegiatan',
      disagree: 3,
      sheets: hiding(2, 3, 4),
      findings: [
        {
          cell: 'C7',
          found: 3,
          expected: null,
          data: { rows: ['2–4'], count: 3, amount: 400_000_000 },
          related: ['C3', 'C4'],
        },
      ],
    },
  ],
});
