import { pemisahDesimalCampur } from '../../../src/rules/figures/pemisah-desimal-campur';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

/** Percentages in D from row 2 on, each beside the realisasi that it says. */
function percentages(...cells: readonly (readonly [Literal, number])[]) {
  return sheetOf('Realisasi', [
    ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'],
    ...cells.map(([cell, percent], place) => [
      `Sub Kegiatan ${String.fromCharCode(65 + place)}`,
      100_000_000,
      percent * 1_000_000,
      cell,
    ]),
  ]);
}

testRule(pemisahDesimalCampur, {
  accept: [
    {
      name: 'commas throughout',
      sheets: percentages(['88,64', 88.64], ['91,07', 91.07]),
      checks: 2,
    },
    { name: 'dots throughout', sheets: percentages(['88.64', 88.64], ['91.07', 91.07]), checks: 2 },
    {
      name: 'numbers, which have no sign of their own, beside text',
      sheets: percentages(['88,64', 88.64], [91.07, 91.07], ['75,25', 75.25]),
      checks: 2,
    },
    {
      name: 'thousands with dots beside decimals with commas',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
        ['Sub Kegiatan A', '2.450.728.444,00', '1.250.000'],
        ['Sub Kegiatan B', '1.250.000', '206054,50'],
      ]),
      checks: 4,
    },
  ],
  reject: [
    {
      name: 'one cell against the others',
      sheets: percentages(['88,64', 88.64], ['91.07', 91.07], ['75,25', 75.25]),
      findings: [{ cell: 'D3', found: '91.07', expected: 91.07, related: [] }],
    },
    {
      name: 'as many of each, once',
      disagree: 2,
      sheets: percentages(['88,64', 88.64], ['91.07', 91.07]),
      findings: [{ cell: 'D2', found: '88,64', expected: null, related: ['D3'] }],
    },
    {
      name: 'amounts in English notation among Indonesian ones',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
        ['Sub Kegiatan A', '2.450.728.444,00', 0],
        ['Sub Kegiatan B', '1,250,000.50', 0],
        ['Sub Kegiatan C', '1.250.000', 0],
      ]),
      findings: [{ cell: 'B3', found: '1,250,000.50', expected: 1_250_000.5 }],
    },
  ],
});
