import { HEADING_PHRASES, type Phrase } from '../synonyms';
import type { ColumnRole } from '../types';
import { headingTokens, likeness, sameWord } from '../words';

/** A role that the words of a heading speak for, with its confidence 0–1. */
export interface RoleVote {
  readonly role: ColumnRole;
  readonly confidence: number;
}

/** Below this the words are said to be unknown. */
export const KNOWN_HEADING = 0.6;

/** Longer texts are sentences, not headings. */
const LONGEST_HEADING = 14;

/** Words that say what a figure is wherever a heading begins with them: "Sisa Pagu Anggaran". */
const FIRST_WORDS: Readonly<Partial<Record<string, ColumnRole>>> = {
  sisa: 'sisa',
  selisih: 'selisih',
  deviasi: 'selisih',
  sasaran: 'sasaran',
  tujuan: 'tujuan',
  indikator: 'indikator',
  target: 'target',
  lokasi: 'lokasi',
  bobot: 'lain',
};
/** Words that narrow a heading and leave what it names. */
const NARROWING = new Set([
  ...['sebelum', 'setelah', 'sesudah', 'perubahan', 'murni', 'semula', 'menjadi', 'pergeseran'],
  ...['tw', 'triwulan', 'tri', 'wulan', 'semester', 'i', 'ii', 'iii', 'iv'],
]);
const byLetters = new Map<string, Phrase[]>();
for (const phrase of HEADING_PHRASES) {
  const letters = phrase.tokens.join('');
  byLetters.set(letters, [...(byLetters.get(letters) ?? []), phrase]);
}
const cache = new Map<string, readonly RoleVote[]>();
const CACHE_LIMIT = 5_000;

/**
 * Roles that the words of one heading speak for, best first. Exact phrases first, with blanks left
 * out because they are often lost (`RealisasiFisik`); then phrases whose words all occur; then
 * phrases that are alike letter by letter. Words that fit nothing give no vote.
 */
export function matchHeading(text: string): readonly RoleVote[] {
  const known = cache.get(text);
  if (known) return known;
  const votes = vote(headingTokens(narrowed(text)).filter((token) => !isQualifier(token)));
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, votes);
  return votes;
}

/**
 * What groups programmes may stand before them in the list of what a column names: `Sasaran/Program/Kegiatan`.
 * The sasaran of programmes, `Sasaran Program/Kegiatan`, is another matter.
 */
function narrowed(text: string): string {
  return text.replace(
    /^\s*((tujuan|sasaran( strategis)?|bidang)\s*\/\s*)+(?=program|kegiatan)/i,
    '',
  );
}

/** Years, numbers and the words around a period say which figure is meant, not what it is. */
function isQualifier(token: string): boolean {
  return /^\d+$/.test(token) || /^(19|20)\d\d$/.test(token);
}

function vote(tokens: readonly string[]): RoleVote[] {
  if (tokens.length === 0 || tokens.length > LONGEST_HEADING) return [];
  const letters = tokens.join('');
  const exact = byLetters.get(letters);
  if (exact) return best(exact.map(({ role }) => ({ role, confidence: 1 })));
  const core = byLetters.get(tokens.filter((token) => !NARROWING.has(token)).join(''));
  if (core) return best(core.map(({ role }) => ({ role, confidence: 0.95 })));
  const votes: RoleVote[] = [];
  const first = FIRST_WORDS[tokens[0]!];
  if (first) votes.push({ role: first, confidence: 0.9 });
  for (const phrase of HEADING_PHRASES) {
    const confidence = Math.max(wordsIn(phrase.tokens, tokens), lettersOf(phrase, letters));
    if (confidence >= KNOWN_HEADING) votes.push({ role: phrase.role, confidence });
  }
  return best(votes);
}

/** All words of the phrase occur: the more of the heading they make up, the surer. */
function wordsIn(phrase: readonly string[], tokens: readonly string[]): number {
  const all = phrase.every((word) => tokens.some((token) => sameWord(word, token)));
  if (!all) return 0;
  const share = phrase.length / tokens.length;
  return share >= 0.34 ? 0.5 + 0.45 * share : 0;
}

function lettersOf(phrase: Phrase, letters: string): number {
  const joined = phrase.tokens.join('');
  if (joined.length < 5) return 0;
  const alike = likeness(joined, letters);
  return alike >= 0.85 ? alike * 0.95 : 0;
}

function best(votes: readonly RoleVote[]): RoleVote[] {
  const byRole = new Map<ColumnRole, number>();
  for (const { role, confidence } of votes) {
    byRole.set(role, Math.max(confidence, byRole.get(role) ?? 0));
  }
  return [...byRole]
    .map(([role, confidence]) => ({ role, confidence }))
    .sort((a, b) => b.confidence - a.confidence);
}
