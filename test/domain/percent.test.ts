import * as fc from 'fast-check';
import {
  comparePercent,
  decimalOf,
  percentOf,
  ratioOf,
  toNumber,
  type Decimal,
  type Ratio,
} from '../../src/domain';

const ratios: fc.Arbitrary<Ratio> = fc.record({
  numerator: fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }),
  denominator: fc
    .bigInt({ min: -(10n ** 16n), max: 10n ** 16n })
    .filter((denominator) => denominator !== 0n),
});
const scales = fc.integer({ min: 0, max: 4 });

/** The quotient in percent, cut off after `scale` decimals. */
function cutOff({ numerator, denominator }: Ratio, scale: number): Decimal {
  return { units: (numerator * 100n * 10n ** BigInt(scale)) / denominator, scale };
}

describe('a printed percentage', () => {
  it('agrees wherever it was rounded correctly, at any number of decimals', () => {
    fc.assert(
      fc.property(ratios, scales, (ratio, scale) => {
        expect(comparePercent(percentOf(ratio, scale), ratio, scale)).toBe('agrees');
      }),
    );
  });

  it('is no mistake where it was cut off', () => {
    fc.assert(
      fc.property(ratios, scales, (ratio, scale) => {
        expect(comparePercent(cutOff(ratio, scale), ratio, scale)).not.toBe('differs');
      }),
    );
  });

  it('is said to be cut off only where rounding gives another figure', () => {
    fc.assert(
      fc.property(ratios, scales, (ratio, scale) => {
        const cut = cutOff(ratio, scale);
        const rounded = percentOf(ratio, scale);
        const verdict = comparePercent(cut, ratio, scale);
        if (verdict === 'rounding') expect(cut.units).not.toBe(rounded.units);
        if (cut.units === rounded.units) expect(verdict).toBe('agrees');
      }),
    );
  });

  it('differs one step beyond either', () => {
    fc.assert(
      fc.property(ratios, scales, fc.integer({ min: 2, max: 1_000 }), (ratio, scale, steps) => {
        const { units } = percentOf(ratio, scale);
        for (const off of [units + BigInt(steps), units - BigInt(steps)]) {
          expect(comparePercent({ units: off, scale }, ratio, scale)).toBe('differs');
        }
      }),
    );
  });

  it.each<[printed: number, decimals: number, verdict: string]>([
    [66.67, 2, 'agrees'],
    [66.66, 2, 'rounding'],
    [66.68, 2, 'differs'],
    [66.65, 2, 'differs'],
    [67, 0, 'agrees'],
    [66, 0, 'rounding'],
    [68, 0, 'differs'],
    [66.7, 1, 'agrees'],
    [66.6, 1, 'rounding'],
    [66.666_7, 4, 'agrees'],
    [66.666_666_666_666_67, 2, 'agrees'],
    [66.666_67, 2, 'agrees'],
    [66.67, 0, 'agrees'],
    [66.6, 2, 'differs'],
    [0.67, 2, 'differs'],
  ])('%d for two thirds in a column of %d decimals: %s', (printed, decimals, verdict) => {
    const ratio = { numerator: 2n, denominator: 3n };
    expect(comparePercent(decimalOf(printed)!, ratio, decimals)).toBe(verdict);
  });

  it.each<[printed: number, verdict: string]>([
    [33.33, 'agrees'],
    [33.32, 'differs'],
    [33.34, 'differs'],
    [-33.33, 'differs'],
  ])('%d for a third, which no cutting off brings further from zero: %s', (printed, verdict) => {
    const figure = decimalOf(printed)!;
    expect(comparePercent(figure, { numerator: 1n, denominator: 3n }, 2)).toBe(verdict);
    const opposite = { units: -figure.units, scale: figure.scale };
    expect(comparePercent(opposite, { numerator: -1n, denominator: 3n }, 2)).toBe(verdict);
    expect(comparePercent(opposite, { numerator: 1n, denominator: -3n }, 2)).toBe(verdict);
  });

  it('a whole step off is no cutting off', () => {
    const half = { numerator: 1n, denominator: 2n };
    expect(comparePercent({ units: 4_999n, scale: 2 }, half, 2)).toBe('differs');
  });

  it('with more digits than its column is held to its own', () => {
    const ratio = { numerator: 9_337n, denominator: 10_000n };
    expect(comparePercent({ units: 9_342n, scale: 2 }, ratio, 1)).toBe('differs');
    expect(comparePercent({ units: 9_337n, scale: 2 }, ratio, 1)).toBe('agrees');
  });

  it('may round a half up or down', () => {
    const ratio = { numerator: 90_125n, denominator: 100_000n };
    expect(comparePercent({ units: 9_013n, scale: 2 }, ratio, 2)).toBe('agrees');
    expect(comparePercent({ units: 9_012n, scale: 2 }, ratio, 2)).toBe('agrees');
  });

  it('lost zeros at its end: 98,7 stands for 98,70 in a column of two decimals', () => {
    const near = { numerator: 98_704n, denominator: 100_000n };
    const off = { numerator: 98_740n, denominator: 100_000n };
    expect(comparePercent({ units: 987n, scale: 1 }, near, 2)).toBe('agrees');
    expect(comparePercent({ units: 987n, scale: 1 }, off, 2)).toBe('differs');
  });

  it('of a formula agrees with its quotient though a double is no exact quotient', () => {
    const amounts = fc.integer({ min: 1, max: 10 ** 12 });
    fc.assert(
      fc.property(amounts, amounts, (realisasi, pagu) => {
        fc.pre(realisasi <= pagu * 10);
        const printed = decimalOf((realisasi / pagu) * 100)!;
        const ratio = { numerator: BigInt(realisasi), denominator: BigInt(pagu) };
        expect(comparePercent(printed, ratio, 2)).not.toBe('differs');
      }),
    );
  });
});

describe('a quotient', () => {
  it('is written with the decimals asked for, halves away from zero', () => {
    expect(percentOf({ numerator: 2n, denominator: 3n }, 2)).toEqual({ units: 6_667n, scale: 2 });
    expect(percentOf({ numerator: 1n, denominator: 200n }, 0)).toEqual({ units: 1n, scale: 0 });
    expect(percentOf({ numerator: -1n, denominator: 200n }, 0)).toEqual({ units: -1n, scale: 0 });
    expect(percentOf({ numerator: 1n, denominator: -4n }, 0)).toEqual({ units: -25n, scale: 0 });
  });

  it('of two figures keeps all their digits, and none exists over zero', () => {
    const ratio = ratioOf({ units: 75n, scale: 1 }, { units: 1_000n, scale: 2 });
    expect(ratio && toNumber(percentOf(ratio, 2))).toBe(75);
    expect(ratioOf({ units: 75n, scale: 1 }, { units: 0n, scale: 2 })).toBeUndefined();
  });
});
