import * as fc from 'fast-check';
import {
  addIntervals,
  addRupiah,
  amountInterval,
  compareSum,
  decimalOf,
  exactly,
  meet,
  NO_RUPIAH,
  rupiah,
  rupiahToNumber,
  subtractRupiah,
  type Rupiah,
} from '../../src/domain';

/** The amount of a cell that holds this number. */
function amount(value: number): Rupiah {
  return rupiah(decimalOf(value)!);
}

const sens = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });

describe('an amount', () => {
  it.each<[number, bigint, boolean]>([
    [1_250_000, 125_000_000n, true],
    [467_998_630_663.83, 46_799_863_066_383n, true],
    [0.5, 50n, true],
    [10_000_000 / 3, 333_333_333n, false],
    [1.005, 101n, false],
    [-1.005, -101n, false],
    [1.004, 100n, false],
  ])('of %d rupiah is %d sen, exact: %s', (value, sen, exact) => {
    expect(amount(value)).toEqual({ sen, exact });
  });

  it('with more than two decimals is exact where they are zeros', () => {
    expect(rupiah({ units: 1_250_000n, scale: 4 })).toEqual({ sen: 12_500n, exact: true });
  });

  it('keeps every sen that a double can hold, and is the same double when it is shown', () => {
    const mostSen = 7 * 10 ** 15;
    fc.assert(
      fc.property(fc.integer({ min: -mostSen, max: mostSen }), (sen) => {
        const cell = Number(`${sen}e-2`);
        expect(amount(cell)).toEqual({ sen: BigInt(sen), exact: true });
        expect(rupiahToNumber(amount(cell))).toBe(cell + 0);
      }),
    );
  });
});

describe('adding amounts', () => {
  it('is exact whatever their number and size', () => {
    fc.assert(
      fc.property(fc.array(sens, { maxLength: 200 }), (parts) => {
        const sum = addRupiah(parts.map((sen) => ({ sen, exact: true })));
        expect(sum).toEqual({ sen: parts.reduce((a, b) => a + b, 0n), exact: true });
      }),
    );
  });

  it('does not drift over ten thousand rows, as doubles do', () => {
    const values = Array.from({ length: 10_000 }, (_, row) => 10_000_000.01 + row * 777.77);
    const cents = values.map((value) => Math.round(value * 100) / 100);
    const exact = cents.reduce((sum, value) => sum + BigInt(Math.round(value * 100)), 0n);
    expect(addRupiah(cents.map(amount)).sen).toBe(exact);
    expect(Math.round(cents.reduce((a, b) => a + b, 0) * 1e6)).not.toBe(Number(exact) * 1e4);
  });

  it('of nothing is nothing', () => {
    expect(addRupiah([])).toEqual(NO_RUPIAH);
  });

  it('remembers that one part was rounded', () => {
    expect(addRupiah([amount(1), amount(1 / 3)]).exact).toBe(false);
    expect(subtractRupiah(amount(1), amount(1 / 3))).toEqual({ sen: 67n, exact: false });
  });

  it('is undone by subtracting', () => {
    fc.assert(
      fc.property(sens, sens, (a, b) => {
        const [x, y] = [
          { sen: a, exact: true },
          { sen: b, exact: true },
        ];
        expect(subtractRupiah(addRupiah([x, y]), y)).toEqual(x);
      }),
    );
  });
});

describe('intervals', () => {
  it('are half a sen to either side of an unrounded result, and nothing around typed rupiah', () => {
    expect(amountInterval(amount(5))).toEqual({ low: 1_000n, high: 1_000n });
    expect(amountInterval(amount(1 / 3))).toEqual({ low: 65n, high: 67n });
  });

  it('are half a thousand to either side in a table of thousands', () => {
    // In half sen: 500 rupiah are 100,000.
    expect(amountInterval(amount(5_000), 1_000)).toEqual({ low: 900_000n, high: 1_100_000n });
  });

  it('add up end by end', () => {
    expect(
      addIntervals([
        { low: 1n, high: 2n },
        { low: -5n, high: 3n },
      ]),
    ).toEqual({ low: -4n, high: 5n });
  });

  it('meet also where only their ends touch', () => {
    expect(meet(exactly(5n), { low: 5n, high: 9n })).toBe(true);
    expect(meet(exactly(4n), { low: 5n, high: 9n })).toBe(false);
  });
});

describe('a printed total and its parts', () => {
  it('agree where they are equal to the sen', () => {
    expect(compareSum(amount(300.3), [amount(100.1), amount(200.2)])).toBe('agrees');
  });

  it('differ by one sen, because typed rupiah are exact', () => {
    expect(compareSum(amount(300.31), [amount(100.1), amount(200.2)])).toBe('differs');
  });

  it.each<[total: number, parts: number, verdict: string]>([
    [10_000_000, 3, 'rounding'],
    [9_999_999.99, 3, 'agrees'],
    [10_000_000.01, 3, 'differs'],
  ])('%d over %d unrounded thirds: %s', (total, count, verdict) => {
    const parts = Array.from({ length: count }, () => amount(10_000_000 / 3));
    expect(compareSum(amount(total), parts)).toBe(verdict);
  });

  it.each<[total: number, verdict: string]>([
    [57_600, 'agrees'],
    [57_601, 'rounding'],
    [57_602, 'differs'],
  ])('thousands of rupiah: 12.100 + 45.500 against %d is %s', (total, verdict) => {
    const parts = [amount(12_100_000), amount(45_500_000)];
    expect(compareSum(amount(total * 1_000), parts, 1_000)).toBe(verdict);
  });

  it('never differ where every part was rounded to thousands by itself', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 1 });
    fc.assert(
      fc.property(amounts, (exact) => {
        const rounded = (value: number): Rupiah => amount(Math.round(value / 1_000) * 1_000);
        const total = exact.reduce((a, b) => a + b, 0);
        expect(compareSum(rounded(total), exact.map(rounded), 1_000)).not.toBe('differs');
      }),
    );
  });

  it('never differ where every part is an unrounded result, and differ by a sen more a part', () => {
    const thirds = fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(thirds, (numerators) => {
        const parts = numerators.map((value) => amount(value / 3));
        const third = numerators.reduce((a, b) => a + BigInt(b), 0n);
        const total: Rupiah = { sen: (third * 200n + 3n) / 6n, exact: true };
        expect(compareSum(total, parts)).not.toBe('differs');
        const off: Rupiah = { sen: total.sen + BigInt(parts.length) + 1n, exact: true };
        expect(compareSum(off, parts)).toBe('differs');
      }),
    );
  });

  it('differ whenever exact parts miss an exact total', () => {
    const wrong = fc.bigInt({ min: 1n, max: 10n ** 15n });
    fc.assert(
      fc.property(fc.array(sens, { minLength: 1, maxLength: 60 }), wrong, (parts, off) => {
        const amounts = parts.map((sen) => ({ sen, exact: true }));
        const total = addRupiah(amounts);
        expect(compareSum(total, amounts)).toBe('agrees');
        expect(compareSum({ sen: total.sen + off, exact: true }, amounts)).toBe('differs');
      }),
    );
  });
});
