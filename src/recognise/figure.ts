import { decimalOf, sameDecimal, shiftDecimal, type Decimal } from '../domain';
import { isCellError, type Cell } from '../workbook';
import type { Figure, Notation } from './types';
import { plainText } from './words';

/** The ways in which a text can be read as one figure; absent where it cannot be read so. */
export interface Readings {
  /** `1.250,50`: dots group thousands, a comma starts the decimals. */
  readonly dot: Decimal | undefined;
  /** `1,250.50`. */
  readonly comma: Decimal | undefined;
  readonly percent: boolean;
  /** It looks like a figure, whether or not it can be read. */
  readonly figureLike: boolean;
  /**
   * Three digits behind more than three: a thousands sign was lost (`12500.000`), or these are three
   * decimals, which amounts never have.
   */
  readonly lostSeparator: boolean;
}

const GROUPED = {
  dot: /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,
  comma: /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,
};
/** `1 250 000`: blanks group thousands as well. */
const BLANK_GROUPS = /^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/;
const PLAIN = { dot: /^\d+(,\d+)?$/, comma: /^\d+(\.\d+)?$/ };
const ERROR_TEXT = /^#(DIV\/0!|REF!|N\/A|VALUE!|NAME\?|NUM!|NULL!)$/i;

/** What stands for zero in an amount column: `-`, `Rp -`, `Rp. 0,-`. */
const DASH = /^(rp\.?)?\s*[-–—]+$/i;

/** Reads a text in every notation of DPA prints: `Rp 2.951.000`, `1.000,-`, `(1.234)`, `93,02%`. */
export function readings(text: string): Readings {
  let rest = plainText(text).replace(/^(rp|idr)\.?\s*/i, '');
  const percent = rest.endsWith('%');
  rest = rest.replace(/\s*%$/, '').replace(/[,.]-+$/, '');
  const negative = /^\(.*\)$/.test(rest) || rest.startsWith('-') || rest.startsWith('−');
  rest = rest
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^[-−+]\s*/, '')
    .replace(/^(rp|idr)\.?\s*/i, '')
    .replace(/ ?([.,]) ?/g, '$1');
  if (BLANK_GROUPS.test(rest)) rest = rest.replaceAll(' ', '');
  return {
    dot: GROUPED.dot.test(rest) || PLAIN.dot.test(rest) ? digits(rest, ',', negative) : undefined,
    comma:
      GROUPED.comma.test(rest) || PLAIN.comma.test(rest) ? digits(rest, '.', negative) : undefined,
    percent,
    figureLike: /^\d[\d.,]*$/.test(rest),
    lostSeparator: /^\d{4,}[.,]\d{3}$/.test(rest),
  };
}

function digits(text: string, decimalSign: string, negative: boolean): Decimal {
  const [whole = '', fraction = ''] = text.split(decimalSign);
  const units = BigInt(whole.replace(/\D/g, '') + fraction);
  return { units: negative ? -units : units, scale: fraction.length };
}

/**
 * Reads a cell as a figure by the notation of its column. Nothing ambiguous is guessed: a text that
 * can be read in no way is `broken`, one that could be either stays text.
 * @param isMoney whether the column holds amounts, in which `-` stands for zero
 */
export function readFigure(cell: Cell, notation: Notation, isMoney: boolean): Figure | undefined {
  const { value } = cell;
  if (value === null || value === '') return undefined;
  if (isCellError(value)) return { kind: 'error', error: value.error };
  if (typeof value === 'number') return numberFigure(value, cell.numberFormat);
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
  return textFigure(plainText(value), notation, isMoney);
}

function numberFigure(value: number, format: string | undefined): Figure {
  const decimal = decimalOf(value);
  if (!decimal) return { kind: 'broken', text: String(value) };
  const percent = isPercentFormat(format);
  return {
    kind: 'number',
    value: percent ? shiftDecimal(decimal, 2) : decimal,
    isText: false,
    percent,
  };
}

/** A `%` outside quotes and escapes multiplies what is shown by a hundred. */
export function isPercentFormat(format: string | undefined): boolean {
  return format?.replace(/"[^"]*"|\\./g, '').includes('%') === true;
}

function textFigure(text: string, notation: Notation, isMoney: boolean): Figure | undefined {
  if (text === '') return undefined;
  if (ERROR_TEXT.test(text)) return { kind: 'error', error: text.toUpperCase() };
  if (DASH.test(text)) {
    return isMoney
      ? { kind: 'number', value: { units: 0n, scale: 0 }, isText: true, percent: false }
      : { kind: 'text', text };
  }
  const read = readings(text);
  if (isMoney && read.lostSeparator) return { kind: 'broken', text };
  const value = choose(read, notation);
  if (value) return { kind: 'number', value, isText: true, percent: read.percent };
  // What could be either (`1.250` where nothing decides) is left unread, not called broken.
  const isEither = read.dot !== undefined && read.comma !== undefined;
  return read.figureLike && !isEither ? { kind: 'broken', text } : { kind: 'text', text };
}

/**
 * The reading by the column's notation. Where only the other one is possible it is taken, unless its
 * three decimals look like a lost thousands sign: `12500.000` among `12.500.000`.
 */
function choose(read: Readings, notation: Notation): Decimal | undefined {
  if (sameDecimal(read.dot, read.comma)) return read.dot;
  if (notation === 'undecided')
    return read.dot && read.comma ? undefined : (read.dot ?? read.comma);
  const [own, other] =
    notation === 'dot-thousands' ? [read.dot, read.comma] : [read.comma, read.dot];
  return own ?? (read.lostSeparator ? undefined : other);
}

/**
 * Decides from all text cells of a column how it writes thousands and decimals.
 * @param isMoney amounts: where every text could be either, `1.250` is one thousand …, the way rupiah
 *   are written
 */
export function decideNotation(texts: Iterable<string>, isMoney: boolean): Notation {
  let dot = 0;
  let comma = 0;
  for (const text of texts) {
    const read = readings(text);
    if (read.lostSeparator) continue;
    if (read.dot && !read.comma) dot += 1;
    if (read.comma && !read.dot) comma += 1;
  }
  if (dot === comma) return isMoney ? 'dot-thousands' : 'undecided';
  return dot > comma ? 'dot-thousands' : 'comma-thousands';
}
