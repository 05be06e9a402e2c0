/**
 * An exact decimal number: `units × 10^-scale`. Figures are kept as they are printed, so that
 * `93,40` (scale 2) and `93,4` (scale 1) stand for different intervals.
 */
export interface Decimal {
  readonly units: bigint;
  /** Digits after the decimal sign; never negative. */
  readonly scale: number;
}

/** From this size on a double no longer tells neighbouring integers apart in 21 digits. */
const NUMBER_LIMIT = 1e21;

/**
 * The shortest decimal that a double stands for: 93.4 → 934 × 10⁻¹.
 * @returns undefined for what is no figure: NaN, ±∞ and values from 10²¹ on.
 */
export function decimalOf(value: number): Decimal | undefined {
  if (!Number.isFinite(value) || Math.abs(value) >= NUMBER_LIMIT) return undefined;
  const [mantissa, exponent] = value.toString().split('e');
  const [whole, fraction = ''] = mantissa!.split('.');
  // Below the limit only small values are written with an exponent, a negative one.
  return { units: BigInt(whole! + fraction), scale: fraction.length - Number(exponent ?? 0) };
}

/** The double nearest to a decimal. */
export function toNumber({ units, scale }: Decimal): number {
  return Number(`${units}e-${scale}`);
}

/** The units of a decimal at a finer or equal scale; exact. */
export function unitsAt({ units, scale }: Decimal, wanted: number): bigint {
  if (wanted < scale) throw new RangeError(`cannot write scale ${scale} at scale ${wanted}`);
  return units * 10n ** BigInt(wanted - scale);
}

/** Moves the decimal sign: `shiftDecimal(0.9342, 2)` is 93.42. */
export function shiftDecimal({ units, scale }: Decimal, digits: number): Decimal {
  const moved = scale - digits;
  return moved >= 0 ? { units, scale: moved } : { units: units * 10n ** BigInt(-moved), scale: 0 };
}

/** Nearest integer to a / b, halves away from zero; b > 0. */
export function divideRounded(a: bigint, b: bigint): bigint {
  const magnitude = ((a < 0n ? -a : a) * 2n + b) / (b * 2n);
  return a < 0n ? -magnitude : magnitude;
}

export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = unitsAt(a, scale) - unitsAt(b, scale);
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}

/** Whether two figures are written alike: the same value with the same number of decimals. */
export function sameDecimal(a: Decimal | undefined, b: Decimal | undefined): boolean {
  return a?.units === b?.units && a?.scale === b?.scale;
}
