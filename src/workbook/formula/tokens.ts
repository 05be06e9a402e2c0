import { columnIndex, type CellRange, type CellRef } from '../address';

/** One end of a reference: a cell and which of its two parts are held by `$`. */
export interface ReferenceEnd extends CellRef {
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** Cells that a formula names: one cell, a range, whole columns or whole rows. */
export interface Reference {
  /** Name of the sheet, or null for the formula's own. */
  readonly sheet: string | null;
  /** It points into another workbook. */
  readonly external: boolean;
  readonly from: ReferenceEnd;
  readonly to: ReferenceEnd;
}

export type FormulaToken =
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'call'; readonly name: string }
  /** Operators, parentheses, separators and braces, each by its own character. */
  | { readonly kind: 'sign'; readonly text: string }
  /** Text constants, error values, logical values, names, table columns. */
  | { readonly kind: 'other'; readonly text: string };

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

const BLANK = /\s+/y;
const SHEET = /(?:'((?:[^']|'')+)'|(\[[^\]]*\])?([\p{L}_][\p{L}\p{N}_.]*)?)!/uy;
const END = String.raw`(?![\p{L}\p{N}_.(!])`;
const CELLS = new RegExp(
  String.raw`(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?::(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}))?${END}`,
  'iuy',
);
const LINES = new RegExp(
  String.raw`(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})${END}|(\$?[1-9]\d{0,6}):(\$?[1-9]\d{0,6})${END}`,
  'iuy',
);
const TEXT = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:DIV\/0!|REF!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/iy;
const CALL = /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[(?:[^[\]]|\[[^\]]*\])*\])?/uy;
const SIGN = /<=|>=|<>|[-+*/^&=<>%:,;(){}@#]/y;

/**
 * Splits a formula into its parts.
 * @param formula English notation, without the leading `=`
 * @returns undefined where something in it is not understood
 */
export function tokeniseFormula(formula: string): FormulaToken[] | undefined {
  const tokens: FormulaToken[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < formula.length) {
    if (take(BLANK)) continue;
    const sheet = take(SHEET);
    const reference = referenceOf(take(CELLS), take, sheet);
    if (reference) tokens.push({ kind: 'reference', reference });
    // A name or an error value behind a sheet is understood as little as the rest of it.
    else if (sheet && !take(ERROR) && !take(NAME)) return undefined;
    else if (sheet) tokens.push({ kind: 'other', text: sheet[0] });
    else {
      const token = otherToken(take);
      if (!token) return undefined;
      tokens.push(token);
    }
  }
  return tokens;
}

type Take = (pattern: RegExp) => RegExpExecArray | null;

function otherToken(take: Take): FormulaToken | undefined {
  const call = take(CALL);
  if (call) return { kind: 'call', name: call[0].toUpperCase().replace(/^_XLFN\./, '') };
  const number = take(NUMBER);
  if (number) return { kind: 'number', value: Number(number[0]) };
  const other = take(TEXT) ?? take(ERROR) ?? take(NAME);
  if (other) return { kind: 'other', text: other[0] };
  const sign = take(SIGN);
  return sign ? { kind: 'sign', text: sign[0] } : undefined;
}

function referenceOf(
  cells: RegExpExecArray | null,
  take: Take,
  sheet: RegExpExecArray | null,
): Reference | undefined {
  const lines = cells ? null : take(LINES);
  if (!cells && !lines) return undefined;
  const name = sheet ? (sheet[1]?.replaceAll("''", "'") ?? sheet[3] ?? null) : null;
  const external = sheet?.[2] !== undefined || name?.includes('[') === true;
  const ends = cells
    ? [endOf(cells[1]!, 0, 0), endOf(cells[2] ?? cells[1]!, 0, 0)]
    : [endOf(lines![1] ?? lines![3]!, 0, 0), endOf(lines![2] ?? lines![4]!, LAST_ROW, LAST_COLUMN)];
  return { sheet: name, external, from: ends[0]!, to: ends[1]! };
}

/** Reads `$C5`, `C` (then the row is given) or `5` (then the column is). */
function endOf(text: string, row: number, column: number): ReferenceEnd {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text)!;
  return {
    row: digits === '' ? row : Number(digits) - 1,
    column: letters === '' ? column : columnIndex(letters),
    fixedRow: digits === '' || (letters === '' ? fixedColumn : fixedRow) === '$',
    fixedColumn: letters === '' || fixedColumn === '$',
  };
}

/** The cells that a reference names, its ends in order. */
export function rangeOf({ from, to }: Reference): CellRange {
  return {
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
  };
}

/** Every reference of a formula; none where the formula is not understood. */
export function referencesOf(formula: string): Reference[] {
  return (tokeniseFormula(formula) ?? []).flatMap((token) =>
    token.kind === 'reference' ? [token.reference] : [],
  );
}
