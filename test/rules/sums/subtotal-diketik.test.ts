import { subtotalDiketik } from '../../../src/rules/sums/subtotal-diketik';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

/** Three programmes with one kegiatan pair each; the programmes' pagu and realisasi are given. */
function programmes(...sums: readonly (readonly [Literal, Literal])[]) {
  return sheetOf('Realisasi', [
    ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
    ...sums.flatMap((cells, place): Literal[][] => [
      [`1.06.0${place + 1}`, `Program ${place + 1}`, ...cells],
      [`1.06.0${place + 1}.2.01`, `Kegiatan ${place + 1} A`, 300_000_000, 250_000_000],
      [`1.06.0${place + 1}.2.02`, `Kegiatan ${place + 1} B`, 100_000_000, 90_000_000],
    ]),
  ]);
}

const pagu = (row: number): Literal => ({
  formula: `SUM(C${row}:C${row + 1})`,
  value: 400_000_000,
});
const spent = (row: number): Literal => ({
  formula: `SUM(D${row}:D${row + 1})`,
  value: 340_000_000,
});

testRule(subtotalDiketik, {
  accept: [
    {
      name: 'totals that are all formulas',
      sheets: programmes([pagu(3), spent(3)], [pagu(6), spent(6)], [pagu(9), spent(9)]),
      checks: 6,
    },
    {
      name: 'totals that are all typed',
      sheets: programmes([400_000_000, 340_000_000], [400_000_000, 340_000_000]),
      checks: 4,
    },
    {
      name: 'a column that is typed throughout beside one of formulas',
      sheets: programmes([400_000_000, spent(3)], [400_000_000, spent(6)], [400_000_000, spent(9)]),
      checks: 6,
    },
    {
      name: 'a total kept as text, which is another finding',
      sheets: programmes([pagu(3), spent(3)], [pagu(6), spent(6)], ['400.000.000', spent(9)]),
      checks: 5,
    },
  ],
  reject: [
    {
      name: 'one programme among formulas, all its columns in one finding',
      disagree: 2,
      sheets: programmes([pagu(3), spent(3)], [400_000_000, 340_000_000], [pagu(9), spent(9)]),
      findings: [{ cell: 'C5', found: 400_000_000, expected: null, related: ['D5'] }],
    },
    {
      name: 'a percentage among formulas',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'],
        ['Sub Kegiatan A', 100_000_000, 50_000_000, { formula: 'C2/B2*100', value: 50 }],
        ['Sub Kegiatan B', 100_000_000, 60_000_000, 60],
        ['Sub Kegiatan C', 100_000_000, 70_000_000, { formula: 'C4/B4*100', value: 70 }],
      ]),
      findings: [{ cell: 'D3', found: 60, expected: null }],
    },
  ],
});
