import { sameDecimal, toNumber } from '../domain';
import { readings, type Figure } from '../recognise';
import { qualified, type Cell, type SheetCell } from '../workbook';

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
  const times = unit === 1 ? '' : `*${unit}`;
  const reference = qualified(at);
  if (typeof cell.value !== 'string') {
    // A percent format shows 0.9342 as 93,42%; tables of the LKIP print the 93,42.
    const percent = figure.percent ? '*100' : '';
    return { formula: reference + percent + times, value };
  }
  const text = fromText(reference, cell.value, figure);
  return { formula: `IF(ISNUMBER(${reference}),${reference},${text})${times}`, value };
}

/** Strips what the text has around its digits, then reads it in the notation it is written in. */
function fromText(reference: string, text: string, figure: Figure & { kind: 'number' }): string {
  const { dot } = readings(text);
  if (!/\d/.test(text)) return '0';
  let expression = reference;
  const replace = (from: string, to = ''): void => {
    expression = `SUBSTITUTE(${expression},${from},"${to}")`;
  };
  if (text.includes('\u00a0')) replace('UNICHAR(160)');
  if (/[\r\n\t]/.test(text)) expression = `CLEAN(${expression})`;
  const money = /(rp|idr)\.?/i.exec(text)?.[0];
  if (money) replace(`"${money}"`);
  const tail = /[,.]-+/.exec(text)?.[0];
  if (tail) replace(`"${tail}"`);
  if (text.includes('(')) {
    replace('"("', '-');
    replace('")"');
  }
  if (text.includes('−')) replace('"−"', '-');
  if (text.includes('%')) replace('"%"');
  return sameDecimal(dot, figure.value)
    ? `NUMBERVALUE(${expression},",",".")`
    : `NUMBERVALUE(${expression},".",",")`;
}
