import type { CellRange, CellRef } from '../address';
import { isCellError, type Cell } from '../snapshot';
import { lastOf } from '../steps';
import type { TableSpec } from '../table-spec';
import { formulaParts } from './formula-parts';

/** What a cell holds, as far as anyone could have changed it: its looks do not count. */
export type Content = Pick<Cell, 'value' | 'formula'>;

/** The cells of a sheet that hold something, sparse. */
export type ContentRows = readonly (readonly (Content | undefined)[] | undefined)[];

/** The cells of a table, row by row, and where its first one stands. */
export interface Contents {
  readonly at: CellRef;
  readonly rows: readonly (readonly (Content | undefined)[])[];
}

/** What a table says before it is written. */
export function contentsOfSpec({ rows }: TableSpec, at: CellRef = { row: 0, column: 0 }): Contents {
  return {
    at,
    rows: rows.map(({ cells }) =>
      Array.from(cells, (cell) => {
        const content = cell?.content;
        if (!content) return undefined;
        if (content.kind === 'formula') return content;
        return { value: content.kind === 'text' ? content.text : content.value };
      }),
    ),
  };
}

/** What stands in a part of a sheet. */
export function contentsOfSheet(
  { rows }: { readonly rows: ContentRows },
  { top, left, bottom, right }: CellRange,
): Contents {
  return {
    at: { row: top, column: left },
    rows: Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => rows[top + row]?.[left + column]),
    ),
  };
}

/**
 * Short text that stays the same as long as nobody changes what was written. Its first half leaves out
 * which cells of other sheets the formulas name: these follow when rows are inserted there.
 */
export function fingerprintOf(contents: Contents): string {
  return lastOf(fingerprintSteps(contents));
}

/** Rows looked at in one step: a few milliseconds. */
const ROWS_IN_STEP = 100;

/** The same in steps. */
export function* fingerprintSteps(contents: Contents): Generator<undefined, string> {
  const forms: (readonly string[])[] = [];
  const sources: string[][] = [];
  for (const [row, cells] of contents.rows.entries()) {
    if (row % ROWS_IN_STEP === 0) yield;
    forms.push(
      trimmed(
        cells.map((cell, column) => {
          if (cell?.formula === undefined) return formOf(cell);
          const parts = formulaParts(cell.formula, placeIn(contents, row, column));
          (sources[column] ??= []).push(...parts.sources);
          return `=${parts.form}`;
        }),
      ),
    );
  }
  yield;
  return `${hash(JSON.stringify(forms))}.${hash(JSON.stringify(dense(sources)))}`;
}

/**
 * Whether someone changed what was written; in steps.
 * @param written fingerprint of what was written; undefined where nobody knows it
 * @param now what stands there
 * @param next what is to stand there
 */
export function* editedSteps(
  written: string | undefined,
  now: Contents,
  next: Contents,
): Generator<undefined, boolean> {
  if (written === undefined) return true;
  const found = yield* fingerprintSteps(now);
  if (found === written) return false;
  if (found.split('.')[0] !== written.split('.')[0]) return true;
  // Only cells of other sheets differ: rows may have come or gone there. Then a new table names the
  // same cells in the same order, perhaps with more between them.
  const wanted = yield* sourceSteps(next);
  const there = yield* sourceSteps(now);
  return there.some((column, index) => !isWithin(column, wanted[index] ?? []));
}

function placeIn({ at }: Contents, row: number, column: number): CellRef {
  return { row: at.row + row, column: at.column + column };
}

/** What tells a cell without a formula from others. */
function formOf(cell: Content | undefined): string {
  const value = cell?.value;
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'string') return `"${value.replace(/\r\n?/g, '\n')}`;
  if (typeof value === 'number') return `#${Number(value.toPrecision(15))}`;
  return isCellError(value) ? `!${value.error}` : `?${value}`;
}

/** The cells of other sheets that formulas name, column by column, from top to bottom; in steps. */
function* sourceSteps(contents: Contents): Generator<undefined, readonly (readonly string[])[]> {
  const columns: string[][] = [];
  for (const [row, cells] of contents.rows.entries()) {
    if (row % ROWS_IN_STEP === 0) yield;
    for (const [column, cell] of cells.entries()) {
      if (cell?.formula === undefined) continue;
      const { sources } = formulaParts(cell.formula, placeIn(contents, row, column));
      (columns[column] ??= []).push(...sources);
    }
  }
  return dense(columns);
}

/** Columns without sources are empty, not absent. */
function dense(columns: readonly string[][]): readonly (readonly string[])[] {
  return Array.from(columns, (column?: readonly string[]) => column ?? []);
}

function trimmed(forms: readonly string[]): readonly string[] {
  let length = forms.length;
  while (forms[length - 1] === '') length--;
  return forms.slice(0, length);
}

/** Whether all items stand in the list in their order, others perhaps among them. */
function isWithin(items: readonly string[], list: readonly string[]): boolean {
  let found = 0;
  for (const one of list) if (one === items[found]) found++;
  return found === items.length;
}

/** FNV-1a over two halves: 64 bits, the same on every machine, and no secret. */
function hash(text: string): string {
  return [0x811c9dc5, 0x9e3779b9].map((seed) => half(text, seed)).join('');
}

function half(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
