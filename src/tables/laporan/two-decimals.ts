import { decimalOf, divideRounded } from '../../domain';

/** The separators that Excel itself uses are read off two numbers that it writes. */
const THOUSANDS = 'MID(FIXED(1000,0),2,1)';
const DECIMAL = 'MID(FIXED(0,1),2,1)';

/**
 * A formula that writes the number in a cell with two decimals as Indonesian does, `1.234,50`, in
 * whatever language Excel runs; what is no number is written as it stands.
 */
export function twoDecimalsFormula(cell: string): string {
  const written = `SUBSTITUTE(SUBSTITUTE(FIXED(${cell},2),${THOUSANDS},"|"),${DECIMAL},",")`;
  return `IF(ISNUMBER(${cell}),SUBSTITUTE(${written},"|","."),${cell})`;
}

/** What that formula shows. */
export function twoDecimals(value: number | string): string {
  const decimal = typeof value === 'number' ? decimalOf(value) : undefined;
  if (!decimal) return String(value);
  const { units, scale } = decimal;
  const cents =
    scale > 2 ? divideRounded(units, 10n ** BigInt(scale - 2)) : units * 10n ** BigInt(2 - scale);
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${cents < 0n ? '-' : ''}${whole},${digits.slice(-2)}`;
}
