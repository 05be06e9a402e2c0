import { rupiahToNumber, type Rupiah } from '../domain';
import type { RecognisedColumn, RecognisedRow, RecognisedTable } from '../recognise';
import type { SheetCell } from '../workbook';
import type { FindingDraft, Message } from './types';

/** A cell of a recognised table with its row and column: what rules talk about. */
export interface TablePlace {
  readonly table: RecognisedTable;
  readonly row: RecognisedRow;
  readonly column: RecognisedColumn;
}

export function cellOf({ table, row, column }: TablePlace): SheetCell {
  return { ...sheetOf(table), row: row.index, column: column.index };
}

/** Sheet of a table, with its file where that is not the open workbook. */
export function sheetOf({ sheet, file }: RecognisedTable): Pick<SheetCell, 'sheet' | 'file'> {
  return file === undefined ? { sheet } : { sheet, file };
}

/** What a finding is about, whatever its address: the row's code or name and the column's heading. */
export function subjectOf({ row, column }: TablePlace): string {
  return `${rowName(row)} | ${columnName(column)}`;
}

/** A row's code and name; its number where it has neither. */
export function rowName({ kode, label, index }: RecognisedRow): string {
  return [kode, label].filter(Boolean).join(' ') || `baris ${index + 1}`;
}

/** A column's heading; what it holds where it has none. */
export function columnName({ heading, role }: RecognisedColumn): string {
  return heading || role;
}

/** A finding at a place of a table; what is not given is empty. */
export function draftAt(
  place: TablePlace,
  message: Message,
  rest: Partial<Omit<FindingDraft, 'cell' | 'message'>>,
): FindingDraft {
  return {
    cell: cellOf(place),
    subject: subjectOf(place),
    found: null,
    expected: null,
    related: [],
    cause: null,
    ...rest,
    message,
  };
}

/** Amounts in findings are plain rupiah: exact to 15 digits, which is what JSON and Excel can hold. */
export function rupiahFigure(amount: Rupiah): number {
  return rupiahToNumber(amount);
}

/** A column of the table by its index; columns in identities always exist. */
export function columnAt(table: RecognisedTable, index: number): RecognisedColumn {
  const column = table.columns.find((candidate) => candidate.index === index);
  if (!column) throw new RangeError(`table ${table.sheet} has no column ${index}`);
  return column;
}

export function rowAt(table: RecognisedTable, index: number): RecognisedRow {
  const row = table.rows.find((candidate) => candidate.index === index);
  if (!row) throw new RangeError(`table ${table.sheet} has no row ${index}`);
  return row;
}
