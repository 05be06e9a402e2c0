import { decimalOf, sameDecimal, shiftDecimal, type Decimal } from '../../domain';
import { isCellError, type Cell } from '../../workbook';
import type { Figure, Notation } from '../types';
import { plainText } from '../words';
import { readings, type Readings } from './readings';

const ERROR_TEXT = /^#(DIV\/0!|REF!|N\/A|VALUE!|NAME\?|NUM!|NULL!)$/i;

/** What stands for zero in an amount column: `-`, `Rp -`, `Rp. 0,-`. */
const DASH = /^(rp\.?)?\s*[-–—]+$/i;

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
