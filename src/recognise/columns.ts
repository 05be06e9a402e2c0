import type { HeadingPath } from './column-headings';
import { CORRECTED, type FixedColumn } from './corrections/fixed';
import { matchHeading, type RoleVote } from './heading-match';
import type { Profile } from './profile';
import { readQualifiers } from './qualifiers';
import { MONEY_ROLES } from './roles';
import type { ColumnRole, Qualifiers, Reason } from './types';

/** A column before its notation is known. */
export interface ColumnGuess {
  readonly index: number;
  readonly heading: string;
  readonly role: ColumnRole;
  readonly qualifiers: Qualifiers;
  readonly confidence: number;
  readonly why: readonly Reason[];
}

export interface ColumnEvidence {
  readonly index: number;
  readonly path: HeadingPath | undefined;
  readonly profile: Profile;
  /** What a person said of the column. */
  readonly fixed?: FixedColumn | undefined;
}

const SPREAD_FACTOR = 0.8;
const UNKNOWN: RoleVote = { role: 'lain', confidence: 0.3 };

/** Roles of all columns of one table: heading words first, then content, then the other columns. */
export function assignRoles(columns: readonly ColumnEvidence[]): ColumnGuess[] {
  // Where some columns are headed K, those headed Rp are the other half of the pair.
  const hasPairs = columns.some(({ path }) => path?.texts.at(-1)?.trim() === 'K');
  const scored = columns.map((column) => ({ column, votes: scoreColumn(column, hasPairs) }));
  const certain = (role: ColumnRole): boolean =>
    scored.some(({ votes }) => votes[0]?.role === role && votes[0].confidence >= 0.5);
  const hasTarget = scored.some(({ votes }) => votes[0]?.role === 'target');
  const isSpent = certain('realisasi');
  // What was spent is money without a pagu beside it too: that may stand on another sheet.
  const hasMoney = certain('pagu') ? isSpent || !hasTarget : isSpent && !hasTarget;
  return scored.map(({ column, votes }) => {
    const qualifiers = column.fixed?.qualifiers ?? readQualifiers(column.path?.texts ?? []);
    // Only money is split by kelompok belanja, however small it happens to be.
    const isGroup = qualifiers.group !== undefined;
    const { role, confidence } = pick(votes, hasMoney || isGroup, isSpent && !isGroup);
    const heading = column.path?.texts.join(' / ') ?? '';
    return {
      index: column.index,
      heading,
      role,
      qualifiers,
      confidence: Math.round(confidence * 100) / 100,
      why: reasons(column, role),
    };
  });
}

/** `%` and `capaian` mean absorption beside pagu and realisasi, else achievement. */
function pick(votes: readonly RoleVote[], hasMoney: boolean, isSpent: boolean): RoleVote {
  const [first = UNKNOWN] = votes;
  const wanted = hasMoney ? 'persen' : 'capaian';
  const other = votes.find(({ role }) => role === wanted);
  const money = votes.find(({ role }) => role === 'realisasi');
  // Small figures beside a pagu and no target are money in millions, not achievements.
  if (first.role === 'realisasi-kinerja' && money && hasMoney && !isSpent)
    return { ...money, confidence: first.confidence };
  const isEither = first.role === 'persen' || first.role === 'capaian';
  return isEither && other ? { ...other, confidence: first.confidence } : first;
}

function scoreColumn({ path, profile, fixed }: ColumnEvidence, hasPairs: boolean): RoleVote[] {
  if (fixed) return [{ role: fixed.role, confidence: 1 }];
  const votes = [...headingVotes(path?.texts ?? [], hasPairs)];
  votes.push(...contentVotes(profile, path));
  const factor = path?.spread ? SPREAD_FACTOR : 1;
  return votes
    .map(({ role, confidence }) => ({
      role,
      confidence: confidence * factor * fits(role, profile),
    }))
    .filter(({ confidence }) => confidence > 0.15)
    .sort((a, b) => b.confidence - a.confidence);
}

