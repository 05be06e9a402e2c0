import { testRepairs } from '../../support/repair-tester';
import { sheetOf, type Literal } from '../../support/sheet';
import { programme } from './programme';

/** A sub kegiatan without any budget, its percentage this formula. */
function divided(formula: string, error = '#DIV/0!') {
  const E5: Literal = { value: { error }, formula };
  return programme({ C5: 0, D5: 0, E5 });
}

const GUARDED = (cell: string, formula: string) => ({
  cell: 'E5',
  value: '',
  formula: `IF(${cell}=0,"",${formula})`,
});

testRepairs('galat-excel', [
  {
    name: 'shows nothing where the divisor is nothing, and names it as the formula does',
    sheets: divided('D5/$C5*100'),
    repairs: [[GUARDED('$C5', 'D5/$C5*100')]],
  },
  { name: 'with a plain divisor', sheets: divided('D5/C5'), repairs: [[GUARDED('C5', 'D5/C5')]] },
  {
    name: 'with a fixed divisor',
    sheets: divided('100*D5/C$5'),
    repairs: [[GUARDED('C$5', '100*D5/C$5')]],
  },
  {
    name: 'with a divisor that is fixed in both ways',
    sheets: divided('ROUND(D5/$C$5*100,2)'),
    repairs: [[GUARDED('$C$5', 'ROUND(D5/$C$5*100,2)')]],
  },
  {
    name: 'with a divisor on another sheet',
    sheets: [
      divided("D5/'Pagu 2024'!C5*100"),
      sheetOf('Pagu 2024', [[], [], [], [], [null, null, 0]]),
    ],
    repairs: [
      [
        {
          cell: 'Realisasi!E5',
          value: '',
          formula: `IF('Pagu 2024'!C5=0,"",D5/'Pagu 2024'!C5*100)`,
        },
      ],
    ],
  },
  ...[
    'D5/C5/C5',
    'D5/(C5+0)',
    'D5/C5^2',
    'D5/C5%',
    'D5/SUM(C5:C5)',
    'D5/C5:C6',
    'D5/0',
    'AVERAGE(G5:G6)',
    'D5/C5+D4/0',
    'D5/[1]Pagu!C5',
  ].map((formula) => ({
    name: `none for ${formula}`,
    sheets: divided(formula),
    repairs: [null],
  })),
  { name: 'none for any other error', sheets: divided('D5/C5', '#REF!'), repairs: [null] },
  {
    name: 'none where something else is wrong too',
    sheets: divided('D5/C5+C99/0'),
    repairs: [null],
  },
  {
    name: 'none for an error that was typed',
    sheets: programme({ C5: 0, D5: 0, E5: { error: '#DIV/0!' } }),
    repairs: [null],
  },
]);
