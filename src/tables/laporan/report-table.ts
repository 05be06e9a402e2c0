import { agencyOf, budgetYear, yearOf } from '../../join';
import type { RecognisedTable } from '../../recognise';
import { sheetFinder } from '../../workbook';
import { budgetView } from '../anggaran/program-budget';
import { viewOf } from '../kinerja/indicators/capaian-source';
import type { ReportSettings } from '../settings/types';
import type { TableInput } from '../types';

/** The table whose title stands for the whole report: that of capaian, else of the budget, else another. */
export function reportTable(input: TableInput): RecognisedTable | undefined {
  return reportTables(input)[0];
}

/**
 * The settings with agency and year of the report filled in where nobody chose them. A Renstra in the
 * same workbook names later years; what was achieved and spent says which year is reported.
 */
export function reportSettings(input: TableInput): ReportSettings {
  const { settings } = input;
  const tables = reportTables(input);
  const first = <T>(of: (table: RecognisedTable) => T | undefined): T | null =>
    tables.map(of).find((found) => found !== undefined) ?? null;
  return {
    ...settings,
    agency: settings.agency ?? first(agencyOf),
    year: settings.year ?? first((table) => yearOf(table) ?? budgetYear(table)),
  };
}

/** Tables of the report before visible ones that name an agency, of the latest year. */
function reportTables(input: TableInput): RecognisedTable[] {
  const sheetOf = sheetFinder(input.snapshot, input.others);
  const rank = (table: RecognisedTable): number =>
    (sheetOf(table)?.visibility === 'visible' ? 100_000 : 0) +
    (agencyOf(table) === undefined ? 0 : 10_000) +
    (budgetYear(table) ?? 0);
  const reported = [viewOf(input), budgetView(input)].flatMap((view) => view?.table ?? []);
  return [...new Set([...reported, ...[...input.tables].sort((a, b) => rank(b) - rank(a))])];
}
