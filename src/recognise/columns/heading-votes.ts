import { matchHeading, type RoleVote } from './heading-match';
import { readQualifiers } from './qualifiers';
import { MONEY_ROLES } from './roles';
import type { ColumnRole } from '../types';

/** What the other headings and the title say about the meaning of one. */
export interface HeadingContext {
  /** Columns K and Rp stand in pairs (Evaluasi Renja). */
  readonly hasPairs: boolean;
  /** A bare month is one of what was spent, not of a plan. */
  readonly monthsAreSpent: boolean;
}

/** The lowest heading row names the figure, the rows above it say of what. */
export function headingVotes(
  texts: readonly string[],
  { hasPairs, monthsAreSpent }: HeadingContext,
): RoleVote[] {
  const child = texts.at(-1);
  if (child === undefined) return [];
  const parents = texts.slice(0, -1);
  const above = matchHeading(parents.join(' '));
  const unit = child.replace(/[()\s.]/g, '').toLowerCase();
  if (parents.length > 0 && unit === '%') return percentOf(above, sideOf(parents.join(' ')));
  if (parents.length > 0 && (unit === 'rp' || unit === 'rupiah')) {
    const money = above.filter(({ role }) => MONEY_ROLES.has(role));
    return money.length > 0 && !hasPairs ? money : measured(parents, 'rp');
  }
  if (parents.length > 0 && unit === 'k') return measured(parents, 'k');
  if (isTotal(child) && above.length > 0) return [...above];
  if (isBesideProgress(parents.join(' '), child, above)) return [{ role: 'lain', confidence: 0.9 }];
  const half = halfOf(child);
  if (half && FIGURE_WORDS.test(parents.join(' ')) && !sideOf(parents.join(' '))) {
    return halved(parents, child, half);
  }
  if (above[0]?.role === 'fisik') return fisikOf(matchHeading(child));
  const side = sideOf(parents.join(' '));
  if (side) {
    const found = matchHeading(child).filter(({ role }) => side.has(role));
    if (found.length > 0) return found;
  }
  const votes = new Map<ColumnRole, number>();
  const add = (found: readonly RoleVote[], factor: number): void => {
    for (const { role, confidence } of found) {
      votes.set(role, Math.max(votes.get(role) ?? 0, confidence * factor));
    }
  };
  add(matchHeading(child), 1);
  // "Januari" alone, or under a heading: a period of whatever stands above, else of the plan.
  if (votes.size === 0 && isBarePeriod(texts)) {
    const bare: RoleVote = { role: monthsAreSpent ? 'realisasi' : 'pagu', confidence: 0.6 };
    add(above.length > 0 ? above : [bare], 1);
  }
  if (parents.length > 0) {
    add(matchHeading(texts.join(' ')), 0.95);
    if (votes.size === 0) add(above, 0.9);
  }
  return [...votes].map(([role, confidence]) => ({ role, confidence }));
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

/** `Januari`, or `I` below "Triwulan". */
function isBarePeriod(texts: readonly string[]): boolean {
  const child = texts.at(-1)!;
  const named = /^\(?[ivx]+\)?$/i.test(child.trim()) ? texts.slice(-2) : [child];
  return readQualifiers(named).period !== undefined;
}
