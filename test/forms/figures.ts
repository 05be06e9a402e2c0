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
