import { divideRounded, unitsAt, type Decimal } from './decimal';
import type { Verdict } from './interval';

/** A quotient kept as its two integers: nothing is lost before it is compared. */
export interface Ratio {
  readonly numerator: bigint;
  /** Never zero. */
  readonly denominator: bigint;
}

/** Decimals beyond which a percentage is an unrounded formula result, not a printed figure. */
export const PRINTED_DECIMALS = 4;

/** Finer than this, binary fractions of a formula result begin to show. */
export const FINEST_DECIMALS = 9;

/**
 * Whether a percentage (scale 0–100) stands for a quotient.
 * @param accuracy decimals to which the column is printed; a figure that has more of them is held to
 *   its own
 * @returns `agrees` where the quotient rounds to the figure, `rounding` where it was truncated,
 *   else `differs`
 */
export function comparePercent(printed: Decimal, ratio: Ratio, accuracy: number): Verdict {
  // A figure with more digits than its column is held to its own.
  const decimals = Math.max(accuracy, Math.min(printed.scale, FINEST_DECIMALS));
  const scale = Math.max(decimals, printed.scale);
  const sign = ratio.denominator < 0n ? -1n : 1n;
  // Everything times the denominator, so that the quotient need not be divided out.
  const denominator = ratio.denominator * sign;
  const exact = ratio.numerator * sign * 100n * 10n ** BigInt(scale);
  const figure = unitsAt(printed, scale) * denominator;
  const step = denominator * 10n ** BigInt(scale - decimals);
  const distance = figure > exact ? figure - exact : exact - figure;
  if (distance * 2n <= step) return 'agrees';
  const towardsZero = exact >= 0n ? figure <= exact : figure >= exact;
  return towardsZero && distance < step ? 'rounding' : 'differs';
}

/** The quotient as a percentage with the given decimals, halves away from zero. */
export function percentOf({ numerator, denominator }: Ratio, decimals: number): Decimal {
  const sign = denominator < 0n ? -1n : 1n;
  const scaled = numerator * sign * 100n * 10n ** BigInt(decimals);
  return { units: divideRounded(scaled, denominator * sign), scale: decimals };
}

/** The quotient of two decimals, or undefined where the divisor is zero. */
export function ratioOf(numerator: Decimal, denominator: Decimal): Ratio | undefined {
  if (denominator.units === 0n) return undefined;
  const scale = Math.max(numerator.scale, denominator.scale);
  return { numerator: unitsAt(numerator, scale), denominator: unitsAt(denominator, scale) };
}
