import type { Decimal } from './decimal';

/** One factor: a number and, perhaps, what it counts ("20 Kotak", "3 Orang / Hari"). */
const FACTOR = /^(\d[\d.,]*)\s*(?:[^\d\s][^\d]*)?$/;
const TIMES = /\s*[x×*]\s*(?=\d)/i;
const GROUPED = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/;
const PLAIN = /^(\d+)(?:[.,](\d+))?$/;

/**
 * The numbers that a koefisien can stand for: `20 Kotak` is 20, `2 Orang x 3 Hari` is 6. `1.000 Lembar`
 * can be a thousand or one, so there may be several; the likelier comes first.
 * @returns empty where a factor is no number with its unit
 */
export function koefisienValues(text: string): Decimal[] {
  let products: Decimal[] = [{ units: 1n, scale: 0 }];
  for (const factor of text.trim().split(TIMES)) {
    const digits = FACTOR.exec(factor.trim())?.[1];
    const values = digits === undefined ? [] : numbersOf(digits);
    products = products.flatMap((product) =>
      values.map(({ units, scale }) => ({
        units: product.units * units,
        scale: product.scale + scale,
      })),
    );
  }
  return products;
}

/** A number with one kind of separator: groups of three, and decimals where it stands once. */
function numbersOf(digits: string): Decimal[] {
  const plain = PLAIN.exec(digits);
  const [, whole = '', fraction = ''] = plain ?? [];
  return [
    ...(GROUPED.test(digits) ? [{ units: BigInt(digits.replace(/\D/g, '')), scale: 0 }] : []),
    ...(plain ? [{ units: BigInt(whole + fraction), scale: fraction.length }] : []),
  ];
}
