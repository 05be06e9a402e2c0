/** How a target or a realisasi kinerja is written in its cell. */
import type { Literal } from '../support/sheet';
import type { Indicator } from './agreement';

/** A number; or text with comma, or with its unit behind it. */
export function targetCell({ satuan }: Indicator, value: number, words: number): Literal {
  const text = String(value).replace('.', ',');
  switch (words % 4) {
    case 1:
      return text;
    case 2:
      return satuan === '%' ? `${text}%` : `${text} ${satuan}`;
    case 3:
      return satuan === '%' ? { value: Number(`${value}e-2`), numberFormat: '0.00%' } : value;
    default:
      return value;
  }
}
