import * as fc from 'fast-check';
import { searchLevels, type PrintedTotal, type SearchRow } from '../../src/recognise/levels/search';

/** A row of a tree that is known: its level and the row that counts it. */
interface Planted {
  readonly level: number;
  readonly parent: number | null;
  readonly amounts: readonly number[];
}

const LEVELS = 3;
const COLUMNS = 2;

/** Pagu and realisasi of one lowest row; large and odd, so that sums do not coincide. */
const leaf = fc
  .tuple(fc.integer({ min: 10 ** 7, max: 10 ** 9 }), fc.integer({ min: 10 ** 6, max: 10 ** 7 }))
  .map((amounts) => [...amounts]);
const kegiatan = fc.array(leaf, { minLength: 2, maxLength: 4 });
const program = fc.array(kegiatan, { minLength: 2, maxLength: 3 });
const trees = fc.array(program, { minLength: 1, maxLength: 3 }).map(plant);

function sum(rows: readonly (readonly number[])[]): number[] {
  return Array.from({ length: COLUMNS }, (_, column) =>
    rows.reduce((total, amounts) => total + amounts[column]!, 0),
  );
}

/** Programmes over kegiatan over sub kegiatan, in the order of a table. */
function plant(programs: readonly (readonly (readonly number[])[][])[]): Planted[] {
  const rows: Planted[] = [];
  for (const parts of programs) {
    const top = rows.length;
    rows.push({ level: 0, parent: null, amounts: sum(parts.map(sum)) });
    for (const leaves of parts) {
      const middle = rows.length;
      rows.push({ level: 1, parent: top, amounts: sum(leaves) });
      for (const amounts of leaves) rows.push({ level: 2, parent: middle, amounts });
    }
  }
  return rows;
}

/** The same rows without anything but their figures: every level is as likely as the next. */
function unlabelled(rows: readonly Planted[]): SearchRow[] {
  return rows.map(({ amounts }) => ({ evidence: [0, 0, 0], amounts }));
}

function search(rows: readonly SearchRow[], totals: readonly PrintedTotal[] = []) {
  const { levels, parents } = searchLevels(rows, { levels: LEVELS, totals });
  return { levels, parents };
}

function planted(rows: readonly Planted[]) {
  return { levels: rows.map(({ level }) => level), parents: rows.map(({ parent }) => parent) };
}

/** Figures of a small table: a programme with two kegiatan. */
const SMALL: readonly Planted[] = plant([
  [
    [
      [175_250_000, 165_123_456],
      [120_000_000, 98_765_432],
    ],
    [
      [80_500_000, 71_111_111],
      [64_300_000, 60_606_060],
      [33_700_000, 20_202_020],
    ],
  ],
]);

describe('levels from sums alone', () => {
  it('are found in a table without codes, words or typography', () => {
    expect(search(unlabelled(SMALL))).toEqual(planted(SMALL));
  });

  it('are found in every tree whose sums are unique', () => {
    fc.assert(
      fc.property(trees, (rows) => {
        expect(search(unlabelled(rows))).toEqual(planted(rows));
      }),
    );
  });

  it('do not change when one figure of one column is wrong', () => {
    fc.assert(
      fc.property(
        trees.filter((rows) => rows.length > 8),
        fc.nat(),
        fc.integer({ min: 0, max: COLUMNS - 1 }),
        fc.integer({ min: 1_000, max: 999_999 }),
        (rows, place, column, off) => {
          const wrong = place % rows.length;
          const spoilt = unlabelled(rows).map((row, index) =>
            index === wrong
              ? { ...row, amounts: row.amounts.map((n, c) => (c === column ? (n ?? 0) + off : n)) }
              : row,
          );
          expect(search(spoilt)).toEqual(planted(rows));
        },
      ),
    );
  });

  it('do not change when a column is empty for some rows', () => {
    const gaps = unlabelled(SMALL).map((row, place) =>
      place === 2 || place === 6 ? { ...row, amounts: [row.amounts[0], undefined] } : row,
    );
    expect(search(gaps)).toEqual(planted(SMALL));
  });
});

describe('levels where totals are printed', () => {
  const second = plant([
    [
      [
        [51_000_000, 50_500_000],
        [47_000_000, 41_900_000],
      ],
      [
        [22_000_000, 21_300_000],
        [19_000_000, 18_700_000],
      ],
    ],
  ]).map((row) => ({ ...row, parent: row.parent === null ? null : row.parent + SMALL.length }));
  const both = [...SMALL, ...second];

  it('stay within the part above their total', () => {
    const totals: PrintedTotal[] = [
      { before: SMALL.length, amounts: SMALL[0]!.amounts },
      { before: both.length, amounts: second[0]!.amounts },
    ];
    expect(search(unlabelled(both), totals)).toEqual(planted(both));
  });

  it('are found under one total of everything', () => {
    const all = sum([SMALL[0]!.amounts, second[0]!.amounts]);
    expect(search(unlabelled(both), [{ before: both.length, amounts: all }])).toEqual(
      planted(both),
    );
  });

  it('are found also where a total is wrong', () => {
    const totals: PrintedTotal[] = [{ before: both.length, amounts: [1, 1] }];
    expect(search(unlabelled(both), totals)).toEqual(planted(both));
  });
});

describe('levels from evidence', () => {
  it('follow the words where no sum comes out', () => {
    const rows: SearchRow[] = [
      { evidence: [4, 0, 0], amounts: [1_000] },
      { evidence: [0, 4, 0], amounts: [300] },
      { evidence: [0, 0, 4], amounts: [7] },
      { evidence: [0, 4, 0], amounts: [200] },
      { evidence: [0, 0, 4], amounts: [9] },
    ];
    expect(search(rows)).toEqual({ levels: [0, 1, 2, 1, 2], parents: [null, 0, 1, 0, 3] });
  });

  it('give way to two columns that agree against one wrong word', () => {
    const rows = unlabelled(SMALL).map((row, place) =>
      place === 4 ? { ...row, evidence: [0, 0, 4] } : { ...row, evidence: [0, 0, 0] },
    );
    expect(search(rows)).toEqual(planted(SMALL));
  });

  it('place nothing where there are no rows', () => {
    expect(search([])).toEqual({ levels: [], parents: [] });
  });
});
