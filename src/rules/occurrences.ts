import type { RecognisedColumn, RecognisedRow, RecognisedTable } from '../recognise';
import { columnName, rowName, subjectOf, type TablePlace } from './draft';
import type { FindingDraft } from './types';

/**
 * Which of the like-named places of its sheet a finding stands at, counted from 1: of the rows of one
 * name in columns of one heading, or, for what is said of a whole column, of the columns of one heading.
 * It counts what stands on the sheet, so that it stays when another of these places is mended.
 * @returns undefined where the subject is made of something else
 */
export type OccurrenceOf = (draft: Pick<FindingDraft, 'cell' | 'subject'>) => number | undefined;

/** Counts in the tables of one workbook. */
export function occurrencesIn(tables: readonly RecognisedTable[]): OccurrenceOf {
  const known = new Map<string, SheetRows>();
  const rowsOf = (sheet: string): SheetRows => {
    const rows = known.get(sheet) ?? sheetRows(tables.filter((table) => table.sheet === sheet));
    known.set(sheet, rows);
    return rows;
  };
  return ({ cell, subject }) => {
    const rows = rowsOf(cell.sheet);
    const own = placeAt(rows, cell);
    if (!own) return undefined;
    if (subject === subjectOf(own)) return rank(likeCells(rows, own), own);
    return subject === own.column.heading
      ? rank(likeColumns(tables, own), atFirstRow(own.table, own.column))
      : undefined;
  };
}

interface TableRow {
  readonly table: RecognisedTable;
  readonly row: RecognisedRow;
}

/** The rows of a sheet, by what findings call them and by their index. */
interface SheetRows {
  readonly byName: ReadonlyMap<string, readonly TableRow[]>;
  readonly byIndex: ReadonlyMap<number, readonly TableRow[]>;
}

function sheetRows(tables: readonly RecognisedTable[]): SheetRows {
  const byName = new Map<string, TableRow[]>();
  const byIndex = new Map<number, TableRow[]>();
  for (const table of tables) {
    for (const row of table.rows) {
      const name = rowName(row).toLowerCase();
      add(byName, name, { table, row });
      add(byIndex, row.index, { table, row });
    }
  }
  return { byName, byIndex };
}

function add<K>(groups: Map<K, TableRow[]>, key: K, row: TableRow): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}

function placeAt({ byIndex }: SheetRows, cell: FindingDraft['cell']): TablePlace | undefined {
  return (byIndex.get(cell.row) ?? []).flatMap(({ table, row }) => {
    const column = table.columns.find(({ index }) => index === cell.column);
    return column ? [{ table, row, column }] : [];
  })[0];
}

function likeCells({ byName }: SheetRows, { row, column }: TablePlace): TablePlace[] {
  return (byName.get(rowName(row).toLowerCase()) ?? []).flatMap(({ table, row: like }) =>
    columnsLike(table, columnName(column)).map((one) => ({ table, row: like, column: one })),
  );
}

function likeColumns(tables: readonly RecognisedTable[], own: TablePlace): TablePlace[] {
  return tables
    .filter(({ sheet }) => sheet === own.table.sheet)
    .flatMap((table) =>
      columnsLike(table, columnName(own.column)).map((column) => atFirstRow(table, column)),
    );
}

/** Where a column is counted, wherever in it a finding stands. */
function atFirstRow(table: RecognisedTable, column: RecognisedColumn): TablePlace {
  return { table, row: table.rows[0]!, column };
}

function columnsLike({ columns }: RecognisedTable, name: string): RecognisedTable['columns'] {
  return columns.filter((column) => columnName(column).toLowerCase() === name.toLowerCase());
}

/** How many of the places stand before one, line by line, and itself. */
function rank(places: readonly TablePlace[], own: TablePlace): number {
  const isBefore = ({ row, column }: TablePlace): boolean =>
    row.index < own.row.index || (row.index === own.row.index && column.index < own.column.index);
  return places.filter(isBefore).length + 1;
}
