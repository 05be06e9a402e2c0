import { rumusJumlahKeliru } from '../../../src/rules/sums/rumus-jumlah-keliru';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

/** Two programmes with two kegiatan each and a total; the formulas of the pagu column are given. */
function programmes(
  first: string,
  second: string,
  total: string,
  more: { numbering?: boolean; kegiatan?: string } = {},
) {
  const formula = (text: string, value: number): Literal => ({ formula: text, value });
  return sheetOf('Realisasi', [
    ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
    more.numbering ? [1, 2, 3, 4] : [null],
    ['1.06.02', 'Program Rehabilitasi Sosial', formula(first, 400_000_000), 380_000_000],
    [
      '1.06.02.2.01',
      'Kegiatan Rehabilitasi Dasar',
      more.kegiatan ? formula(more.kegiatan, 300_000_000) : 300_000_000,
      290_000_000,
    ],
    ['1.06.02.2.02', 'Kegiatan Pendampingan', 100_000_000, 90_000_000],
    ['1.06.03', 'Program Pemberdayaan Sosial', formula(second, 150_000_000), 140_000_000],
    ['1.06.03.2.01', 'Kegiatan Penyuluhan', 90_000_000, 85_000_000],
    ['1.06.03.2.02', 'Kegiatan Pelatihan', 60_000_000, 55_000_000],
    [null, 'Jumlah', formula(total, 550_000_000), 520_000_000],
  ]);
}

const RIGHT = ['SUM(C4:C5)', 'SUM(C7:C8)', 'C3+C6'] as const;

/** Percentages of sub kegiatan by the given formulas. */
function percentages(...formulas: readonly string[]) {
  return sheetOf('Realisasi', [
    ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'],
    ...formulas.map((formula, place) => [
      `Sub Kegiatan ${String.fromCharCode(65 + place)}`,
      100_000_000,
      50_000_000,
      { formula, value: 50 },
    ]),
  ]);
}

