import { explain } from '../../../src/rules/diagnose/explain';
import { a1 } from '../../../src/workbook';
import { networkFrom, type Claims, type Line } from './network';

/** Cell, what stands there, what should, how many relations it explains, whether it is certainly right. */
type Told = readonly [
  cell: string,
  found: number | null,
  expected: number | null,
  explains: number,
  isBorneOut?: true,
];

function told(claims: Claims): Told[] {
  const network = networkFrom(claims);
  return explain(network, network.broken).map(
    ({ cell, found, expected, explains, isBorneOut }): Told => {
      const figures = [a1(cell), found, expected, explains.length] as const;
      return isBorneOut ? [...figures, true] : figures;
    },
  );
}

const PERCENT = { E: 0.005 };

describe('several broken relations', () => {
  const figures = { C2: 1_000, C3: 520, C4: 500, D3: 250, E3: 50, F3: 100 };
  const sum: Line = ['sum', 'C2', 'C3', 'C4'];
  const ratio: Line = ['ratio', 'E3', 'D3', 'C3'];

  it('are mended at the cell that they share', () => {
    expect(told({ figures, broken: [sum, ratio], slack: PERCENT })).toEqual([['C3', 520, 500, 2]]);
  });

  it('are mended there though one that holds would be spoiled', () => {
    const claims = {
      figures: { ...figures, G3: 620 },
      broken: [sum, ratio],
      holding: [['sum', 'G3', 'C3', 'F3']] as const,
      slack: PERCENT,
    };
    expect(told(claims)).toEqual([['C3', 520, 500, 2]]);
  });

  it('are each told by themselves where as many would be spoiled', () => {
    const claims = {
      figures: { ...figures, G3: 620, H3: 620 },
      broken: [sum, ratio],
      holding: [
        ['sum', 'G3', 'C3', 'F3'],
        ['sum', 'H3', 'C3', 'F3'],
      ] as const,
      slack: PERCENT,
    };
    expect(told(claims)).toEqual([
      ['C2', 1_000, 1_020, 1],
      ['E3', 50, null, 1],
    ]);
  });

  it('count a figure that was corrected as it should be', () => {
    const claims = {
      figures: { ...figures, G3: 700 },
      broken: [sum, ratio, ['sum', 'G3', 'C3', 'F3'] as const],
      slack: PERCENT,
    };
    expect(told(claims)).toEqual([
      ['C3', 520, 500, 2],
      ['G3', 700, 600, 1],
    ]);
  });

  it('of two cells that would do as well, the one that a slip of the hand explains', () => {
    const broken: readonly Line[] = [
      ['sum', 'C2', 'C3', 'C4'],
      ['sum', 'C5', 'C3', 'C4'],
    ];
    const swapped = { C2: 912_345, C3: 512_435, C4: 400_000, C5: 912_345 };
    expect(told({ figures: swapped, broken })).toEqual([['C3', 512_435, 512_345, 2]]);
    expect(told({ figures: { ...swapped, C3: 512_777 }, broken })).toEqual([
      ['C2', 912_345, 912_777, 1],
      ['C5', 912_345, 912_777, 1],
    ]);
  });

  it('between a total and its only row, the total', () => {
    const broken: readonly Line[] = [
      ['difference', 'H2', 'C2', 'C3'],
      ['sum', 'C2', 'C3'],
    ];
    expect(told({ figures: { C2: 777, C3: 512, H2: 0 }, broken })).toEqual([['C2', 777, 512, 2]]);
  });

  it('that want different values of their cell are told at their results', () => {
    const other: Line = ['sum', 'C9', 'C3', 'C8'];
    const claims = { figures: { ...figures, C8: 10, C9: 900 }, broken: [sum, other] };
    expect(told(claims)).toEqual([
      ['C2', 1_000, 1_020, 1],
      ['C9', 900, 530, 1],
    ]);
  });

  it('three of them weigh more than the two that another cell explains', () => {
    const broken: readonly Line[] = [
      ['sum', 'C2', 'C3', 'C4'],
      ['sum', 'G3', 'C3', 'F3'],
      ['sum', 'H3', 'C3', 'F3'],
    ];
    const claims = { figures: { ...figures, G3: 600, H3: 600 }, broken };
    expect(told(claims)).toEqual([['C3', 520, 500, 3]]);
  });
});

describe('one broken relation', () => {
  const sum: Line = ['sum', 'C2', 'C3', 'C4'];
  const above: Line = ['sum', 'C1', 'C2', 'C8'];

  it('is told at its result', () => {
    const figures = { C2: 1_000, C3: 520, C4: 500 };
    expect(told({ figures, broken: [sum] })).toEqual([['C2', 1_000, 1_020, 1]]);
  });

  it('is told at the part of a slip where its result is borne out', () => {
    const figures = { C1: 1_212_345, C2: 912_345, C3: 512_435, C4: 400_000, C8: 300_000 };
    expect(told({ figures, broken: [sum], holding: [above] })).toEqual([
      ['C3', 512_435, 512_345, 1],
    ]);
  });

  it('is told at the result, which is right, where no part shows a slip', () => {
    const figures = { C1: 1_212_345, C2: 912_345, C3: 512_777, C4: 400_000, C8: 300_000 };
    expect(told({ figures, broken: [sum], holding: [above] })).toEqual([
      ['C2', 912_345, 912_777, 1, true],
    ]);
  });

  it('is told at the result where two parts show one', () => {
    const figures = { C1: 1_212_345, C2: 912_345, C3: 512_435, C4: 400_000, C8: 300_000 };
    const twice = { ...figures, C4: 512_435, C2: 1_024_780, C1: 1_324_780 };
    expect(told({ figures: twice, broken: [sum], holding: [above] })).toEqual([
      ['C2', 1_024_780, 1_024_870, 1, true],
    ]);
  });

  it('is told at the result where the part of a slip is borne out too', () => {
    const figures = {
      C1: 1_212_345,
      C2: 912_345,
      C3: 512_435,
      C4: 400_000,
      C5: 512_435,
      C8: 300_000,
    };
    const claims = { figures, broken: [sum], holding: [above, ['sum', 'C3', 'C5'] as const] };
    expect(told(claims)).toEqual([['C2', 912_345, 912_435, 1, true]]);
  });

  it('is told at the result where its rows fail in another column as well', () => {
    const figures = {
      C1: 1_212_345,
      C2: 912_345,
      C3: 512_435,
      C4: 400_000,
      C8: 300_000,
      D2: 90,
      D3: 50,
      D4: 10,
    };
    const claims: Claims = {
      figures,
      broken: [sum, ['sum', 'D2', 'D3', 'D4']],
      holding: [above],
    };
    expect(told(claims)).toEqual([
      ['C2', 912_345, 912_435, 1, true],
      ['D2', 90, 60, 1],
    ]);
  });

  it('of round figures tells no slip: they differ by one digit for any reason', () => {
    const figures = { C1: 1_200, C2: 900, C3: 300, C4: 400, C8: 300 };
    const millions = Object.fromEntries(
      Object.entries(figures).map(([cell, value]) => [cell, value * 1_000_000]),
    );
    expect(told({ figures: millions, broken: [sum], holding: [above] })).toEqual([
      ['C2', 900_000_000, 700_000_000, 1, true],
    ]);
  });

  it('with a figure missing is told at its result, without what should stand there', () => {
    expect(told({ figures: { C2: 1_000, C3: 520 }, broken: [sum] })).toEqual([
      ['C2', 1_000, null, 1],
    ]);
    expect(told({ figures: { C3: 520, C4: 100 }, broken: [sum] })).toEqual([['C2', null, null, 1]]);
  });
});
