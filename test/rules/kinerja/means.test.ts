import { decimalOf } from '../../../src/domain';
import type { ColumnRole, RecognisedRow, RecognisedTable } from '../../../src/recognise';
import { meansOf } from '../../../src/rules/kinerja/means';

type Line = readonly [
  role: RecognisedRow['role'],
  level: RecognisedRow['level'],
  parent: number | null,
  ...figures: (number | null)[],
];

/** A table of which only roles, levels, parents and figures are asked, its columns in these roles. */
function tableOf(roles: readonly ColumnRole[], lines: readonly Line[]): RecognisedTable {
  const columns = roles.map((role, index) => ({ role, index, qualifiers: {}, heading: role }));
  const rows = lines.map(([role, level, parent, ...figures], index) => ({
    index,
    role,
    level,
    parent,
    label: `Baris ${index}`,
    figures: new Map(
      figures.flatMap((figure, column) =>
        figure === null ? [] : [[column, { kind: 'number', value: decimalOf(figure)! }] as const],
      ),
    ),
  }));
  return { columns, rows, kind: 'capaian', title: [], unit: 1 } as unknown as RecognisedTable;
}

/** The means that a row may hold, with two decimals, each with the rows it is of. */
function means(table: RecognisedTable, at: number, column = 0): string[] {
  const averages = table.rows.filter(({ role }) => role === 'average');
  return meansOf(table, table.rows[at]!, table.columns[column]!, averages).map(
    ({ value, parts }) => `${value.toFixed(2)} of ${parts.map(({ row }) => row).join()}`,
  );
}

/** Two sasaran with their indicators, an average after the first, the average in question, more. */
const LINES: readonly Line[] = [
  ['data', 'sasaran', null, 91],
  ['data', 'indikator', 0, 90],
  ['data', 'indikator', 0, 100],
  ['average', null, null, 94],
  ['data', 'sasaran', null, 60],
  ['data', 'indikator', 4, 134],
  ['average', null, null, 97],
  ['data', 'indikator', 0, 3],
  ['average', null, null, 5],
];

const PLAIN = [
  '97.00 of 4,5',
  '95.00 of 0,1,2,4,5',
  '94.00 of 3',
  '75.50 of 0,4',
  '108.00 of 1,2,5',
  '75.50 of 0,4',
  '134.00 of 5',
];

it('a row may be the mean of what stands since the average above, of all, of a level, of a sasaran', () => {
  expect(means(tableOf(['realisasi-kinerja'], LINES), 6)).toEqual(PLAIN);
});

it('a capaian may be the mean of figures that were capped', () => {
  expect(means(tableOf(['capaian'], LINES), 6)).toEqual([
    ...PLAIN,
    '80.00 of 4,5',
    '88.20 of 0,1,2,4,5',
    '94.00 of 3',
    '75.50 of 0,4',
    '96.67 of 1,2,5',
    '75.50 of 0,4',
    '100.00 of 5',
    '90.00 of 4,5',
    '92.20 of 0,1,2,4,5',
    '94.00 of 3',
    '75.50 of 0,4',
    '103.33 of 1,2,5',
    '75.50 of 0,4',
    '120.00 of 5',
  ]);
});

it('a row that counts others is the mean of them and of nothing else', () => {
  expect(means(tableOf(['capaian'], LINES), 0)).toEqual(['64.33 of 1,2,7']);
});

it('a row that counts what has no figure is the mean of nothing', () => {
  const lines: readonly Line[] = [
    ['data', 'sasaran', null, 91],
    ['data', 'indikator', 0, null],
    ['average', null, null, 80],
  ];
  expect(means(tableOf(['capaian'], lines), 0)).toEqual([]);
});

it('a percentage that was left blank counts as the quotient of its row, where there is one', () => {
  const lines: readonly Line[] = [
    ['data', null, null, 200, 50, null],
    ['data', null, null, 100, 75, 75],
    ['data', null, null, 0, 75, null],
    ['data', null, null, 100, null, null],
    ['data', null, null, null, 75, null],
    ['average', null, null, null, null, 50],
  ];
  const table = tableOf(['pagu', 'realisasi', 'persen'], lines);
  expect(means(table, 5, 2)[0]).toBe('50.00 of 0,1');
  expect(means(table, 5, 1)[0]).toBe('68.75 of 0,1,2,4');
});
