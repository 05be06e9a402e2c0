import { a1, parseA1Range, type CellRef } from '../../app';

/** A sheet that can be gone to. */
export interface NamedSheet {
  readonly key: string;
  readonly label: string;
}

/** Where a typed address leads, or why nowhere. */
export type Place =
  | { readonly kind: 'cell'; readonly sheet: string; readonly cell: CellRef }
  | { readonly kind: 'not-a-place' }
  | { readonly kind: 'no-such-sheet'; readonly sheet: string }
  | { readonly kind: 'beyond'; readonly last: string };

/**
 * Reads an address as people type it: `D27`, `$D$27`, `'Lembar 2'!D27`; of a range its first cell.
 * @param active key of the sheet that an address without one is on
 * @param lastOf the last cell that a sheet shows
 */
export function placeOf(
  text: string,
  sheets: readonly NamedSheet[],
  active: string,
  lastOf: (key: string) => CellRef,
): Place {
  const mark = text.lastIndexOf('!');
  const range = parseA1Range(text.slice(mark + 1).replace(/\s/g, ''));
  if (!range) return { kind: 'not-a-place' };
  const name = mark < 0 ? null : unquoted(text.slice(0, mark).trim());
  const sheet = name === null ? active : sheetNamed(sheets, name);
  if (sheet === undefined) return { kind: 'no-such-sheet', sheet: name ?? '' };
  const cell = { row: range.top, column: range.left };
  const last = lastOf(sheet);
  return cell.row > last.row || cell.column > last.column
    ? { kind: 'beyond', last: a1(last) }
    : { kind: 'cell', sheet, cell };
}

/** Excel does not tell sheets apart by capitals, so neither do people. */
function sheetNamed(sheets: readonly NamedSheet[], name: string): string | undefined {
  const wanted = name.toLowerCase();
  const found =
    sheets.find(({ label }) => label === name) ??
    sheets.find(({ label }) => label.toLowerCase() === wanted);
  return found?.key;
}

function unquoted(name: string): string {
  const quoted = /^'(.*)'$/.exec(name)?.[1];
  return quoted === undefined ? name : quoted.replaceAll("''", "'");
}
