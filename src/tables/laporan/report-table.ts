import { agencyOf, budgetYear } from '../../join';
import type { RecognisedTable } from '../../recognise';
import { sheetFinder } from '../../workbook';
import type { TableInput } from '../types';

/** The table whose title names agency and year for the whole report: a visible one, the latest. */
export function reportTable({ tables, snapshot, others }: TableInput): RecognisedTable | undefined {
  const sheetOf = sheetFinder(snapshot, others);
  const rank = (table: RecognisedTable): number =>
    (sheetOf(table)?.visibility === 'visible' ? 100_000 : 0) +
    (agencyOf(table) === undefined ? 0 : 10_000) +
    (budgetYear(table) ?? 0);
  return [...tables].sort((a, b) => rank(b) - rank(a))[0];
}
