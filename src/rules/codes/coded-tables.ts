import {
  columnsOf,
  type RecognisedColumn,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';
import { cellAt, type SheetSnapshot } from '../../workbook';
import { sheetsByName, textAt } from '../cells';
import type { TablePlace } from '../draft';
import type { RuleInput } from '../types';

/** A table some of whose rows have codes. */
export interface CodedTable {
  readonly table: RecognisedTable;
  readonly sheet: SheetSnapshot;
  readonly kodeColumns: readonly RecognisedColumn[];
  /** Data rows with a code, without those that a page break repeats. */
  readonly rows: readonly RecognisedRow[];
}

export function codedTables({ tables, snapshot }: RuleInput): CodedTable[] {
  const sheets = sheetsByName(snapshot);
  return tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    const repeated = pageBreakRows(table);
    const rows = table.rows.filter(
      (row) => row.role === 'data' && row.kode !== null && !repeated.has(row.index),
    );
    if (!sheet || rows.length === 0) return [];
    return [{ table, sheet, kodeColumns: columnsOf(table, 'kode'), rows }];
  });
}

/** Where a row's own code stands: its last code cell that holds something, else its name. */
export function kodePlace(
  { table, sheet, kodeColumns }: Omit<CodedTable, 'rows'>,
  row: RecognisedRow,
): TablePlace {
  const own = kodeColumns.filter(({ index }) => textAt(sheet, row.index, index) !== '').at(-1);
  return { table, row, column: own ?? namingColumn(table, sheet, row) };
}

/** The column whose words name a row. */
export function namingColumn(
  table: RecognisedTable,
  sheet: SheetSnapshot,
  row: RecognisedRow,
): RecognisedColumn {
  const naming = columnsOf(table, 'uraian', 'indikator', 'sasaran', 'tujuan');
  const filled = [...naming, ...table.columns].find(
    ({ index }) => textAt(sheet, row.index, index) !== '',
  );
  return filled ?? naming[0] ?? table.columns[0]!;
}

/**
 * Rows that a new page begins with because the page before it ended within them: the same code and
 * name as a row above, directly below a heading that is printed again.
 */
export function pageBreakRows(table: RecognisedTable): ReadonlySet<number> {
  const seen = new Set<string>();
  const repeated = new Set<number>();
  let atTop = false;
  for (const row of [...table.rows].sort((a, b) => a.index - b.index)) {
    if (row.role === 'header-repeat' || row.role === 'number-row') atTop = true;
    if (row.role !== 'data') continue;
    const key = `${row.kode ?? ''}|${row.label.toLowerCase()}`;
    if (atTop && seen.has(key)) repeated.add(row.index);
    else atTop = false;
    seen.add(key);
  }
  return repeated;
}

/** A number such as 2.1 may be 2.10 that lost its zero: nobody knows which code it is. */
export function hasLostZero(
  { sheet, kodeColumns }: Omit<CodedTable, 'rows'>,
  row: RecognisedRow,
): boolean {
  const numbers = kodeColumns.map(({ index }) => cellAt(sheet, row.index, index)?.value);
  return numbers.some((value) => typeof value === 'number' && /^\d+\.\d$/.test(String(value)));
}

/** Whether a row has the code of the row above it but another name; with its name it is a copy. */
export function hasCodeOf(row: RecognisedRow, parent: RecognisedRow): boolean {
  return row.kode === parent.kode && row.label.toLowerCase() !== parent.label.toLowerCase();
}