/** A programme of two kegiatan over twelve months in B to M; the formulas of its row are given. */
function months(formulaOf: (column: string) => string) {
  const columns = Array.from('BCDEFGHIJKLM');
  const figures = (amount: number): number[] => columns.map(() => amount);
  const row = columns.map((column): Literal => ({ formula: formulaOf(column), value: 30_000_000 }));
  return sheetOf('RAK', [
    [
      'Program / Kegiatan / Sub Kegiatan',
      ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'],
      ...['Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
    ],
    ['Program Rehabilitasi Sosial', ...row],
    ['Kegiatan Rehabilitasi Dasar', ...figures(20_000_000)],
    ['Kegiatan Pendampingan', ...figures(10_000_000)],
    ['Program Pemberdayaan Sosial', ...figures(5_000_000)],
    ['Kegiatan Penyuluhan', ...figures(5_000_000)],
  ]);
}

testRule(rumusJumlahKeliru, {
  accept: [
    { name: 'the rows directly below', sheets: programmes(...RIGHT), checks: 3 },
    {
      name: 'the same written in other ways',
      sheets: programmes('+C4+C5', 'ROUND(SUM($C$7,C8),0)', 'IFERROR(SUM(C3,C6),0)'),
      checks: 3,
    },
    {
      name: 'all narrowest rows at once',
      sheets: programmes('SUM(C4:C5)', 'SUM(C7:C8)', 'SUM(C4:C5)+SUM(C7:C8)'),
      checks: 3,
    },
    {
      name: 'SUBTOTAL over everything where the subtotals are SUBTOTAL themselves',
      sheets: programmes('SUBTOTAL(9,C4:C5)', 'SUBTOTAL(9,C7:C8)', 'SUBTOTAL(9,C3:C8)'),
      checks: 3,
    },
    {
      name: 'formulas that do something else: other sheets, conditions, halves',
      sheets: programmes('SUM(DPA!C4:C5)', 'SUMIF(A4:A9,"x",C4:C9)', 'SUM(C3:C8)/2'),
      checks: 0,
    },
    {
      name: 'a component that is computed from typed numbers',
      sheets: programmes(...RIGHT, { kegiatan: '250000000+50000000' }),
      checks: 3,
    },
    {
      name: 'percentages of their own rows, one of them written otherwise',
      sheets: percentages(
        'C2/B2*100',
        'C3/B3*100',
        'C4/$B$4*100',
        'IF(B5=0,0,C5/B5*100)',
        'C6/B6*100',
        'C7/B7*100',
      ),
    },
  ],
  reject: [
    {
      name: 'one wrong formula copied along its row, once with its copies',
      sheets: months((column) => {
        if ('CDF'.includes(column)) return `SUM(${column}3:${column}3)`;
        return column === 'G' ? 'SUM(G3:G5)' : `SUM(${column}3:${column}4)`;
      }),
      findings: [
        {
          cell: 'C2',
          found: '=SUM(C3:C3)',
          expected: '=SUM(C3:C4)',
          cause: 'rumus-kurang-baris',
          also: ['D2', 'F2'],
          related: ['C4'],
        },
        {
          cell: 'G2',
          found: '=SUM(G3:G5)',
          expected: '=SUM(G3:G4)',
          cause: 'rumus-baris-lain',
          related: ['G5'],
        },
      ],
      disagree: 4,
    },
    {
      name: 'a formula that looks at another column than its neighbours along the row',
      sheets: months((column) => {
        const from = column === 'D' ? 'B' : column;
        return `SUM(${from}3:${from}4)/1`;
      }),
      findings: [
        {
          cell: 'D2',
          found: '=SUM(B3:B4)/1',
          expected: '=SUM(D3:D4)/1',
          cause: 'rumus-beda-tetangga',
          causeData: { count: 11 },
        },
      ],
    },
    {
      name: 'a range that ends one row short',
      sheets: programmes('SUM(C4:C4)', RIGHT[1], RIGHT[2]),
      findings: [
        {
          cell: 'C3',
          found: '=SUM(C4:C4)',
          expected: '=SUM(C4:C5)',
          cause: 'rumus-kurang-baris',
          causeData: { rows: ['5'] },
          related: ['C5'],
        },
      ],
    },
    {
      name: 'a range that counts a level twice',
      sheets: programmes(RIGHT[0], RIGHT[1], 'SUM(C3:C8)'),
      findings: [
        {
          cell: 'C9',
          found: '=SUM(C3:C8)',
          expected: '=C3+C6',
          cause: 'rumus-hitung-ganda',
          causeData: { rows: ['3', '6'] },
        },
      ],
    },
    {
      name: 'SUBTOTAL over levels that are SUM',
      sheets: programmes(RIGHT[0], RIGHT[1], 'SUBTOTAL(9,C3:C8)'),
      findings: [
        {
          cell: 'C9',
          found: '=SUBTOTAL(9,C3:C8)',
          expected: '=C3+C6',
          cause: 'rumus-hitung-ganda',
        },
      ],
    },
    {
      name: 'a total that points at one subtotal',
      sheets: programmes(RIGHT[0], RIGHT[1], 'C6'),
      findings: [
        {
          cell: 'C9',
          found: '=C6',
          expected: '=C3+C6',
          cause: 'rumus-kurang-baris',
          causeData: { rows: ['3'] },
        },
      ],
    },
    {
      name: 'rows of the next programme',
      sheets: programmes('SUM(C4:C7)', RIGHT[1], RIGHT[2]),
      findings: [
        {
          cell: 'C3',
          found: '=SUM(C4:C7)',
          expected: '=SUM(C4:C5)',
          cause: 'rumus-baris-lain',
          causeData: { rows: ['6', '7'] },
        },
      ],
    },
    {
      name: 'the row that numbers the columns',
      sheets: programmes(RIGHT[0], RIGHT[1], 'C2+C3+C6', { numbering: true }),
      findings: [
        {
          cell: 'C9',
          found: '=C2+C3+C6',
          expected: '=C3+C6',
          cause: 'rumus-baris-bukan-data',
          causeData: { rows: ['2'] },
        },
      ],
    },
    {
      name: 'its own cell',
      sheets: programmes('SUM(C3:C5)', RIGHT[1], RIGHT[2]),
      findings: [
        { cell: 'C3', found: '=SUM(C3:C5)', expected: '=SUM(C4:C5)', cause: 'rumus-diri-sendiri' },
      ],
    },
    {
      name: 'a typed number beside the rows',
      sheets: programmes('SUM(C4:C5)+1000000', RIGHT[1], RIGHT[2]),
      findings: [
        {
          cell: 'C3',
          found: '=SUM(C4:C5)+1000000',
          expected: '=SUM(C4:C5)',
          cause: 'rumus-angka-diketik',
          causeData: { amount: 1_000_000 },
        },
      ],
    },
    {
      name: 'a percentage of another row than its neighbours',
      sheets: percentages('C2/B2*100', 'C3/B3*100', 'C4/B3*100', 'C5/B5*100', 'C6/B6*100'),
      findings: [
        {
          cell: 'D4',
          found: '=C4/B3*100',
          expected: '=C4/B4*100',
          cause: 'rumus-beda-tetangga',
          causeData: { count: 4 },
        },
      ],
    },
  ],
});
