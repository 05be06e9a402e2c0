import { sameDecimal, type Decimal } from '../../domain';
import type { Notation } from '../types';
import type { Readings } from './readings';

/** What a text with digits comes out as, once its column's notation is known. */
export type Chosen = Decimal | 'bermakna-ganda' | 'angka-rusak';

/**
 * The reading by the column's notation. Where only the other one is possible it is taken, unless its
 * three decimals look like a lost thousands sign: `12500.000` among `12.500.000`. Of two readings
 * nothing is guessed where nothing decides.
 * @param isMoney amounts: they never have three decimals, so `1,250` is a thousand among dots as well
 */
export function choose(read: Readings, notation: Notation, isMoney: boolean): Chosen {
  if (isMoney && read.lostSeparator) return 'angka-rusak';
  const { dot, comma } = read;
  if (!dot && !comma) return 'angka-rusak';
  if (dot && comma) {
    if (sameDecimal(dot, comma)) return dot;
    if (isMoney) return dot.scale === 0 ? dot : comma;
    if (notation === 'undecided') return 'bermakna-ganda';
    return notation === 'dot-thousands' ? dot : comma;
  }
  const own = notation === 'comma-thousands' ? comma : dot;
  if (own ?? notation === 'undecided') return (dot ?? comma)!;
  return read.lostSeparator ? 'angka-rusak' : (dot ?? comma)!;
}

/** Which notations a text speaks for: the only one in which it can be read, if there is one. */
export function tellingOf(read: Readings): 'dot' | 'comma' | 'both' | undefined {
  if (read.lostSeparator) return undefined;
  if (read.dot && !read.comma) return 'dot';
  if (read.comma && !read.dot) return 'comma';
  return read.dot && read.comma && !sameDecimal(read.dot, read.comma) ? 'both' : undefined;
}
