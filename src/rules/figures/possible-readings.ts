import type { Decimal } from '../../domain';

/**
 * Every figure that the digits of a text can stand for, in their order: without decimals, or with
 * one of its dots and commas starting them. `12500.000` is 12500000 or 12500.
 */
export function possibleReadings(text: string): Decimal[] {
  const marks = text.replace(/[^\d.,]/g, '').replace(/^[.,]+/, '');
  const digits = marks.replace(/\D/g, '');
  if (digits === '' || /e/i.test(text)) return [];
  const negative = /^\s*(rp\.?\s*)?[-−(]/i.test(text);
  const units = negative ? -BigInt(digits) : BigInt(digits);
  const scales = [...marks.matchAll(/[.,]/g)].map(
    ({ index }) => marks.slice(index).replace(/\D/g, '').length,
  );
  return [...new Set([0, ...scales])].map((scale) => ({ units, scale }));
}
