import { keyOf } from '../../../src/rules/diagnose/network';
import { solveFor } from '../../../src/rules/diagnose/solve';
import type { Span } from '../../../src/rules/diagnose/span';
import { cellAtAddress, networkFrom, type Claims, type Line } from './network';

/** What the only relation says of a cell, with six decimals. */
function solved(
  line: Line,
  claims: Omit<Claims, 'broken'>,
  address: string,
  corrections: Readonly<Record<string, number>> = {},
): Span | undefined {
  const network = networkFrom({ ...claims, broken: [line] });
  const corrected = Object.entries(corrections).map(
    ([cell, value]) => [keyOf(cellAtAddress(cell)), value] as const,
  );
  const span = solveFor(network, network.broken[0]!, cellAtAddress(address), new Map(corrected));
  return span && { low: Number(span.low.toFixed(6)), high: Number(span.high.toFixed(6)) };
}

const exactly = (value: number): Span => ({ low: value, high: value });

describe('a sum', () => {
  const sum: Line = ['sum', 'C2', 'C3', 'C4'];
  const figures = { C2: 100, C3: 30, C4: 60 };

  it.each([
    ['C2', 90],
    ['C3', 40],
    ['C4', 70],
  ])('tells of each of its cells what it should be: %s', (cell, value) => {
    expect(solved(sum, { figures }, cell)).toEqual(exactly(value));
  });

  it('counts what was corrected already', () => {
    expect(solved(sum, { figures }, 'C2', { C4: 75 })).toEqual(exactly(105));
  });

  it('of rounded figures leaves the play of all of them', () => {
    expect(solved(sum, { figures, slack: { C: 0.5 } }, 'C3')).toEqual({ low: 38.5, high: 41.5 });
  });

  it('says nothing where a figure is missing', () => {
    expect(solved(sum, { figures: { C2: 100, C3: 30 } }, 'C3')).toBeUndefined();
    expect(solved(sum, { figures: { C3: 30, C4: 60 } }, 'C3')).toBeUndefined();
  });
});

it.each([
  ['D2', 100],
  ['B2', 260],
  ['C2', 240],
])('a difference tells of each of its cells what it should be: %s', (cell, value) => {
  const figures = { B2: 300, C2: 200, D2: 60 };
  expect(solved(['difference', 'D2', 'B2', 'C2'], { figures }, cell)).toEqual(exactly(value));
});

it.each([
  ['D5', 79.98, 80.02],
  ['D2', 104.94, 105.06],
  ['D4', 84.94, 85.06],
])('a mean tells of each of its cells what it should be: %s', (cell, low, high) => {
  const claims = { figures: { D2: 90, D3: 80, D4: 70, D5: 85 }, slack: { D: 0.005 } };
  expect(solved(['average', 'D5', 'D2', 'D3', 'D4'], claims, cell)).toEqual({ low, high });
});

describe('a percentage', () => {
  const ratio: Line = ['ratio', 'E2', 'D2', 'C2'];
  const slack = { E: 0.5 };

  it('follows from its quotient, and its figures from what rounds to it', () => {
    const claims = { figures: { C2: 200, D2: 40, E2: 80 }, slack };
    expect(solved(ratio, claims, 'E2')).toEqual({ low: 19.5, high: 20.5 });
    expect(solved(ratio, claims, 'D2')).toEqual({ low: 159, high: 161 });
    expect(solved(ratio, claims, 'C2')).toEqual({ low: 49.689441, high: 50.314465 });
  });

  it('of nearly nothing is nothing or more, and tells nothing of the divisor', () => {
    const claims = { figures: { C2: 200, D2: 40, E2: 0.3 }, slack };
    expect(solved(ratio, claims, 'D2')).toEqual({ low: 0, high: 1.6 });
    expect(solved(ratio, claims, 'C2')).toBeUndefined();
  });

  it('does not exist over nothing', () => {
    expect(solved(ratio, { figures: { C2: 0, D2: 40, E2: 80 } }, 'E2')).toBeUndefined();
  });
});

it('a product tells what it should be to a rupiah, and nothing of what was multiplied', () => {
  const figures = { C2: 4, D2: 250, F2: 900 };
  const product: Line = ['product', 'F2', 'C2', 'D2'];
  expect(solved(product, { figures }, 'F2')).toEqual({ low: 999, high: 1_001 });
  expect(solved(product, { figures }, 'C2')).toBeUndefined();
});
