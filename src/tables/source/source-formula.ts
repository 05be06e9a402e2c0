import { compareDecimals, shiftDecimal, toNumber } from '../../domain';
import { numbered, readings, type Figure } from '../../recognise';
import { qualified, type Cell, type SheetCell } from '../../workbook';

/** A figure as a live formula to the cell it was read from. */
export interface SourcedFigure {
  readonly formula: string;
  readonly value: number;
}

/**
 * The formula that gives exactly the value that was read: a plain reference where the cell is a
 * number, a conversion where it is text. A text that becomes a number one day is followed too.
 * @param unit rupiah in one printed unit of the source
 * @returns null where no formula can: the figure is broken, an error, or words
 */
export function sourceFormula(
  at: SheetCell,
  cell: Cell,
  figure: Figure,
  unit = 1,
): SourcedFigure | null {
  if (figure.kind !== 'number') return null;
  const value = toNumber({ units: figure.value.units * BigInt(unit), scale: figure.value.scale });
  // A percent format shows 0.9342 as 93,42%; tables of the LKIP print the 93,42.
  const isFraction = figure.fraction === true || (figure.percent && !figure.isText);
  const times = (isFraction ? '*100' : '') + (unit === 1 ? '' : `*${unit}`);
  const reference = qualified(at);
  if (typeof cell.value !== 'string') return { formula: reference + times, value };
  const text = fromText(reference, cell.value, figure);
  return text === null
    ? null
    : { formula: `IF(ISNUMBER(${reference}),${reference},${text})${times}`, value };
}

/** What `NUMBERVALUE` does not skip by itself: no-break and other blanks, invisible marks. */
const UNSEEN = /[\u00a0\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]/g;

/**
 * Strips what the text has around its digits, then reads it in the notation it is written in.
 * @returns null where the text is no number with something around it, as `2 Orang x 3 Hari`
 */
function fromText(
  reference: string,
  text: string,
  figure: Figure & { kind: 'number' },
): string | null {
  if (!/\d/.test(text)) return '0';
  let expression = reference;
  const replace = (from: string, to = ''): void => {
    expression = `SUBSTITUTE(${expression},${from},"${to}")`;
  };
  for (const mark of new Set(text.match(UNSEEN))) replace(`UNICHAR(${mark.codePointAt(0)})`);
  if (/[\r\n\t]/.test(text)) expression = `CLEAN(${expression})`;
  const apostrophe = /^\s*(['’‘`])/.exec(text)?.[1];
  if (apostrophe) replace(`"${apostrophe}"`);
  let number = text;
  if (!readings(text).figureLike) {
    const worded = numbered(text);
    const words = worded && wordsAround(text, worded.number);
    if (!words) return null;
    ({ number } = worded);
    for (const word of words) replace(`"${word.replaceAll('"', '""')}"`);
  }
  const money = /(rp|idr)\.?/i.exec(number)?.[0];
  if (money) replace(`"${money}"`);
  const tail = /[,.]+\s*[-–—=]+/.exec(number)?.[0];
  if (tail) replace(`"${tail}"`);
  if (number.includes('(')) {
    replace('"("', '-');
    replace('")"');
  }
  if (number.includes('−')) replace('"−"', '-');
  if (number.includes('%')) replace('"%"');
  const written = figure.fraction ? shiftDecimal(figure.value, -2) : figure.value;
  const { dot } = readings(number);
  return dot && compareDecimals(dot, written) === 0
    ? `NUMBERVALUE(${expression},",",".")`
    : `NUMBERVALUE(${expression},".",",")`;
}

/** Words in front of and behind a number, the longest first: one may be part of another. */
function wordsAround(text: string, number: string): string[] | undefined {
  const line = text.replace(UNSEEN, ' ').replace(/\s+/g, ' ');
  const at = line.indexOf(number);
  if (at < 0) return undefined;
  const around = `${line.slice(0, at)} ${line.slice(at + number.length)}`;
  const words = around.split(' ').filter((word) => word !== '');
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}
