import { type CellRange, columnIndex, parseA1Range } from '../../../src/workbook';
import { invalidArgument } from '../host-error';
import { COLUMNS, ROWS, WHOLE_SHEET } from '../model/sheet';

export function asString(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument(`text expected: ${String(value)}`);
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number') throw invalidArgument(`number expected: ${String(value)}`);
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`boolean expected: ${String(value)}`);
  return value;
}

export function asObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw invalidArgument('object expected');
  return Object.fromEntries(Object.entries(value));
}

/** @throws HostError for a word that Excel does not know there, or that is not emulated. */
export function asOneOf<T extends string>(value: unknown, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw invalidArgument(`one of ${words.join(', ')} expected: ${String(value)}`);
  return found;
}

export function asColor(value: unknown): string {
  const color = asString(value);
  if (!/^#[0-9A-F]{6}$/i.test(color)) throw invalidArgument(`colour ${color}`);
  return color.toUpperCase();
}

/** `A1`, `A1:B2`, `5:7`, `C:D`, or nothing for the whole sheet. */
export function asRange(address: unknown): CellRange {
  if (address === undefined || address === null || address === '') return WHOLE_SHEET;
  const text = asString(address).replaceAll('$', '');
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) {
    const [, top, bottom] = rows;
    return { top: Number(top) - 1, left: 0, bottom: Number(bottom) - 1, right: COLUMNS - 1 };
  }
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(text);
  if (columns) {
    const [, left = '', right = ''] = columns;
    return { top: 0, left: columnIndex(left), bottom: ROWS - 1, right: columnIndex(right) };
  }
  const range = parseA1Range(text);
  if (!range) throw invalidArgument(`address ${text}`);
  return range;
}

/** Excel takes no longer text for several ranges. */
const LONGEST_ADDRESSES = 8192;

/** `A1:B2,D4`: several ranges of one sheet. */
export function asRanges(addresses: unknown): CellRange[] {
  const text = asString(addresses);
  if (text.length >= LONGEST_ADDRESSES) throw invalidArgument('addresses too long');
  return text.split(',').map(asRange);
}

/**
 * The value for one cell out of what was assigned to a range: one value for all cells, or rows of
 * values. `null` leaves a cell alone.
 * @throws HostError where the rows do not have the range's shape.
 */
export function cellValues(
  value: unknown,
  rows: number,
  columns: number,
): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const fits =
    value.length === rows &&
    value.every((cells: unknown) => Array.isArray(cells) && cells.length === columns);
  if (!fits) throw invalidArgument("the array does not match the range's dimensions");
  const table = value as readonly (readonly unknown[])[];
  return (row, column) => table[row]?.[column];
}
