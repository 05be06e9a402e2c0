import type { RecognisedTable } from '../types';
import { columnFor, rowFor, sheetFor, tableFor } from './keys';
import type { Correction } from './types';

/** A thing that can be corrected: a table itself, or a column or row of it by its zero-based place. */
export type CorrectedPlace =
  | { readonly about: 'table' }
  | { readonly about: 'column'; readonly column: number }
  | { readonly about: 'row'; readonly row: number };

/**
 * The corrections of a list that speak of one thing, whatever name each gives it.
 * @param tables all tables of the workbook as recognised, those of kind `lain` included
 * @param table one of them
 */
export function correctionsAbout(
  corrections: readonly Correction[],
  tables: readonly RecognisedTable[],
  table: RecognisedTable,
  place: CorrectedPlace,
): readonly Correction[] {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))].map((name) => ({ name }));
  const tablesOf = ({ name }: { readonly name: string }): RecognisedTable[] =>
    tables.filter(({ sheet }) => sheet === name);
  return corrections.filter((one) => {
    if (one.about !== place.about) return false;
    const sheet = sheetFor(one, sheets, tablesOf);
    return sheet && tableFor(one, tablesOf(sheet)) === table && isNamed(one, table, place);
  });
}

function isNamed(correction: Correction, table: RecognisedTable, place: CorrectedPlace): boolean {
  if (correction.about === 'column' && place.about === 'column')
    return columnFor(correction, table)?.index === place.column;
  if (correction.about === 'row' && place.about === 'row')
    return rowFor(correction, table)?.index === place.row;
  return correction.about === 'table';
}
