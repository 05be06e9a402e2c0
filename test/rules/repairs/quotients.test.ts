import { testRepairs } from '../../support/repair-tester';
import { sheetOf, type Literal } from '../../support/sheet';
import { down, programme } from './programme';

const GUARDED = { cell: 'E5', value: 80, formula: 'IF(C5=0,"",D5/C5*100)' };

const rounded = (row: number, value: number): Literal => ({
  value,
  formula: `ROUND(D${row}/C${row}*100,2)`,
});
const fraction = (value: number): Literal => ({ value, numberFormat: '0.00%' });

testRepairs('persen-tidak-sesuai', [
  {
    name: 'is the quotient of its row, and nothing where the divisor is nothing',
    sheets: programme({ E5: 87 }),
    repairs: [[GUARDED]],
  },
  {
    name: 'is written as the other formulas of its column are',
    sheets: programme({
      E2: rounded(2, 60),
      E3: rounded(3, 60),
      E4: rounded(4, 40),
      E5: 87,
      E6: rounded(6, 80),
    }),
    repairs: [[{ cell: 'E5', value: 80, formula: 'ROUND(D5/C5*100,2)' }]],
  },
  {
    name: 'two formulas alike are a column’s way, one is not',
    sheets: [
      programme({ E2: rounded(2, 60), E3: rounded(3, 60), E5: 87 }),
      { ...programme({ E2: rounded(2, 60), E5: 87 }), name: 'TW II' },
    ],
    repairs: [
      [{ cell: 'Realisasi!E5', value: 80, formula: 'ROUND(D5/C5*100,2)' }],
      [{ ...GUARDED, cell: 'TW II!E5' }],
    ],
  },
  {
    name: 'formulas of which half are otherwise are no column’s way',
    sheets: programme({
      E2: rounded(2, 60),
      E3: rounded(3, 60),
      E4: { value: 40, formula: 'D4*100/C4' },
      E5: 87,
      E6: { value: 80, formula: 'D6*100/C6' },
    }),
    repairs: [[GUARDED]],
  },
  {
    name: 'a formula of the column that shows something else is not taken',
    sheets: programme({
      E2: { value: 60, formula: '60' },
      E3: { value: 60, formula: '60' },
      E5: 87,
    }),
    repairs: [[GUARDED]],
  },
  {
    name: 'a formula that is wrong gives way to the quotient',
    sheets: programme({ E5: { value: 87, formula: 'D5/C5*108.75' } }),
    repairs: [[GUARDED]],
  },
  {
    name: 'is a fraction where the cell is shown in percent',
    sheets: programme(down('E', [0.6, 0.6, 0.4, 0.87, 0.8].map(fraction))),
    repairs: [[{ cell: 'E5', value: 0.8, formula: 'IF(C5=0,"",D5/C5)' }]],
  },
  {
    name: 'loses the format of a text',
    sheets: programme({ E5: { value: '87,00', numberFormat: '@' } }),
    repairs: [[{ ...GUARDED, numberFormat: '0' }]],
  },
  {
    name: 'is not touched where it follows from a wrong realisasi',
    sheets: programme({ D5: 250_000_000 }),
    repairs: [null],
  },
]);

testRepairs('nilai-kosong', [
  {
    name: 'a blank percentage is filled',
    sheets: programme({ E5: null }),
    repairs: [[GUARDED]],
  },
  {
    name: 'a blank percentage among fractions is not: the format of its cell is not known',
    sheets: programme({ ...down('E', [0.6, 0.6, 0.4, 0.8, 0.8].map(fraction)), E5: null }),
    repairs: [null],
  },
  {
    name: 'where the realisasi is blank as well nothing can be computed',
    sheets: programme({ D5: null, E5: null }),
    repairs: [null],
  },
]);

testRepairs('angka-rusak', [
  {
    name: 'a percentage that fits its row in no reading becomes the quotient',
    sheets: programme({ E5: '8.7.5.1' }),
    repairs: [[{ ...GUARDED, numberFormat: '0' }]],
  },
]);

testRepairs('capaian-tidak-sesuai', [
  {
    name: 'is realisasi by target',
    sheets: sheetOf('Capaian', [
      ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
      [1, 'Persentase PPKS yang dilayani', '%', 80, 72, 90],
      [2, 'Cakupan bantuan sosial', '%', 50, 45, 19],
      [3, 'Persentase lanjut usia terlayani', '%', 60, 60, 100],
    ]),
    repairs: [[{ cell: 'F3', value: 90, formula: 'IF(D3=0,"",E3/D3*100)' }]],
  },
  {
    name: 'is left where only the words say that less is better',
    sheets: sheetOf('Capaian', [
      ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
      [1, 'Persentase PPKS yang dilayani', '%', 80, 72, 90],
      [2, 'Angka kemiskinan', '%', 10, 12, 120],
    ]),
    repairs: [null],
  },
]);
