/** How offices word a heading: one of several variants, told by a number. */
import type { Qualifiers } from '../../src/recognise';

export interface Wording {
  readonly text: string;
  readonly qualifiers?: Qualifiers;
}

/** Draws wordings; the same seed gives the same words, and lists of one seed vary independently. */
export function wordings(
  seed: number,
  year: number,
): (list: readonly (string | Wording)[]) => Wording {
  let state = seed;
  return (list) => {
    state = (state * 48_271 + 12_345) % 2_147_483_647;
    const entry = list[state % list.length]!;
    const wording = typeof entry === 'string' ? { text: entry } : entry;
    return { ...wording, text: wording.text.replace('{tahun}', String(year)) };
  };
}

/** A wording that names the year, with what follows from it. */
export function ofYear(text: string, year: number): Wording {
  return { text, qualifiers: { period: String(year) } };
}

/** `PROGRAM PEMBERDAYAAN SOSIAL` → `Program Pemberdayaan Sosial`; `dan`, `di` stay small. */
export function titleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(
      /(^|[\s/(-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/\b(Dan|Di|Dari|Untuk|Yang|Pada|Dalam|Ke|Serta|Atau|Bagi|Terhadap)\b/g, (word) =>
      word.toLowerCase(),
    );
}

/** The name without the word that tells its level. */
export function bareName(name: string): string {
  return titleCase(name.replace(/^(PROGRAM|KEGIATAN|SUB KEGIATAN)\s+/i, ''));
}
