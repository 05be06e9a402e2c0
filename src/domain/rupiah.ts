import { divideRounded, type Decimal } from './decimal';
import { addIntervals, meet, type Interval, type Verdict } from './interval';

/**
 * An amount of money in whole sen. Made once per cell, then only added and compared as integers:
 * adding doubles drifts by a third of a rupiah over ten thousand rows.
 */
export interface Rupiah {
  readonly sen: bigint;
  /** False where the cell held no whole number of sen, as a division leaves it: then ± ½ sen. */
  readonly exact: boolean;
}

const SEN_SCALE = 2;
/** Sen that one of the last digit is worth, by its decimals. */
const SEN_OF_DIGIT: readonly bigint[] = [100n, 10n, 1n];

export const NO_RUPIAH: Rupiah = { sen: 0n, exact: true };

/** The amount that a decimal in rupiah stands for, rounded to whole sen, halves away from zero. */
export function rupiah(value: Decimal): Rupiah {
  if (value.scale <= SEN_SCALE) {
    // Asked of every figure of every sheet: the usual powers are not computed each time.
    const worth = SEN_OF_DIGIT[value.scale] ?? 10n ** BigInt(SEN_SCALE - value.scale);
    return { sen: value.units * worth, exact: true };
  }
  const divisor = 10n ** BigInt(value.scale - SEN_SCALE);
  return { sen: divideRounded(value.units, divisor), exact: value.units % divisor === 0n };
}

export function addRupiah(amounts: readonly Rupiah[]): Rupiah {
  let sen = 0n;
  let exact = true;
  for (const amount of amounts) {
    sen += amount.sen;
    exact &&= amount.exact;
  }
  return { sen, exact };
}

export function subtractRupiah(a: Rupiah, b: Rupiah): Rupiah {
  return { sen: a.sen - b.sen, exact: a.exact && b.exact };
}

/** The amount as a double in rupiah, for what is shown or written to JSON. */
export function rupiahToNumber({ sen }: Rupiah): number {
  return Number(`${sen}e-${SEN_SCALE}`);
}

/**
 * The values an amount stands for, in half sen.
 * @param step rupiah that the last printed digit is worth: 1 or less for amounts in rupiah, which are
 *   exact, 1000 for whole numbers "dalam ribuan rupiah", which were rounded to the thousand
 */
export function amountInterval({ sen, exact }: Rupiah, step = 1): Interval {
  const slack = step > 1 ? BigInt(Math.round(step * 100)) : exact ? 0n : 1n;
  return { low: sen * 2n - slack, high: sen * 2n + slack };
}

/**
 * Whether a printed total can be the sum of its printed parts.
 * @param step as in `amountInterval`
 */
export function compareSum(total: Rupiah, parts: readonly Rupiah[], step = 1): Verdict {
  if (addRupiah(parts).sen === total.sen) return 'agrees';
  const sum = addIntervals(parts.map((part) => amountInterval(part, step)));
  return meet(amountInterval(total, step), sum) ? 'rounding' : 'differs';
}
