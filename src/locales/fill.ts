import type { Figures } from './types';
import type { MessageData } from '../rules';

/** Text of a value that fills a place; numbers are worded by the sentences themselves. */
export function textOf(data: MessageData, key: string): string {
  const value = data[key];
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join(', ') : String(value);
}

/** A list that fills a place; empty where the data has none. */
export function listOf(data: MessageData, key: string): readonly string[] {
  const value = data[key];
  return typeof value === 'object' ? value : [];
}

/** A number that fills a place; NaN where the data has none. */
export function numberOf(data: MessageData, key: string): number {
  const value = data[key];
  return typeof value === 'number' ? value : Number.NaN;
}

/** A figure in the given words, or the text that stands in its place (`BB`, `4,43-4,47`). */
export function figureOrText(
  figure: (value: number) => string,
  data: MessageData,
  key: string,
): string {
  const value = numberOf(data, key);
  return Number.isNaN(value) ? `“${textOf(data, key)}”` : figure(value);
}

/** An amount with its sign, also where it is positive: `+1.250.000`. */
export function signed(amount: (value: number) => string, data: MessageData, key: string): string {
  const value = numberOf(data, key);
  return `${value < 0 ? '−' : '+'}${amount(Math.abs(value))}`;
}

/** `Kegiatan X` in quotes, or nothing where the row has no name. */
export function quoted(data: MessageData, key = 'name'): string {
  const text = textOf(data, key);
  return text === '' ? '' : `“${shorten(text)}”`;
}

/** Longest name in a sentence; longer ones are cut at a word. */
const LONGEST_NAME = 80;

function shorten(text: string): string {
  if (text.length <= LONGEST_NAME) return text;
  const cut = text.slice(0, LONGEST_NAME);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_NAME / 2)).trimEnd()} …`;
}

/** Puts values into the `{places}` of a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, key: string) =>
    key in values ? String(values[key]) : place,
  );
}

/** Number words of a locale by `Intl`, which every supported engine has for `id` and `en`. */
export function figuresOf(locale: string): Figures {
  const amount = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 0,
    maximumFractionDigits: 4,
  });
  return { amount: (value) => amount.format(value), percent: (value) => percent.format(value) };
}
