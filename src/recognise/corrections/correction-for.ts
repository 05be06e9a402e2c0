import type { ColumnRole, Qualifiers, RecognisedRow, RecognisedTable, TableKind } from '../types';
import { bodyOf, columnFor, headingsOf, isCalled, normal, rowFor } from './keys';
import type { ColumnCorrection, Correction, CorrectableLevel, CorrectableRole } from './types';

/** What a person points at and says; columns and rows by their zero-based place. */
export type Wish =
  | { readonly about: 'sheet' }
  | { readonly about: 'table'; readonly kind: TableKind }
  | {
      readonly about: 'column';
      readonly column: number;
      readonly role: ColumnRole;
      readonly qualifiers?: Qualifiers;
    }
  | { readonly about: 'row'; readonly row: number; readonly role: CorrectableRole }
  | { readonly about: 'row'; readonly row: number; readonly level: CorrectableLevel };

/**
 * The correction that says of a sheet, table, column or row what a person wishes, named so that it is
 * found again.
 * @param tables all tables of the workbook as recognised, those of kind `lain` included
 * @param table the table pointed at, one of them
 * @throws RangeError where the table has no such column or row
 */
export function correctionFor(
  tables: readonly RecognisedTable[],
  table: RecognisedTable,
  wish: Wish,
): Correction {
  const onSheet = tables.filter(({ sheet }) => sheet === table.sheet);
  if (wish.about === 'sheet') {
    return { about: 'sheet', sheet: table.sheet, headings: headingsOf(...onSheet), kind: 'lain' };
  }
  const key = { sheet: table.sheet, headings: headingsOf(table), ...placeAmong(onSheet, table) };
  switch (wish.about) {
    case 'table':
      return { about: 'table', ...key, kind: wish.kind };
    case 'column': {
      const { about, column, ...says } = wish;
      return { about, ...key, ...columnKey(table, column), ...says };
    }
    case 'row': {
      const { about, row, ...says } = wish;
      return { about, ...key, ...rowKey(table, row), ...says };
    }
  }
}

function placeAmong(
  onSheet: readonly RecognisedTable[],
  table: RecognisedTable,
): Pick<ColumnCorrection, 'table'> {
  const headings = (one: RecognisedTable): string => headingsOf(one).map(normal).sort().join('\n');
  const twins = onSheet.filter((one) => headings(one) === headings(table));
  const place = twins.findIndex(({ range }) => range === table.range);
  return place > 0 ? { table: place + 1 } : {};
}

function columnKey(table: RecognisedTable, index: number): { heading: string; nth?: number } {
  const column = table.columns.find((one) => one.index === index);
  if (!column) throw new RangeError(`no column ${index}`);
  const { heading } = column;
  return { heading, ...countUp((nth) => columnFor({ heading, nth }, table) === column) };
}

function rowKey(table: RecognisedTable, index: number) {
  const row = bodyOf(table).find((one) => one.index === index);
  if (!row) throw new RangeError(`no row ${index}`);
  const { label, kode } = row;
  const under = anchorOf(table, row);
  const name = {
    label,
    ...(kode === null ? {} : { kode }),
    ...(under === undefined ? {} : { under }),
  };
  return { ...name, ...countUp((nth) => rowFor({ ...name, nth }, table) === row) };
}

/** The least number but 1 with which a thing is found; nothing where it is the first. */
function countUp(isFound: (nth: number) => boolean): { nth?: number } {
  let nth = 1;
  while (!isFound(nth)) nth += 1;
  return nth === 1 ? {} : { nth };
}

/** The label of a row above that no other row has: of the nearest row that counts it, else of any. */
function anchorOf(table: RecognisedTable, row: RecognisedRow): string | undefined {
  const rows = bodyOf(table);
  const isUnique = ({ label }: RecognisedRow): boolean =>
    normal(label) !== '' && rows.filter((other) => isCalled(other, label)).length === 1;
  const byIndex = new Map(rows.map((one) => [one.index, one]));
  let above = row.parent === null ? undefined : byIndex.get(row.parent);
  while (above) {
    if (above.index < row.index && isUnique(above)) return above.label;
    above = above.parent === null ? undefined : byIndex.get(above.parent);
  }
  return rows
    .filter(({ index }) => index < row.index)
    .reverse()
    .find(isUnique)?.label;
}
