import {
  asValues,
  tableForDocument,
  TABLES,
  withFont,
  type TableForDocument,
  type TableInput,
  type TableMaker,
} from '../tables';
import type { OnEdited, TableSpec, WorkbookPort, WrittenTable } from '../workbook';
import { checkSummary } from './check-summary';
import type { CheckReport, TableOffer } from './types';

/** What can be written from a checked workbook, and what the other tables lack. */
export function offerTables(report: CheckReport): readonly TableOffer[] {
  const input = tableInput(report);
  return TABLES.map((maker) => ({ id: maker.id, lacks: maker.lacks(input) }));
}

/**
 * The tables as data, before anything is written. Each has the number that it has among all that can
 * be made, whichever are chosen.
 */
export function makeTables(report: CheckReport, ids?: readonly string[]): readonly TableSpec[] {
  const input = tableInput(report);
  const possible = TABLES.filter((maker) => maker.lacks(input).length === 0);
  const numbers = tableNumbers(possible, input.settings.numbering);
  return possible
    .filter(({ id }) => ids?.includes(id) ?? true)
    .map((maker) => maker.make(input, numbers.get(maker) ?? null))
    .map((spec) => (input.settings.asValues ? asValues(spec) : spec))
    .map((spec) => withFont(spec, input.settings.font));
}

function tableInput(report: CheckReport): TableInput {
  return { ...report, check: checkSummary(report) };
}

function tableNumbers(
  makers: readonly TableMaker[],
  numbering: TableInput['settings']['numbering'],
): ReadonlyMap<TableMaker, string> {
  if (!numbering) return new Map();
  const { chapter, first } = numbering;
  const prefix = chapter === '' ? '' : `${chapter}.`;
  return new Map(
    makers
      .filter(({ numbered }) => numbered)
      .map((maker, place) => [maker, `Tabel ${prefix}${first + place}`]),
  );
}

/**
 * Writes tables into the workbook, all that can be made unless some are chosen.
 * @param onEdited what becomes of tables that their user has changed since they were written
 * @throws WorkbookError where the workbook cannot take them; nothing is written then
 */
export async function writeTables(
  port: WorkbookPort,
  report: CheckReport,
  ids?: readonly string[],
  onEdited?: OnEdited,
): Promise<readonly WrittenTable[]> {
  const specs = makeTables(report, ids);
  return specs.length === 0 ? [] : port.writeTables(specs, onEdited);
}

/**
 * One table for a document, its figures as they are shown.
 * @returns undefined where it cannot be made
 */
export function documentTable(report: CheckReport, id: string): TableForDocument | undefined {
  const [spec] = makeTables(report, [id]);
  return spec && tableForDocument(spec);
}
