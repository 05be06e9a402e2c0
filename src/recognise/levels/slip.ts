/** Digits that amounts must have before their zeros: round amounts differ in one digit by chance. */
const TELLING_DIGITS = 5;
/** A wrong first digit changes an amount no more than this many times. */
const MOST_TIMES = 10.5;
const POWERS = Array.from({ length: 20 }, (_, power) => 10 ** power);
/** What a quotient of two doubles may be off. */
const INEXACT = 1e-9;

/**
 * Whether two amounts differ as by one slip of the fingers: one digit wrong, two neighbours
 * swapped, or the last one lost. In the first two cases the difference is a digit, or nine times a
 * digit, followed by zeros only.
 */
export function isSlip(a: number, b: number): boolean {
  const less = Math.min(Math.abs(a), Math.abs(b));
  const more = Math.max(Math.abs(a), Math.abs(b));
  const difference = Math.abs(a - b);
  if (less < 1 || difference < 0.01 || more > less * MOST_TIMES) return false;
  return (
    (isDigitOrNineFold(difference) || Math.floor(more / 10) === Math.floor(less)) &&
    tellingDigits(less, more) >= TELLING_DIGITS
  );
}

function isDigitOrNineFold(difference: number): boolean {
  const sen = Math.round(difference * 100);
  let power = 1;
  while (power < POWERS.length && POWERS[power]! <= sen) power += 1;
  const scaled = (sen / POWERS[power - 1]!) * 10;
  const leading = Math.round(scaled);
  return Math.abs(scaled - leading) < INEXACT && (leading % 10 === 0 || leading % 9 === 0);
}

/** Digits of the smaller amount, without the zeros that both end in. */
function tellingDigits(less: number, more: number): number {
  const [sen, others] = [Math.round(less * 100), Math.round(more * 100)];
  let unit = 1;
  while (sen % (unit * 10) === 0 && others % (unit * 10) === 0) unit *= 10;
  return Math.floor(Math.log10(sen / unit)) + 1;
}
