import { decimalOf, shiftDecimal } from '../../domain';
import { isCellError, type Cell } from '../../workbook';
import type { Figure, Notation, RecognisedColumn } from '../types';
import { choose } from './choose';
import { readKoefisien } from './koefisien';
import { bareText, readings } from './readings';
import { isPercentUnit, readTarget } from './read-target';
import { numbered } from './target-form';
import { isTime } from './time-words';
import { useOf, type Use } from './use';

const ERROR_TEXT = /^#(DIV\/0!|REF!|N\/A|VALUE!|NAME\?|NUM!|NULL!)$/i;

/** What stands for zero in an amount column: `-`, `Rp -`, `Rp. 0,-`. */
const DASH = /^(rp\.?)?\s*[-–—]+$/i;

/** Reads a cell as its column is written; undefined where nothing stands. */
export function readCell(cell: Cell, column: RecognisedColumn): Figure | undefined {
  const use = useOf(column.role);
  return readFigure(cell, trustedNotation(column, use), use);
}

/** A column that mixes both conventions vouches for no cell that could be read either way. */
function trustedNotation({ notation, separators }: RecognisedColumn, use: Use): Notation {
  const isMixed = separators !== undefined && separators.dot > 0 && separators.comma > 0;
  return isMixed && use !== 'money' ? 'undecided' : notation;
}

/**
 * Reads a cell as a figure by the notation of its column. Nothing ambiguous is guessed: a text that
 * can be read in no way is `broken`, one that could be either stays text.
 */
export function readFigure(cell: Cell, notation: Notation, use: Use): Figure | undefined {
  const { value } = cell;
  if (value === null || value === '') return undefined;
  if (isCellError(value)) return { kind: 'error', error: value.error };
  if (typeof value === 'number') return numberFigure(value, cell.numberFormat);
  const text = typeof value === 'string' ? bareText(value) : value ? 'TRUE' : 'FALSE';
  return textFigure(text, notation, use);
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

function textFigure(text: string, notation: Notation, use: Use): Figure | undefined {
  if (text === '') return undefined;
  if (ERROR_TEXT.test(text)) return { kind: 'error', error: text.toUpperCase() };
  if (use === 'money' && DASH.test(text)) {
    return { kind: 'number', value: { units: 0n, scale: 0 }, isText: true, percent: false };
  }
  const read = readings(text);
  if (!read.figureLike || (use === 'kinerja' && isTime(text))) {
    return otherFigure(text, notation, use);
  }
  const value = choose(read, notation, use === 'money');
  if (typeof value !== 'string')
    return { kind: 'number', value, isText: true, percent: read.percent };
  if (value === 'angka-rusak') return { kind: 'broken', text };
  return use === 'kinerja'
    ? { kind: 'target', target: { kind: 'unreadable', reason: value }, text }
    : { kind: 'text', text };
}

/** What is more than digits and separators. */
function otherFigure(text: string, notation: Notation, use: Use): Figure {
  if (use === 'kinerja') return readTarget(text, notation);
  if (use === 'koefisien') return readKoefisien(text, notation);
  const percent = use === 'plain' ? numbered(text) : undefined;
  return percent && isPercentUnit(percent.tail)
    ? readTarget(text, notation)
    : { kind: 'text', text };
}
