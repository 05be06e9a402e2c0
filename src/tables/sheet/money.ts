import type { MoneyUnit } from '../settings/types';

/**
 * Amounts stay whole rupiah in their cells, so that formulas and copies are exact; the format shows
 * them in the chosen unit. English notation: Excel shows it by the reader's own locale.
 */
const FORMATS: Readonly<Record<MoneyUnit, string>> = {
  1: '#,##0;(#,##0);"-"',
  1000: '#,##0,;(#,##0,);"-"',
  1_000_000: '#,##0.00,,;(#,##0.00,,);"-"',
};

const SHORT: Readonly<Record<MoneyUnit, string>> = {
  1: 'Rp',
  1000: 'ribu Rp',
  1_000_000: 'juta Rp',
};

export function moneyFormat(unit: MoneyUnit): string {
  return FORMATS[unit];
}

/** `juta Rp`. */
export function moneyUnitName(unit: MoneyUnit): string {
  return SHORT[unit];
}

/** `Realisasi (juta Rp)`. */
export function moneyHeading(words: string, unit: MoneyUnit): string {
  return `${words} (${SHORT[unit]})`;
}
