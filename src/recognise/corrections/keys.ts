import type { RecognisedColumn, RecognisedRow, RecognisedTable } from '../types';
import { plainText } from '../words';
import { aligned } from './align';
import type { ColumnCorrection, Correction, RowCorrection } from './types';

/** Likeness of two lists of headings from which they are those of one table, columns come and gone. */
const SAME_TABLE = 0.6;
/** The same where the sheet's name does not say that it is the one meant. */
const SAME_SHEET = 0.75;

/** Words of a heading or label as they are compared: case, punctuation and line breaks say nothing. */
export function normal(text: string): string {
  return plainText(text.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, ' '));
}

export function headingsOf(...tables: readonly RecognisedTable[]): string[] {
  return tables.flatMap(({ columns }) => columns.map(({ heading }) => heading));
}

/**
 * The sheet that a correction speaks of: the one of its name, else the only one whose headings fit
 * best.
 * @param tablesOf the recognised tables of a sheet
 */
export function sheetFor<S extends { readonly name: string }>(
  correction: Correction,
  sheets: readonly S[],
  tablesOf: (sheet: S) => readonly RecognisedTable[],
): S | undefined {
  const wanted = correction.sheet.toLowerCase();
  const named = sheets.find(({ name }) => name.toLowerCase() === wanted);
  const { headings } = correction;
  if (named !== undefined || headings === undefined) return named;
  const fits = sheets.map((sheet) => {
    const tables = tablesOf(sheet);
    const lists = correction.about === 'sheet' ? [tables] : tables.map((table) => [table]);
    return {
      sheet,
      fit: Math.max(0, ...lists.map((list) => alike(headings, headingsOf(...list)))),
    };
  });
  const best = Math.max(0, ...fits.map(({ fit }) => fit));
  const [only, other] = fits.filter(({ fit }) => fit === best && fit >= SAME_SHEET);
  return other ? undefined : only?.sheet;
}

/** The tables of a sheet that a correction can mean, the likeliest first. */
function tablesFor(
  { headings, table = 1 }: Pick<ColumnCorrection, 'headings' | 'table'>,
  tables: readonly RecognisedTable[],
): readonly RecognisedTable[] {
  if (!headings) return table === 1 ? tables : tables.slice(table - 1, table);
  const scored = tables
    .map((one) => ({ one, fit: alike(headings, headingsOf(one)) }))
    .filter(({ fit }) => fit >= SAME_TABLE)
    .sort((a, b) => b.fit - a.fit);
  const best = scored.filter(({ fit }) => fit === scored[0]?.fit);
  const rest = scored.slice(best.length);
  return [...best.slice(table - 1, table), ...rest].map(({ one }) => one);
}

/** The table of a sheet that holds what a correction names; undefined where it speaks of the whole sheet. */
export function tableFor(
  correction: Correction,
  tables: readonly RecognisedTable[],
): RecognisedTable | undefined {
  switch (correction.about) {
    case 'sheet':
      return undefined;
    case 'table':
      return tablesFor(correction, tables)[0];
    case 'column':
      return tablesFor(correction, tables).find((table) => columnFor(correction, table));
    case 'row':
      return tablesFor(correction, tables).find((table) => rowFor(correction, table));
  }
}

/**
 * The column with a heading, or the nth of several. Where there are more or fewer of them than there
 * were, the one that stands among the same headings as before.
 */
export function columnFor(
  { heading, nth = 1, headings = [] }: Pick<ColumnCorrection, 'heading' | 'nth' | 'headings'>,
  { columns }: RecognisedTable,
): RecognisedColumn | undefined {
  const wanted = normal(heading);
  const twins = columns.filter((column) => normal(column.heading) === wanted);
  const before = headings.map(normal);
  const places = before.flatMap((one, place) => (one === wanted ? [place] : []));
  if (places.length === 0 || places.length === twins.length) return twins[nth - 1];
  const now = columns.map((column) => normal(column.heading));
  const place = aligned(before, now).get(places[nth - 1] ?? -1);
  return place === undefined ? undefined : columns[place];
}

/** The row with a code and a label; where one of them has changed, the other finds it. */
export function rowFor(
  { label, kode, under, nth = 1 }: Pick<RowCorrection, 'label' | 'kode' | 'under' | 'nth'>,
  table: RecognisedTable,
): RecognisedRow | undefined {
  const rows = bodyOf(table);
  const byLabel = rows.filter((row) => isCalled(row, label));
  const byKode = kode === undefined ? byLabel : rows.filter((row) => row.kode === kode);
  const both = byKode.filter((row) => byLabel.includes(row));
  const [found, other] = both.length > 0 ? both : only(byLabel) ? byLabel : byKode;
  if (!other) return found;
  if (both.length === 0) return undefined;
  if (under === undefined) return both[nth - 1];
  const anchor = rows.find((row) => isCalled(row, under));
  return anchor && both.filter(({ index }) => index > anchor.index)[nth - 1];
}

export function isCalled(row: RecognisedRow, label: string): boolean {
  return normal(row.label) === normal(label);
}

/** The rows below the headings and the row that numbers them. */
export function bodyOf({ rows, headerRows }: RecognisedTable): readonly RecognisedRow[] {
  const below = (headerRows.at(-1) ?? -1) + 1;
  return rows.filter(
    ({ role, index }) => index > below || (index === below && role !== 'number-row'),
  );
}

function only(list: readonly unknown[]): boolean {
  return list.length === 1;
}

/** Share of headings that two lists have in common (Dice), each counted as often as it stands. */
function alike(a: readonly string[], b: readonly string[]): number {
  const rest = b.map(normal);
  let shared = 0;
  for (const heading of a.map(normal)) {
    const place = rest.indexOf(heading);
    if (place < 0) continue;
    rest.splice(place, 1);
    shared += 1;
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}
