import { nameLikeness, nameOf, SAME_NAME, wordingOf } from '../../../join';
import { columnsOf, type ColumnRole, type RecognisedTable } from '../../../recognise';
import { textAt, type SheetCell } from '../../../workbook';
import type { SheetOf } from '../../source/sourced';
import type { Answer, Evidence } from './types';

/** Places named one by one; the others are counted. */
const MOST_PLACES = 5;

/** What only people can answer. */
export const BY_REVIEWER: Answer = { verdict: null, evidence: [] };

/** Left to the reviewer, with what the workbook shows. */
export function hint(...evidence: readonly Evidence[]): Answer {
  return { verdict: null, evidence };
}

export function words(text: string): Evidence {
  return { text };
}

/** The first places of many, and how many more there are. */
export function places(all: readonly Evidence[]): Evidence[] {
  const rest = all.length - MOST_PLACES;
  return [...all.slice(0, MOST_PLACES), ...(rest > 0 ? [words(`dan ${rest} tempat lagi`)] : [])];
}

/** A name with the cell in which it stands. */
export interface NamedCell {
  readonly name: string;
  readonly cell: SheetCell;
}

/** The sasaran or indicators that a table names, each once, in its order. */
export function namesIn(
  table: RecognisedTable,
  role: ColumnRole & ('sasaran' | 'indikator'),
  sheetOf: SheetOf,
): NamedCell[] {
  const [column] = columnsOf(table, role);
  if (!column) return [];
  const found = new Map<string, NamedCell>();
  for (const row of table.rows) {
    if (row.role !== 'data') continue;
    const name = textAt(sheetOf(table), row.index, column.index);
    const key = nameOf(name).letters;
    if (key === '' || found.has(key)) continue;
    found.set(key, { name, cell: cellIn(table, row.index, column.index) });
  }
  return [...found.values()];
}

/** Names of one list that the other does not have, typing errors and other spellings aside. */
export function missingIn(names: readonly NamedCell[], others: readonly NamedCell[]): NamedCell[] {
  const known = others.map(({ name }) => nameOf(wordingOf(name)));
  return names.filter(({ name }) => {
    const own = nameOf(wordingOf(name));
    return known.every((other) => nameLikeness(own, other) < SAME_NAME);
  });
}

export function cellIn({ sheet, file }: RecognisedTable, row: number, column: number): SheetCell {
  return { sheet, row, column, ...(file === undefined ? {} : { file }) };
}

/** `“Meningkatnya konsumsi ikan” tidak ada di lembar Renstra`, with its cell. */
export function namedEvidence({ name, cell }: NamedCell, said: string): Evidence {
  return { text: `“${name}” ${said}`, from: cell, to: cell };
}

/** All names of a list, as one range. */
export function rangeEvidence(names: readonly NamedCell[], text: string): Evidence {
  const [first, last] = [names[0], names.at(-1)];
  return first && last ? { text, from: first.cell, to: last.cell } : { text };
}