/** The lowest heading row names the figure, the rows above it say of what. */
function headingVotes(texts: readonly string[], hasPairs: boolean): RoleVote[] {
  const child = texts.at(-1);
  if (child === undefined) return [];
  const parents = texts.slice(0, -1);
  const above = matchHeading(parents.join(' '));
  const unit = child.replace(/[()\s.]/g, '').toLowerCase();
  if (parents.length > 0 && unit === '%') return percentOf(above);
  if (parents.length > 0 && (unit === 'rp' || unit === 'rupiah')) {
    return above.length > 0 && !hasPairs ? [...above] : measured(parents, 'rp');
  }
  if (parents.length > 0 && unit === 'k') return measured(parents, 'k');
  if (above[0]?.role === 'fisik') return fisikOf(matchHeading(child));
  const votes = new Map<ColumnRole, number>();
  const add = (found: readonly RoleVote[], factor: number): void => {
    for (const { role, confidence } of found) {
      votes.set(role, Math.max(votes.get(role) ?? 0, confidence * factor));
    }
  };
  add(matchHeading(child), 1);
  // "Januari" alone, or under a heading: a period of whatever stands above, else of the plan.
  if (votes.size === 0 && readQualifiers([child]).period !== undefined) {
    add(above.length > 0 ? above : [{ role: 'pagu', confidence: 0.6 }], 1);
  }
  if (parents.length > 0) {
    add(matchHeading(texts.join(' ')), 0.95);
    if (votes.size === 0) add(above, 0.9);
  }
  return [...votes].map(([role, confidence]) => ({ role, confidence }));
}

function percentOf(above: readonly RoleVote[]): RoleVote[] {
  const [first] = above;
  if (first?.role === 'fisik') return [first];
  const performance =
    first?.role === 'target' || first?.role === 'capaian' || first?.role === 'indikator';
  return [
    { role: performance ? 'capaian' : 'persen', confidence: 0.95 },
    { role: performance ? 'persen' : 'capaian', confidence: 0.6 },
  ];
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
    : /realisasi|capaian/.test(text)
      ? ['realisasi-kinerja', 'realisasi']
      : ['target', 'pagu'];
  return [{ role: unit === 'k' ? performance : money, confidence: 0.9 }];
}

/** What the cells themselves say, weaker than any known heading. */
function contentVotes(profile: Profile, path: HeadingPath | undefined): RoleVote[] {
  if (profile.filled === 0) return [];
  const votes: RoleVote[] = [];
  const named = path !== undefined && !path.spread;
  if (profile.colours > 0.6) votes.push({ role: 'warna', confidence: 0.9 });
  if (profile.limits > 0.6) votes.push({ role: 'batas', confidence: 0.9 });
  if (!named && profile.numbering > 0.7) votes.push({ role: 'no', confidence: 0.5 });
  if (!named && profile.codes > 0.7 && profile.numbering < 0.7) {
    votes.push({ role: 'kode', confidence: 0.5 });
  }
  if (!named && profile.words > 0.6 && profile.length > 12) {
    votes.push({ role: 'uraian', confidence: 0.35 });
  }
  return votes;
}

/** How well the content bears out a role, as a factor. */
function fits(role: ColumnRole, profile: Profile): number {
  if (profile.filled === 0) return 0.7;
  if (MONEY_ROLES.has(role)) return moneyFit(role, profile);
  switch (role) {
    case 'persen':
    case 'fisik':
    case 'capaian':
      return profile.amounts > 0.5 || profile.words > 0.6 || profile.limits > 0.5 ? 0.1 : 1;
    case 'realisasi-kinerja':
      return profile.amounts > 0.7 ? 0.5 : profile.words > 0.8 && profile.length > 40 ? 0.4 : 1;
    case 'target':
      return profile.amounts > 0.7 ? 0.7 : 1;
    case 'uraian':
    case 'indikator':
    case 'sasaran':
    case 'tujuan':
      return profile.words >= 0.5 ? 1 : 0.15;
    case 'no':
      return profile.numbering >= 0.5 ? 1 : profile.words > 0.5 ? 0.3 : 0.6;
    case 'kode':
      return profile.codes >= 0.4 ? 1 : profile.words > 0.6 ? 0.1 : 0.7;
    case 'predikat':
      return profile.words >= 0.5 || profile.length <= 3 ? 1 : 0.2;
    case 'batas':
      return profile.amounts > 0.5 ? 0.2 : 1;
    default:
      return 1;
  }
}

function moneyFit(role: ColumnRole, profile: Profile): number {
  if (profile.amounts >= 0.3) return 1;
  if (profile.words > 0.5) return 0.1;
  // A deviation is one of percentages as often as of amounts.
  if (role === 'selisih') return 1;
  // A few small figures may still be money, but performance figures are the likelier reading.
  return role === 'realisasi' ? 0.4 : 0.6;
}

function reasons({ path, profile, fixed }: ColumnEvidence, role: ColumnRole): readonly Reason[] {
  if (fixed) return [CORRECTED];
  const why: Reason[] = [];
  if (path)
    why.push({
      id: path.spread ? 'judul-menaungi' : 'judul-kolom',
      data: { judul: path.texts.join(' / ') },
    });
  if (MONEY_ROLES.has(role) && profile.amounts > 0.5) why.push({ id: 'isi-rupiah' });
  if (role === 'kode' && profile.codes > 0.5) why.push({ id: 'isi-kode' });
  if (role === 'lain') why.push({ id: 'tidak-dikenal' });
  return why;
}
