/** Digits that amounts must have before their zeros: round amounts differ in one digit by chance. */
const TELLING_DIGITS = 5;

/**
 * Whether two amounts differ as by one slip of the fingers: one digit wrong, or two neighbours
 * swapped. The difference is then a digit, or nine times a digit, followed by zeros only.
 */
export function isSlip(a: number, b: number): boolean {
  let difference = Math.round(Math.abs(a - b) * 100);
  if (difference === 0 || difference > Number.MAX_SAFE_INTEGER) return false;
  while (difference % 10 === 0) difference /= 10;
  const isOne = difference < 10 || (difference % 9 === 0 && difference <= 81);
  return isOne && tellingDigits(a, b) >= TELLING_DIGITS;
}

/** Digits of the smaller amount, without the zeros that both end in. */
function tellingDigits(a: number, b: number): number {
  const least = Math.round(Math.min(Math.abs(a), Math.abs(b)) * 100);
  const other = Math.round(Math.max(Math.abs(a), Math.abs(b)) * 100);
  if (least === 0) return 0;
  let unit = 1;
  while (least % (unit * 10) === 0 && other % (unit * 10) === 0) unit *= 10;
  return Math.floor(Math.log10(least / unit)) + 1;
}
