import { around, intersect, isExact, meets, middle } from '../../../src/rules/diagnose/span';

const at = (value: number) => around(value, 0);

describe('values a figure may have', () => {
  it('lie as far to either side as the slack, whatever its sign', () => {
    expect(around(5, 1)).toEqual({ low: 4, high: 6 });
    expect(around(5, -1)).toEqual({ low: 4, high: 6 });
  });

  it.each([
    [around(5, 1), around(7, 1), true],
    [around(5, 1), around(8, 0.5), false],
    [at(100), at(100.005), true],
    [at(100), at(100.25), false],
    [at(-2), at(-2), true],
  ])('%j and %j meet: %s', (a, b, expected) => {
    expect(meets(a, b)).toBe(expected);
    expect(meets(b, a)).toBe(expected);
  });

  it('are narrowed by one another, and never turned around', () => {
    expect(intersect({ low: 1, high: 4 }, { low: 2, high: 6 })).toEqual({ low: 2, high: 4 });
    expect(intersect({ low: 2, high: 6 }, { low: 1, high: 4 })).toEqual({ low: 2, high: 4 });
    expect(intersect(at(100), at(100.004))).toEqual({ low: 100.004, high: 100.004 });
  });

  it('have a middle, and are one value where they differ by less than a sen', () => {
    expect(middle({ low: 4, high: 7 })).toBe(5.5);
    expect(middle(at(3))).toBe(3);
    expect(isExact({ low: 1, high: 1.009 })).toBe(true);
    expect(isExact({ low: 1, high: 1.02 })).toBe(false);
    expect(isExact({ low: 0, high: 0.01 })).toBe(false);
  });
});
