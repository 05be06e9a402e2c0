import { distance } from 'fastest-levenshtein';

/** Words that carry no meaning of their own in a heading. */
const STOP_WORDS = new Set([
  'dan',
  'per',
  'yang',
  'di',
  'ke',
  'dari',
  'pada',
  'untuk',
  'atau',
  'tahun',
  'ta',
  'setiap',
]);

/** How headings are shortened where a column is narrow. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  real: 'realisasi',
  ang: 'anggaran',
  angg: 'anggaran',
  anggr: 'anggaran',
  keu: 'keuangan',
  prog: 'program',
  prgm: 'program',
  keg: 'kegiatan',
  kegt: 'kegiatan',
  rek: 'rekening',
  sat: 'satuan',
  vol: 'volume',
  tgt: 'target',
  kin: 'kinerja',
  ind: 'indikator',
  indik: 'indikator',
  jml: 'jumlah',
  jlh: 'jumlah',
  bln: 'bulan',
  dev: 'deviasi',
  ket: 'keterangan',
  thn: 'tahun',
  blj: 'belanja',
  subkegiatan: 'sub kegiatan',
};

/** Share of equal letters from which two words count as one, typing errors allowed. */
const SAME_WORD = 0.8;

/** Text of a cell on one line: line breaks, no-break and doubled blanks become one blank. */
export function plainText(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** `R A T A - R A T A` → `RATA - RATA`: letters that were spread out to fill a cell. */
export function closeSpread(text: string): string {
  const isLetter = (token: string | undefined): boolean => /^\p{L}$/u.test(token ?? '');
  const tokens = text.split(' ');
  if (tokens.filter(isLetter).length < 4) return text;
  return tokens.reduce((joined, token, place) => {
    const glue = isLetter(token) && isLetter(tokens[place - 1]) ? '' : ' ';
    return place === 0 ? token : joined + glue + token;
  }, '');
}

/** Lower-case words of a heading without punctuation and money signs; `%` stays a word of its own. */
export function headingTokens(text: string): string[] {
  return plainText(text)
    .toLowerCase()
    .replace(/\brp\.?(?![a-z])/g, ' ')
    .replaceAll('%', ' % ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .split(' ')
    .flatMap((token) => (ABBREVIATIONS[token] ?? token).split(' '))
    .filter((token) => token !== '' && !STOP_WORDS.has(token));
}

/** Likeness of two words, 0–1, by edit distance. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  // Words that differ this much in length cannot be alike enough, whatever their letters.
  if (Math.abs(a.length - b.length) > longest * (1 - SAME_WORD)) return 0;
  return 1 - distance(a, b) / longest;
}

/** Whether two words are one word, short ones only to the letter. */
export function sameWord(a: string, b: string): boolean {
  return a === b || (a.length > 4 && b.length > 4 && likeness(a, b) >= SAME_WORD);
}
