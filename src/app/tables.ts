import { TABLES, type TableInput } from '../tables';
import type { TableSpec, WorkbookPort, WrittenTable } from '../workbook';
import type { CheckReport, TableOffer } from './types';

/** What can be written from a checked workbook, and what the other tables lack. */
export function offerTables(report: CheckReport): readonly TableOffer[] {
  return TABLES.map((maker) => ({ id: maker.id, lacks: maker.lacks(report) }));
}

/** The tables as data, before anything is written. */
export function makeTables(input: TableInput, ids?: readonly string[]): readonly TableSpec[] {
  return TABLES.filter(
    (maker) => (ids?.includes(maker.id) ?? true) && maker.lacks(input).length === 0,
  ).map((maker) => maker.make(input));
}

/**
 * Writes tables into the workbook, all that can be made unless some are chosen.
 * @throws WorkbookError where the workbook cannot take them; nothing is written then
 */
export async function writeTables(
  port: WorkbookPort,
  report: CheckReport,
  ids?: readonly string[],
): Promise<readonly WrittenTable[]> {
  const specs = makeTables(report, ids);
  return specs.length === 0 ? [] : port.writeTables(specs);
}
