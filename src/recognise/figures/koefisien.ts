import type { Decimal } from '../../domain';
import type { Figure, Notation } from '../types';
import { choose } from './choose';
import { readings } from './readings';
import { numbered } from './target-form';

const TIMES = / ?(?:\bx\b|×|\*) ?/i;

/**
 * The koefisien of a DPA component with its unit: `20 Kotak`, `2 Orang x 3 Hari`, which is six times
 * the price.
 */
export function readKoefisien(text: string, notation: Notation): Figure {
  const factors = text.split(TIMES).map((part) => numbered(part));
  let value: Decimal = { units: 1n, scale: 0 };
  for (const factor of factors) {
    const number = factor && choose(readings(factor.number), notation, false);
    if (number === undefined || number === 'bermakna-ganda') return { kind: 'text', text };
    if (number === 'angka-rusak') return { kind: 'broken', text };
    value = { units: value.units * number.units, scale: value.scale + number.scale };
  }
  const unit = factors
    .map((factor) => factor?.tail ?? '')
    .filter((tail) => tail !== '')
    .join(' x ');
  return {
    kind: 'number',
    value,
    isText: true,
    percent: false,
    ...(unit === '' ? {} : { unit }),
  };
}
