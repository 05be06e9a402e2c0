import { kodeSegments, toNumber } from '../../domain';
import { isCellError } from '../../workbook';
import { readings, isPercentFormat } from '../figures';
import type { Grid } from '../grid';

/** What the body of a column holds, as shares (0–1) of its filled cells. */
export interface Profile {
  readonly filled: number;
  /** Amounts of money: large, grouped, or marked `Rp`. */
  readonly amounts: number;
  /** Other figures, percentages among them. */
  readonly smallFigures: number;
  readonly percentSigns: number;
  /** Words: at least one word of three letters. */
  readonly words: number;
  /** Codes with at least two segments, or short numbers as they stand in split code columns. */
  readonly codes: number;
  /** `1.`, `a)`, `II`: what numbers the rows. */
  readonly numbering: number;
  /** `≥ 85-99`, `91 ≤ 100`: limits of a scale. */
  readonly limits: number;
  /** Names of colours, as scales print them beside their classes. */
  readonly colours: number;
  /** Mean length of the texts. */
  readonly length: number;
}

/** From this size on a bare number is more likely money than a performance figure. */
const MONEY_FROM = 100_000;
const GROUPED_FROM = 1_000;
/** Enough rows to know a column by; a table of thousands is alike all through. */
const SAMPLE = 400;
const NUMBERING = /^\(?([ivxl]{1,5}|[a-z]|\d{1,3})[.)]*$/i;
const LIMITS = /[≥≤<>]|^\d[\d.,]*\s*(%\s*)?(-|–|s\/?d)\s*\d[\d.,]*\s*%?$/;
const COLOURS = /^(hijau|kuning|merah|biru|oranye|jingga|abu|hitam|putih|coklat|ungu)\b/i;

export function profileColumn(grid: Grid, rows: readonly number[], column: number): Profile {
  const count = {
    amounts: 0,
    small: 0,
    percent: 0,
    words: 0,
    codes: 0,
    numbering: 0,
    limits: 0,
    colours: 0,
  };
  let filled = 0;
  let length = 0;
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  for (let place = 0; place < rows.length; place += step) {
    const cell = grid.cell(rows[place]!, column);
    const text = grid.text(rows[place]!, column);
    if (!cell || text === '' || isCellError(cell.value)) continue;
    filled += 1;
    length += text.length;
    if (LIMITS.test(text)) count.limits += 1;
    if (COLOURS.test(text)) count.colours += 1;
    if (NUMBERING.test(text)) count.numbering += 1;
    if (isCode(text)) count.codes += 1;
    if (/\p{L}{3}/u.test(text)) count.words += 1;
    const kind = figureKind(cell.value, text, cell.numberFormat);
    if (kind === 'amount') count.amounts += 1;
    if (kind === 'small') count.small += 1;
    if (kind === 'either') {
      count.amounts += 0.5;
      count.small += 0.5;
    }
    if (text.includes('%') || isPercentFormat(cell.numberFormat)) count.percent += 1;
  }
  const share = (n: number): number => (filled === 0 ? 0 : n / filled);
  return {
    filled,
    amounts: share(count.amounts),
    smallFigures: share(count.small),
    percentSigns: share(count.percent),
    words: share(count.words),
    codes: share(count.codes),
    numbering: share(count.numbering),
    limits: share(count.limits),
    colours: share(count.colours),
    length: share(length),
  };
}

function isCode(text: string): boolean {
  const segments = kodeSegments(text);
  return segments?.every((segment) => segment.length <= 5) === true;
}

function figureKind(
  value: unknown,
  text: string,
  format: string | undefined,
): 'amount' | 'small' | 'either' | undefined {
  if (typeof value === 'number') {
    const size = Math.abs(value);
    // The comma button gives percentages the format of amounts: it tells nothing below a thousand.
    const grouped = (format ?? '').includes('#,##0') && (size >= GROUPED_FROM || size === 0);
    return (size >= MONEY_FROM || grouped) && !isPercentFormat(format) ? 'amount' : 'small';
  }
  if (/^rp\b|^rp\.?\s*[\d-]/i.test(text)) return 'amount';
  const read = readings(text);
  if (!read.figureLike) return /^-+$/.test(text) ? 'small' : undefined;
  const number = read.dot ?? read.comma;
  const grouped = (text.match(/[.,]\d{3}(?!\d)/g) ?? []).length;
  const large = number !== undefined && Math.abs(toNumber(number)) >= MONEY_FROM;
  if (read.percent) return 'small';
  if (large || grouped >= 2) return 'amount';
  // `93.425` is an amount or a percentage with three decimals: half of each, so that it refuses neither.
  return grouped === 1 && /[.,]\d{3}$/.test(text) ? 'either' : 'small';
}
