import type { HeadingPath } from './column-headings';
import { contentVotes, fits } from './content-votes';
import { CORRECTED, isCorrected, type FixedColumn } from '../corrections/fixed';
import type { RoleVote } from './heading-match';
import { headingVotes, type HeadingContext } from './heading-votes';
import type { Profile } from './profile';
import { readQualifiers } from './qualifiers';
import { MONEY_ROLES } from './roles';
import type { ColumnRole, Qualifiers, Reason } from '../types';

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
const MOSTLY = 0.6;
/** Names of programmes and accounts are longer than funds, places and units. */
const NAME_LENGTH = 15;
const NAMING: ReadonlySet<ColumnRole> = new Set(['uraian', 'indikator', 'sasaran', 'tujuan']);
const UNKNOWN: RoleVote = { role: 'lain', confidence: 0.3 };

/**
 * Roles of all columns of one table: heading words first, then content, then the other columns.
 * @param title the lines above the table, in lower case
 */
export function assignRoles(columns: readonly ColumnEvidence[], title: string): ColumnGuess[] {
  const context = contextOf(columns, title);
  const scored = withName(
    columns.map((column) => ({ column, votes: scoreColumn(column, context) })),
  );
  const certain = (role: ColumnRole): boolean =>
    scored.some(({ votes }) => votes[0]?.role === role && votes[0].confidence >= 0.5);
  const hasTarget = scored.some(({ votes }) => votes[0]?.role === 'target');
  const isSpent = certain('realisasi');
  // What was spent is money without a pagu beside it too: that may stand on another sheet.
  const hasMoney = certain('pagu') ? isSpent || !hasTarget : isSpent && !hasTarget;
  const isPerformance =
    !certain('pagu') && !certain('jumlah') && (hasTarget || certain('indikator'));
  const guesses = scored.map(({ column, votes }): ColumnGuess => {
    const qualifiers = column.fixed?.qualifiers ?? readQualifiers(column.path?.texts ?? []);
    // Only money is split by kelompok belanja, however small it happens to be.
    const isGroup = qualifiers.group !== undefined;
    const { role, confidence } =
      isPerformance && !column.fixed && !isGroup && column.profile.amounts < MOSTLY
        ? pickPerformance(votes)
        : pick(votes, hasMoney || isGroup, isSpent && !isGroup);
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
  const hasCapaian = guesses.some(({ role }) => role === 'capaian');
  return guesses.map((guess, place) => {
    if (isCorrected(guess)) return guess;
    // Where there is no money and no other proportion "Prosentase" is one of the target, however it is spelt.
    if (guess.role === 'persen' && isPerformance && !hasCapaian)
      return { ...guess, role: 'capaian' };
    return sumsPeriods(guesses, place) ? { ...guess, role: 'realisasi' } : guess;
  });
}

/** A bare "Total" right behind what was spent in several periods is what was spent in all of them. */
function sumsPeriods(guesses: readonly ColumnGuess[], place: number): boolean {
  const isPart = ({ role, qualifiers }: ColumnGuess): boolean =>
    role === 'realisasi' && qualifiers.period !== undefined;
  const before = guesses.slice(Math.max(0, place - 2), place);
  return guesses[place]!.role === 'jumlah' && before.length === 2 && before.every(isPart);
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

/** Beside targets and no pagu a bare "Realisasi s.d. 2024" is one of performance. */
function pickPerformance(votes: readonly RoleVote[]): RoleVote {
  const [first] = votes;
  if (first?.role === 'realisasi') return { ...first, role: 'realisasi-kinerja' };
  return pick(votes, false, false);
}

function contextOf(columns: readonly ColumnEvidence[], title: string): HeadingContext {
  const lowest = columns.map(({ path }) => path?.texts.at(-1)?.trim() ?? '');
  const isPlan = /\bkas\b|\brak\b|rencana/.test(title);
  return {
    // Where some columns are headed K, those headed Rp are the other half of the pair.
    hasPairs: lowest.includes('K'),
    monthsAreSpent:
      !isPlan &&
      (title.includes('realisasi') || lowest.some((text) => /^(sisa|%|persen)/i.test(text))),
  };
}

interface Scored {
  readonly column: ColumnEvidence;
  readonly votes: readonly RoleVote[];
}

/**
 * Where no heading names the rows ("Nomenklatur", "Rekening Belanja"), the column of words before the
 * figures of a table with codes or a pagu does.
 */
function withName(scored: readonly Scored[]): readonly Scored[] {
  const roles = new Set(scored.map(({ votes }) => votes[0]?.role));
  if ([...NAMING].some((role) => roles.has(role))) return scored;
  const figures = scored.findIndex(({ votes }) => MONEY_ROLES.has(votes[0]?.role ?? 'lain'));
  if (figures < 0 || !(roles.has('kode') || roles.has('pagu'))) return scored;
  const words = scored
    .slice(0, figures)
    .filter(({ column, votes }) => votes.length === 0 && isName(column.profile))
    .sort((a, b) => b.column.profile.length - a.column.profile.length)[0];
  const vote: RoleVote = { role: 'uraian', confidence: 0.5 };
  return scored.map((one) => (one === words ? { ...one, votes: [vote] } : one));
}

function isName({ words, length }: Profile): boolean {
  return words > MOSTLY && length > NAME_LENGTH;
}

function scoreColumn(
  { path, profile, fixed }: ColumnEvidence,
  context: HeadingContext,
): RoleVote[] {
  if (fixed) return [{ role: fixed.role, confidence: 1 }];
  const votes = [...headingVotes(path?.texts ?? [], context)];
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
