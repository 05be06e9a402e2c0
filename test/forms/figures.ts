/** Figures as cells. Amounts are kept in sen, so that every sum is exact. */
import type { Cell } from '../../src/workbook';

export const MONEY_FORMAT = '#,##0';
const SEN_FORMAT = '#,##0.00';
const PERCENT_FORMAT = '0.00';

/** @param sen an amount in sen */
export function money(sen: number): Cell {
  return { value: sen / 100, numberFormat: sen % 100 === 0 ? MONEY_FORMAT : SEN_FORMAT };
}

/** A quotient in percent with two decimals; empty where the denominator is 0. */
export function percent(part: number, whole: number): Cell | null {
  return whole === 0 ? null : percentage(Math.round((part / whole) * 10_000) / 100);
}

/** @param value percent on the scale 0–100 */
export function percentage(value: number): Cell {
  return { value, numberFormat: PERCENT_FORMAT };
}

/**
 * An amount as Indonesian text: `2.951.000`, `2.951.000,00`.
 * @param sen an amount in sen
 */
export function idText(sen: number, decimals: 0 | 2): string {
  const digits = String(Math.abs(sen)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.');
  const text = decimals === 0 ? whole : `${whole},${digits.slice(-2)}`;
  return sen < 0 ? `-${text}` : text;
}

/** Negative amounts in parentheses, as prints of the perubahan show them. */
export function parenthesised(sen: number): string {
  return sen < 0 ? `(${idText(-sen, 0)})` : idText(sen, 0);
}
