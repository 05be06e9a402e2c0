import type { Notation } from '../types';
import { readings } from './readings';

/**
 * Decides from all text cells of a column how it writes thousands and decimals.
 * @param isMoney amounts: where every text could be either, `1.250` is one thousand …, the way rupiah
 *   are written
 */
export function decideNotation(texts: Iterable<string>, isMoney: boolean): Notation {
  let dot = 0;
  let comma = 0;
  for (const text of texts) {
    const read = readings(text);
    if (read.lostSeparator) continue;
    if (read.dot && !read.comma) dot += 1;
    if (read.comma && !read.dot) comma += 1;
  }
  if (dot === comma) return isMoney ? 'dot-thousands' : 'undecided';
  return dot > comma ? 'dot-thousands' : 'comma-thousands';
}
