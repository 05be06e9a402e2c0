import type { Notation, RecognisedTable } from '../types';
import { useOf } from './use';

/** Share of the telling cells from which on a workbook has one convention. */
const CLEAR = 0.9;

/**
 * How a workbook writes thousands and decimals, by the text figures of all its known tables. Amounts
 * grouped by dots tell nothing of the rest: rupiah are written so even where `91.07` is a percentage.
 */
export function workbookConvention(tables: readonly RecognisedTable[]): Notation {
  let dot = 0;
  let comma = 0;
  for (const { separators, role } of tables
    .filter(({ kind }) => kind !== 'lain')
    .flatMap(({ columns }) => columns)) {
    if (!separators || (useOf(role) === 'money' && separators.comma === 0)) continue;
    dot += separators.dot;
    comma += separators.comma;
  }
  const telling = dot + comma;
  if (telling === 0) return 'undecided';
  if (dot >= telling * CLEAR) return 'dot-thousands';
  return comma >= telling * CLEAR ? 'comma-thousands' : 'undecided';
}
