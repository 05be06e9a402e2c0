import { decimalOf, type Decimal } from '../../domain';
import { isCellError, type Cell } from '../../workbook';
import { readings } from '../figures';
import type { Grid } from '../grid';
import type { Notation } from '../types';
import { plainText } from '../words';

/** What a cell of a table holds that nothing is known about. */
export type Content = 'figure' | 'year' | 'gap' | 'text' | 'empty';

/** Contents of a row by column. */
export interface RowShape {
  readonly row: number;
  readonly contents: ReadonlyMap<number, Content>;
}

/** `-`, `...`, `(X)`, `NA`, `n.a.`, `Z`: stands where a figure would. */
const GAP =
  /^([-–—.…:*_x]+|\(?(x|z|na|n\.a\.?|n\/a|nil|d|s|b|c|tad|ttd)\)?|#n\/a|#null!|not available)$/i;
/** Marks of notes around a figure: `1,234 1/`, `\2 310`, `12.5*`, `1.234 r)`, `(p) 15`. */
const MARK_BEHIND =
  /(?:\s*[*†‡§¹²³#]+|\s*\\\d{1,2}\\?|\s+\d{1,2}\/|\s*\[\w{1,2}\]|\s*\([a-z]\)|\s*[a-z]\)?)$/i;
const MARK_BEFORE =
  /^(?:[*†‡§¹²³]+\s*|\\\d{1,2}\\?\s*|\d{1,2}\/\s+|\[\w{1,2}\]\s*|\([a-z]\)\s*|[a-z]\s*(?=\d))/i;
const MONEY_SIGN = /^[-−(]?\s*[$£€¥]\s*/;
const EARLIEST_YEAR = 1700;
const LATEST_YEAR = 2100;

export function contentOf(cell: Cell | undefined, notation: Notation): Content {
  const value = cell?.value ?? null;
  if (value === null || value === '') return 'empty';
  if (isCellError(value)) return 'gap';
  if (typeof value === 'boolean') return 'text';
  if (typeof value === 'number') return isYear(value) ? 'year' : 'figure';
  const text = plainText(value);
  if (text === '') return 'empty';
  const bare = withoutMarks(text);
  if (/^\d{4}$/.test(bare) && isYear(Number(bare))) return 'year';
  if (readStatistic(value, notation)) return 'figure';
  return GAP.test(text) ? 'gap' : 'text';
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= EARLIEST_YEAR && value <= LATEST_YEAR;
}

/** Reads a figure with the marks that statistics print around it; undefined where it is none. */
export function readStatistic(value: unknown, notation: Notation): Decimal | undefined {
  if (typeof value === 'number') return decimalOf(value);
  if (typeof value !== 'string' || !/\d/.test(value)) return undefined;
  const bare = plainText(value).replace(MONEY_SIGN, (sign) =>
    /^[-−(]/.test(sign) ? sign[0]! : '',
  );
  for (const text of [bare, withoutMarks(bare)]) {
    const { dot, comma } = readings(text.replace(/^\$\s*/, ''));
    const read = notation === 'dot-thousands' ? (dot ?? comma) : (comma ?? dot);
    if (read) return read;
  }
  return undefined;
}

function withoutMarks(text: string): string {
  return text.replace(MARK_BEHIND, '').replace(MARK_BEFORE, '');
}

/** `(D)`, `NA`, `...`: there is a figure that is not told; a dash stands for none. */
export function isWithheld(text: string): boolean {
  return text !== '' && !/^[-–—_:]+$/.test(text);
}

/** The figure as a number. */
export function figureOf(cell: Cell | undefined, notation: Notation): Decimal | undefined {
  return cell && readStatistic(cell.value, notation);
}

/**
 * How a sheet writes thousands, from all its texts together. Where each could be read either way, a
 * sign that three digits always follow groups thousands.
 */
export function sheetNotation(grid: Grid): Notation {
  const count = { dot: 0, comma: 0, dotGroups: 0, commaGroups: 0 };
  for (const row of grid.filledRows) {
    for (const column of grid.filledColumns(row)) {
      const value = grid.cell(row, column)?.value;
      if (typeof value !== 'string' || !/^\D{0,3}\d[\d.,]*\D{0,3}$/.test(value)) continue;
      const text = value.replace(/^\D+|\D+$/g, '');
      const { dot, comma } = readings(text);
      if (dot && !comma) count.dot += 1;
      if (comma && !dot) count.comma += 1;
      if (/\.\d{3}$/.test(text)) count.dotGroups += 1;
      if (/,\d{3}$/.test(text)) count.commaGroups += 1;
    }
  }
  const more = count.dot - count.comma || count.dotGroups - count.commaGroups;
  return more > 0 ? 'dot-thousands' : 'comma-thousands';
}
