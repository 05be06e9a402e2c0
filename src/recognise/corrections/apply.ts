import type { SheetSnapshot } from '../../workbook';
import type { RecognisedTable } from '../types';
import { isCorrected, type FixedColumn, type FixedRow, type FixedTable } from './fixed';
import { columnFor, rowFor, sheetFor, tableFor } from './keys';
import type { Correction } from './types';

/** Recognises the tables of one sheet, with what is settled about them. */
export type RecogniseSheet = (
  sheet: SheetSnapshot,
  fixed?: readonly FixedTable[],
) => readonly RecognisedTable[];

export interface Corrected {
  readonly tables: readonly RecognisedTable[];
  /** Corrections that name nothing in the workbook any more. */
  readonly unused: readonly Correction[];
}

/**
 * Recognises sheets with corrections, giving each before it is read. A correction names headings and labels, so the sheet that it
 * speaks of is first recognised without it, then again with what it says at the place found: once for
 * kinds and columns, then for rows, whose labels depend on the columns.
 */
export function* applyCorrections(
  sheets: readonly SheetSnapshot[],
  corrections: readonly Correction[],
  recognise: RecogniseSheet,
): Generator<SheetSnapshot, Corrected> {
  const plain = new Map<SheetSnapshot, readonly RecognisedTable[]>();
  const tablesOf = (sheet: SheetSnapshot): readonly RecognisedTable[] => {
    const tables = plain.get(sheet) ?? recognise(sheet);
    plain.set(sheet, tables);
    return tables;
  };
  const homes = corrections.map((one) => sheetFor(one, sheets, tablesOf));
  const used = new Set<Correction>();
  const tables: RecognisedTable[] = [];
  for (const sheet of sheets) {
    yield sheet;
    const own = corrections.filter((_, place) => homes[place] === sheet);
    const none = own.filter(({ about }) => about === 'sheet');
    for (const one of none) used.add(one);
    if (none.length > 0) continue;
    const read = recogniseWith(sheet, own, used, tablesOf(sheet), recognise);
    for (const table of read) tables.push(table);
  }
  return { tables, unused: corrections.filter((one) => !used.has(one)) };
}

function recogniseWith(
  sheet: SheetSnapshot,
  own: readonly Correction[],
  used: Set<Correction>,
  plain: readonly RecognisedTable[],
  recognise: RecogniseSheet,
): readonly RecognisedTable[] {
  const found: Found = new Map();
  const columns = own.filter(({ about }) => about !== 'row');
  const rows = own.filter(({ about }) => about === 'row');
  const first = columns.length > 0 ? settle(columns, plain, found) : [];
  const withColumns = first.length > 0 ? recognise(sheet, first) : plain;
  const second = rows.length > 0 ? settle(rows, withColumns, found) : [];
  const tables = second.length > 0 ? recognise(sheet, [...first, ...second]) : withColumns;
  // What was found may be gone once all is said, as where a table is taken apart.
  for (const [one, place] of found) if (isSaid(place, tables)) used.add(one);
  return tables;
}

/** The first heading row of the table that is meant, and of it a column, a row, or neither. */
interface Place {
  readonly top: number;
  readonly column?: number;
  readonly row?: number;
}

type Found = Map<Correction, Place>;

function isSaid({ top, column, row }: Place, tables: readonly RecognisedTable[]): boolean {
  return tables
    .filter(({ range }) => range.top === top)
    .some((table) => {
      if (column !== undefined)
        return table.columns.some((one) => one.index === column && isCorrected(one));
      if (row === undefined) return isCorrected(table);
      return table.rows.some(({ index, why = [] }) => index === row && isCorrected({ why }));
    });
}

/** What corrections say, at the places where their names are found; the last word counts. */
function settle(
  corrections: readonly Correction[],
  tables: readonly RecognisedTable[],
  found: Found,
): FixedTable[] {
  const targets = new Map(corrections.map((one) => [one, tableFor(one, tables)]));
  return tables.flatMap((table) => {
    const says = corrections.filter((one) => targets.get(one) === table);
    if (says.length === 0) return [];
    const columns = new Map<number, FixedColumn>();
    const rows = new Map<number, FixedRow>();
    const { top, left, right } = table.range;
    let kind: FixedTable['kind'];
    for (const one of says) {
      const column = one.about === 'column' ? columnFor(one, table)?.index : undefined;
      const row = one.about === 'row' ? rowFor(one, table)?.index : undefined;
      if (one.about === 'table') kind = one.kind;
      if (one.about === 'column' && column !== undefined) columns.set(column, fixedColumn(one));
      if (one.about === 'row' && row !== undefined) rows.set(row, fixedRow(one));
      found.set(one, {
        top,
        ...(column === undefined ? {} : { column }),
        ...(row === undefined ? {} : { row }),
      });
    }
    return [{ top, left, right, columns, rows, ...(kind === undefined ? {} : { kind }) }];
  });
}

function fixedColumn({ role, qualifiers }: Extract<Correction, { about: 'column' }>): FixedColumn {
  return { role, ...(qualifiers === undefined ? {} : { qualifiers }) };
}

function fixedRow({ role, level }: Extract<Correction, { about: 'row' }>): FixedRow {
  return { role: role ?? 'data', ...(level === undefined ? {} : { level }) };
}
