import type { Qualifiers } from '../types';
import { plainText } from '../words';

const MONTHS: readonly (readonly [string, RegExp])[] = [
  ['jan', /\bjan(uari)?\b/],
  ['feb', /\b[fp]eb(ruari)?\b/],
  ['mar', /\bmar(et)?\b/],
  ['apr', /\bapr(il)?\b/],
  ['mei', /\bmei\b/],
  ['jun', /\bjuni?\b/],
  ['jul', /\bjuli?\b/],
  ['agu', /\bag(u|ust|ustus|t|s)?\b/],
  ['sep', /\bsep(t|tember)?\b/],
  ['okt', /\bokt(ober)?\b/],
  ['nov', /\bno[vp](ember)?\b/],
  ['des', /\bdes(ember)?\b/],
];

const QUARTERS: readonly (readonly [string, RegExp])[] = [
  ['tw4', /\b(tw|triwulan|tri wulan)\s*(iv|4)\b/],
  ['tw3', /\b(tw|triwulan|tri wulan)\s*(iii|3)\b/],
  ['tw2', /\b(tw|triwulan|tri wulan)\s*(ii|2)\b/],
  ['tw1', /\b(tw|triwulan|tri wulan)\s*(i|1)\b/],
];

const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['operasi', /\boperasi\b/],
  ['modal', /\bmodal\b/],
  ['tidak-terduga', /\btidak terduga\b|\bbtt\b/],
  ['transfer', /\btransfer\b/],
];

/**
 * What the heading rows of a column, from the top, say about period, kelompok belanja and state. The
 * lowest row that says something counts: "Triwulan I / Januari" is January.
 */
export function readQualifiers(texts: readonly string[]): Qualifiers {
  return texts.reduce((found, text, place) => {
    // "Triwulan" above, "I" below.
    const numeral = /^\(?([ivx]+|\d)\)?$/i.test(text.trim());
    return { ...found, ...qualifiersOf(numeral ? `${texts[place - 1] ?? ''} ${text}` : text) };
  }, {});
}

function qualifiersOf(heading: string): Qualifiers {
  const text = plainText(heading).toLowerCase();
  const named = (pairs: readonly (readonly [string, RegExp])[]): string | undefined =>
    pairs.find(([, pattern]) => pattern.test(text))?.[0];
  const period = named(QUARTERS) ?? named(MONTHS) ?? /\b(19|20)\d\d\b/.exec(text)?.[0];
  const group = named(GROUPS);
  const state = /\b(sebelum|murni|semula)\b/.test(text)
    ? 'sebelum'
    : /\b(sesudah|setelah|menjadi)\b|\bperubahan\b/.test(text)
      ? 'sesudah'
      : undefined;
  return {
    ...(period === undefined ? {} : { period }),
    ...(group === undefined ? {} : { group }),
    ...(state === undefined ? {} : { state }),
  };
}

/** The latest year that title lines name. */
export function latestYear(lines: readonly string[]): number | undefined {
  const years = (lines.join(' ').match(/\b20\d\d\b/g) ?? []).map(Number);
  return years.length === 0 ? undefined : Math.max(...years);
}
