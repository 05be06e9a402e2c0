import type { RecognisedColumn, RecognisedRow, RecognisedTable } from '../../../recognise';
import { textAt } from '../../../workbook';
import type { ReviewSources } from './types';

const EFFORT = /\b(upaya|solusi|tindak lanjut|rencana aksi|rekomendasi|perbaikan)\b/i;
const EXPLANATION = /\b(penjelasan|keterangan|alasan|catatan|penyebab)\b/i;
const SOURCE = /\bsumber data\b/i;

/** A column of a table that holds sentences. */
export interface RemarkColumn {
  readonly table: RecognisedTable;
  readonly column: RecognisedColumn;
}

/** Columns that say what will be done better. */
export function effortColumns(sources: ReviewSources): RemarkColumn[] {
  return columnsNamed(sources, EFFORT);
}

/** Columns that explain. */
export function explanationColumns(sources: ReviewSources): RemarkColumn[] {
  return columnsNamed(sources, EXPLANATION);
}

/** Columns that name where data come from. */
export function sourceColumns(sources: ReviewSources): RemarkColumn[] {
  return columnsNamed(sources, SOURCE);
}

function columnsNamed({ tables }: ReviewSources, words: RegExp): RemarkColumn[] {
  return tables.flatMap((table) =>
    table.columns.filter(({ heading }) => words.test(heading)).map((column) => ({ table, column })),
  );
}

/** Rows in which a column says something, and how many rows there are. */
export function filledRows(
  { table, column }: RemarkColumn,
  { sheetOf }: ReviewSources,
): { readonly filled: readonly RecognisedRow[]; readonly all: number } {
  const rows = table.rows.filter(({ role, label }) => role === 'data' && label !== '');
  const filled = rows.filter(({ index }) =>
    /\p{L}/u.test(textAt(sheetOf(table), index, column.index)),
  );
  return { filled, all: rows.length };
}
