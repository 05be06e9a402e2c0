import type { SheetSnapshot } from '../../workbook';
import { findIdentities } from '../identities/identities';
import type { RecognisedTable } from '../types';
import { workbookConvention } from './convention';
import { withFractions } from './fractions';
import { withSettledSeparators } from './separators';

/**
 * Reads what single columns could not decide, now that all tables are known: figures whose dot or
 * comma may mean either, and percentages kept as fractions. What nothing decides stays unread.
 */
export function settleFigures(
  tables: readonly RecognisedTable[],
  sheets: readonly SheetSnapshot[],
): RecognisedTable[] {
  const convention = workbookConvention(tables);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return tables.map((table) => {
    const sheet = byName.get(table.sheet);
    if (!sheet) return table;
    const settled = withFractions(withSettledSeparators(table, sheet, convention));
    return settled === table ? table : { ...settled, identities: findIdentities(settled) };
  });
}
