import * as fc from 'fast-check';
import {
  compareDecimals,
  decimalOf,
  divideRounded,
  sameDecimal,
  shiftDecimal,
  toNumber,
  unitsAt,
  type Decimal,
} from '../../src/domain';

const decimals: fc.Arbitrary<Decimal> = fc.record({
  units: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
  scale: fc.integer({ min: 0, max: 12 }),
});

describe('a double as a decimal', () => {
  it.each<[number, bigint, number]>([
    [93.4, 934n, 1],
    [0.1, 1n, 1],
    [-0.05, -5n, 2],
    [1_250_000, 1_250_000n, 0],
    [90_071_992_547_409.94, 9_007_199_254_740_994n, 2],
    [1e-7, 1n, 7],
    [-1.5e-7, -15n, 8],
    [1.5e20, 150_000_000_000_000_000_000n, 0],
    [-0, 0n, 0],
  ])('%d is %d at scale %d', (value, units, scale) => {
    expect(decimalOf(value)).toEqual({ units, scale });
  });

  it.each([Number.NaN, Infinity, -Infinity, 1e21, -1e21, Number.MAX_VALUE])(
    '%d is no figure',
    (value) => {
      expect(decimalOf(value)).toBeUndefined();
    },
  );

  it('is the same double when it is read back', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e21, max: 1e21, minExcluded: true, maxExcluded: true }),
        (value) => {
          // Zero has no sign among figures.
          expect(toNumber(decimalOf(value)!) + 0).toBe(value + 0);
        },
      ),
    );
  });
});

describe('moving the decimal sign', () => {
  it('turns a fraction into a percentage without touching its digits', () => {
    expect(shiftDecimal({ units: 9342n, scale: 4 }, 2)).toEqual({ units: 9342n, scale: 2 });
    expect(shiftDecimal({ units: 1n, scale: 0 }, 2)).toEqual({ units: 100n, scale: 0 });
    expect(shiftDecimal({ units: 5n, scale: 1 }, 2)).toEqual({ units: 50n, scale: 0 });
  });

  it('multiplies by a power of ten exactly', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 8 }), (value, digits) => {
        const moved = shiftDecimal(value, digits);
        const times = { units: value.units * 10n ** BigInt(digits), scale: value.scale };
        expect(compareDecimals(moved, times)).toBe(0);
        expect(moved.scale).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('comparing decimals', () => {
  it('looks at values, not at how they are written', () => {
    expect(compareDecimals({ units: 9340n, scale: 2 }, { units: 934n, scale: 1 })).toBe(0);
    expect(compareDecimals({ units: 9341n, scale: 2 }, { units: 934n, scale: 1 })).toBe(1);
    expect(compareDecimals({ units: -1n, scale: 9 }, { units: 0n, scale: 0 })).toBe(-1);
  });

  it('tells 93,40 from 93,4 where the writing matters', () => {
    expect(sameDecimal({ units: 9340n, scale: 2 }, { units: 934n, scale: 1 })).toBe(false);
    expect(sameDecimal({ units: 934n, scale: 1 }, { units: 934n, scale: 1 })).toBe(true);
    expect(sameDecimal({ units: 934n, scale: 1 }, { units: 934n, scale: 2 })).toBe(false);
    expect(sameDecimal({ units: 935n, scale: 1 }, { units: 934n, scale: 1 })).toBe(false);
    expect(sameDecimal(undefined, undefined)).toBe(true);
    expect(sameDecimal({ units: 0n, scale: 0 }, undefined)).toBe(false);
  });

  it('orders like the doubles they come from', () => {
    const numbers = fc.double({ noNaN: true, min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(compareDecimals(decimalOf(a)!, decimalOf(b)!)).toBe(a === b ? 0 : a > b ? 1 : -1);
      }),
    );
  });
});

describe('whole units', () => {
  it('are exact at a finer scale and refused at a coarser one', () => {
    expect(unitsAt({ units: 934n, scale: 1 }, 3)).toBe(93_400n);
    expect(() => unitsAt({ units: 934n, scale: 1 }, 0)).toThrow('scale 1 at scale 0');
  });

  it.each<[bigint, bigint, bigint]>([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [4n, 3n, 1n],
    [-4n, 3n, -1n],
    [5n, 3n, 2n],
    [0n, 7n, 0n],
  ])('%d / %d rounds to %d, halves away from zero', (a, b, quotient) => {
    expect(divideRounded(a, b)).toBe(quotient);
  });

  it('lie within half a divisor of the quotient', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n, max: 10n ** 12n }), (a, b) => {
        const rest = a - divideRounded(a, b) * b;
        expect((rest < 0n ? -rest : rest) * 2n <= b).toBe(true);
      }),
    );
  });
});
