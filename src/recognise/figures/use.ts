import { MONEY_ROLES } from '../columns/roles';
import type { ColumnRole } from '../types';

/**
 * What the figures of a column are, as far as it decides how they are read: amounts have no three
 * decimals and `-` for zero; what indicators promise or reached comes in many forms; a koefisien is a
 * number of units; everything else is a plain figure.
 */
export type Use = 'money' | 'kinerja' | 'koefisien' | 'plain';

const KINERJA: ReadonlySet<ColumnRole> = new Set([
  'target',
  'realisasi-kinerja',
  'kondisi-awal',
  'standar-nasional',
  'pembilang',
  'penyebut',
]);

export function useOf(role: ColumnRole): Use {
  if (MONEY_ROLES.has(role)) return 'money';
  if (KINERJA.has(role)) return 'kinerja';
  return role === 'koefisien' ? 'koefisien' : 'plain';
}
