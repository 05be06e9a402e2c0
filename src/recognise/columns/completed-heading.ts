import { matchHeading, type RoleVote } from './heading-match';
import { readQualifiers } from './qualifiers';
import { FIGURE_ROLES, MONEY_ROLES } from './roles';
import type { ColumnRole } from '../types';

/**
 * What a heading means that says little by itself and is completed by those above it: a unit, a total, a
 * half (`Target / Kinerja`), a figure of one side (`Anggaran / Realisasi`). Undefined for one whose own
 * words say what it is.
 * @param above what the words of the headings above speak for
 * @param hasPairs whether columns K and Rp stand in pairs
 */
export function completedBy(
  parents: readonly string[],
  child: string,
  above: readonly RoleVote[],
  hasPairs: boolean,
): readonly RoleVote[] | undefined {
  const words = parents.join(' ');
  const side = sideOf(words);
  const unit = child.replace(/[()\s.]/g, '').toLowerCase();
  if (unit === '%') return percentOf(above, side);
  if (unit === 'rp' || unit === 'rupiah') {
    const money = above.filter(({ role }) => MONEY_ROLES.has(role));
    return money.length > 0 && !hasPairs ? money : measured(parents, 'rp');
  }
  if (unit === 'k') return measured(parents, 'k');
  if (isTotal(child) && above[0] && FIGURE_ROLES.has(above[0].role)) return above;
  if (isBesideProgress(words, child, above)) return [{ role: 'lain', confidence: 0.9 }];
  const half = halfOf(child);
  if (half && !side && FIGURE_WORDS.test(words)) return halved(parents, child, half);
  if (above[0]?.role === 'fisik') return fisikOf(matchHeading(child));
  const ofSide = side && matchHeading(child).filter(({ role }) => side.has(role));
  return ofSide && ofSide.length > 0 ? ofSide : undefined;
}

function percentOf(
  above: readonly RoleVote[],
  side: ReadonlySet<ColumnRole> | undefined,
): RoleVote[] {
  const [first] = above;
  if (first?.role === 'fisik') return [first];
  // By how much a figure changed is no absorption.
  if (first?.role === 'selisih') return [{ role: 'lain', confidence: first.confidence }];
  if (side) return [{ role: side === PERFORMANCE ? 'capaian' : 'persen', confidence: 0.95 }];
  const performance =
    first?.role === 'target' || first?.role === 'capaian' || first?.role === 'indikator';
  return [
    { role: performance ? 'capaian' : 'persen', confidence: 0.95 },
    { role: performance ? 'persen' : 'capaian', confidence: 0.6 },
  ];
}

const PERFORMANCE: ReadonlySet<ColumnRole> = new Set(['target', 'realisasi-kinerja', 'capaian']);
const MONEY: ReadonlySet<ColumnRole> = new Set(['pagu', 'realisasi', 'persen', 'sisa', 'selisih']);

/** Below a heading "Kinerja" stand targets, below "Anggaran" amounts. */
function sideOf(parents: string): ReadonlySet<ColumnRole> | undefined {
  const performance = /\bkinerja\b/i.test(parents);
  const money = /\banggaran\b|\bkeuangan\b/i.test(parents);
  if (performance === money) return undefined;
  return performance ? PERFORMANCE : MONEY;
}

/** Below "Fisik" realisasi and its percentage are physical progress. */
function fisikOf(child: readonly RoleVote[]): RoleVote[] {
  const [first] = child;
  const progress =
    !first || ['realisasi', 'realisasi-kinerja', 'persen', 'capaian'].includes(first.role);
  return progress ? [{ role: 'fisik', confidence: 0.95 }] : [...child];
}

/**
 * The columns K (kinerja) and Rp below one heading of Evaluasi Renja: what was planned, what was done,
 * or in what proportion.
 */
function measured(parents: readonly string[], unit: 'k' | 'rp'): RoleVote[] {
  const text = parents.join(' ').toLowerCase();
  const [performance, money]: [ColumnRole, ColumnRole] = /tingkat|rasio|\(%\)|persentase/.test(text)
    ? ['capaian', 'persen']
    : /realisasi|capaian/.test(text) || (isQuarter(parents) && !/target|rencana|pagu/.test(text))
      ? ['realisasi-kinerja', 'realisasi']
      : ['target', 'pagu'];
  return [{ role: unit === 'k' ? performance : money, confidence: 0.9 }];
}

/** The last of several columns below one heading: `Realisasi / TW I … TW IV, Total`. */
function isTotal(heading: string): boolean {
  return /^(jumlah|total|jml)$/.test(withoutUnit(heading));
}

/** Percentages that were planned, or by which the plan was missed: none of what was done. */
function isBesideProgress(parents: string, child: string, above: readonly RoleVote[]): boolean {
  const isPlan = /\b(target|rencana)\b/i.test(parents) && !/realisasi|capaian/i.test(parents);
  if (!isPlan && above[0]?.role !== 'selisih') return false;
  const words = withoutUnit(child);
  if (words === 'fisik') return true;
  return (
    /^keu(angan)?$/.test(words) && (child.includes('%') || (!isPlan && !/\brp\b/i.test(child)))
  );
}

function withoutUnit(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\((rp\.?|%|rupiah)\)|%|\brp\b\.?/g, '')
    .trim();
}

/** What was planned, done or reached; of what, a heading below says. */
const FIGURE_WORDS = /\b(target|rencana|realisasi|capaian|tingkat|rasio|penyerapan|serapan)\b/i;

/** A heading that says no more than whether performance or money is meant: `Kinerja`, `Anggaran (Rp)`. */
function halfOf(heading: string): 'k' | 'rp' | undefined {
  const words = withoutUnit(heading);
  if (words === 'kinerja') return 'k';
  return /^(anggaran|keu|keuangan|dana|biaya)$/.test(words) ? 'rp' : undefined;
}

/** The performance or the money of what the headings above say: `Target / Kinerja`, `Capaian / Anggaran (%)`. */
function halved(parents: readonly string[], child: string, half: 'k' | 'rp'): RoleVote[] {
  const reached: RoleVote = { role: half === 'k' ? 'capaian' : 'persen', confidence: 0.95 };
  if (child.includes('%')) return [reached];
  const isReached = /capaian|serapan/i.test(parents.join(' '));
  const done = measured(parents, half);
  // "Capaian" is what was done as often as how much of the target that is: the figures tell.
  return isReached ? [reached, ...done.filter(({ role }) => role !== reached.role)] : done;
}

/** The form leaves "Realisasi" out above its quarters. */
function isQuarter(parents: readonly string[]): boolean {
  return readQualifiers(parents).period?.startsWith('tw') === true;
}
