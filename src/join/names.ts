import { likeness } from '../recognise';

/** A name taken apart for comparison. */
export interface Name {
  /** Its letters and digits alone. */
  readonly letters: string;
  readonly words: readonly string[];
}

/** Likeness from which two names below the same parent are one. */
export const SAME_NAME = 0.8;
/** The same where the parents are not known, or the codes differ. */
export const SURELY_SAME_NAME = 0.95;

/** Highest likeness of names of which each has a word of its own. */
const DIFFERENT_NAME = 0.7;

/** Words that people leave out, put in or write as a sign. */
const FILLING = new Set([
  'dan',
  'di',
  'ke',
  'dari',
  'pada',
  'untuk',
  'atau',
  'yang',
  'serta',
  'per',
]);
/** `2.01`, `a)`, `II.` before the name itself. */
const NUMBERING = /^(?:[\d.]+[\s.)-]+|[a-z][.)]\s+|[ivx]+\.\s+)/i;
/** What only says the level, and is left out in other tables. */
const LEVEL_WORDS = ['program', 'sub', 'kegiatan', 'subkegiatan'];
const NUMERAL = /^(\d+|i{1,3}|iv|vi{0,3}|ix|x)$/;
/** Likeness of a word and its shortened form. */
const SHORTENED = 0.9;
/** Likeness from which a word is another one misspelt: one letter in four. */
const MISSPELT = 0.75;
/** A shortened word keeps at least this much: `Koord`, `Adm`. */
const SHORTEST_STEM = 3;
/** Words shorter than this are the same only to the letter. */
const SHORTEST_MISSPELT = 4;

export function nameOf(label: string): Name {
  const all = label
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(NUMBERING, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !FILLING.has(word));
  const first = all.findIndex(
    (word) => !LEVEL_WORDS.some((level) => wordLikeness(word, level) > 0),
  );
  const words = first < 0 ? all : all.slice(first);
  return { letters: words.join(''), words };
}

/**
 * Likeness of two names, 0–1: the share of letters in words that both have, each allowed its typing
 * error or shortening. Where both have a word that the other lacks, they name different things
 * ("… Sekolah Dasar", "… Sekolah Menengah"), however long the rest; so do different numerals.
 */
export function nameLikeness(a: Name, b: Name): number {
  if (a.letters === b.letters) return a.letters === '' ? 0 : 1;
  if (numeralsOf(a) !== numeralsOf(b)) return 0;
  const left = [...b.words];
  const missing: string[] = [];
  let shared = 0;
  let all = 0;
  for (const word of a.words) {
    let best = { place: -1, alike: 0 };
    left.forEach((other, place) => {
      const alike = wordLikeness(word, other);
      if (alike > best.alike) best = { place, alike };
    });
    const partner = best.place < 0 ? undefined : left.splice(best.place, 1)[0];
    if (partner === undefined) missing.push(word);
    const length = Math.max(word.length, partner?.length ?? 0);
    shared += length * best.alike;
    all += length;
  }
  const value = shared / (all + left.join('').length);
  if (missing.length === 0 || left.length === 0) return value;
  // Words run together or torn apart leave words on both sides, but hardly other letters.
  const asText = likeness(a.letters, b.letters);
  return asText >= SURELY_SAME_NAME ? asText : Math.min(value, DIFFERENT_NAME);
}

function numeralsOf({ words }: Name): string {
  return words
    .filter((word) => NUMERAL.test(word))
    .sort()
    .join(' ');
}

function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const shorter = a.length < b.length ? a : b;
  const longer = a.length < b.length ? b : a;
  if (shorter.length < SHORTEST_STEM || NUMERAL.test(a) || NUMERAL.test(b)) return 0;
  if (longer.startsWith(shorter) && longer.length - shorter.length > 2) return SHORTENED;
  if (shorter.length < SHORTEST_MISSPELT) return 0;
  const alike = likeness(a, b);
  const turned =
    a.length === b.length && Array.from(a).sort().join('') === Array.from(b).sort().join('');
  return alike >= MISSPELT ? alike : turned ? 1 - 2 / longer.length : 0;
}
