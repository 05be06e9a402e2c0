import type { ChartSpec, ConditionalFill, SpecCell, TableSpec } from '../../src/workbook';
import { formula, number, specOf, text } from './xlsx/spec';

const column = (left: number) => ({ top: 1, bottom: 3, left, right: left });

const BASE = {
  categories: column(0),
  altText: 'Grafik tiga program',
  anchor: { top: 6, bottom: 20, left: 0, right: 3 },
} as const;

/** One of each kind, with and without what may be left out. */
export const CHARTS: readonly ChartSpec[] = [
  {
    ...BASE,
    kind: 'column',
    title: 'Pagu & realisasi <2024>',
    series: [
      { name: 'Pagu', values: column(1), color: 'A9C4E6' },
      { name: 'Realisasi & <akhir>', values: column(2), color: '1F4E79', labelFormat: '#,##0' },
    ],
    valueAxis: { title: 'Juta rupiah', numberFormat: '#,##0,,', min: 0 },
  },
  {
    ...BASE,
    kind: 'bar',
    title: 'Capaian',
    anchor: { top: 22, bottom: 30, left: 0, right: 3 },
    series: [{ name: 'Capaian', values: column(3), color: '1F4E79', labelFormat: '0.00' }],
    valueAxis: { numberFormat: '0' },
  },
  {
    ...BASE,
    kind: 'line',
    title: 'Tren',
    anchor: { top: 32, bottom: 40, left: 1, right: 2 },
    series: [
      { name: '2023', values: column(1), color: 'A9C4E6' },
      { name: '2024', values: column(2), color: '1F4E79', labelFormat: '0' },
    ],
    valueAxis: { numberFormat: '0', min: -5 },
  },
];

export const CONDITIONALS: readonly ConditionalFill[] = [
  { range: column(0), equals: 'Program "A" & B', fill: 'A9D08E' },
  { range: column(0), equals: 'Program C', fill: '1F4E79', fontColor: 'FFFFFF' },
];

const MISSING: SpecCell = {
  content: { kind: 'formula', formula: 'NA()', value: { error: '#N/A' } },
  style: {},
};

/** A table with charts and live colours; its sheet has a name that formulas must quote. */
export function chartedSpec(more: Partial<TableSpec> = {}): TableSpec {
  return specOf(
    [
      ['Program', 'Pagu', 'Realisasi', 'Capaian'].map((head) => text(head)),
      [text('Program "A" & B'), number(40_000_000), formula('B2/2', 20_000_000), number(50)],
      [text('Program C'), number(30_000_000), MISSING, MISSING],
      [formula('A3&" lagi"', 'Program C lagi'), number(10.5), number(0), number(120)],
    ],
    {
      sheetName: "Bagan 'baru' 1",
      print: {
        paper: 'F4',
        orientation: 'landscape',
        repeatRows: [0, 0],
        area: { top: 0, bottom: 40, left: 0, right: 3 },
      },
      conditionals: CONDITIONALS,
      charts: CHARTS,
      ...more,
    },
  );
}
