import {
  asValues,
  tableForDocument,
  TABLES,
  withFont,
  type TableForDocument,
  type TableInput,
  type TableMaker,
} from '../tables';
import {
  WorkbookError,
  type TableSpec,
  type WorkbookPort,
  type WriteOptions,
  type WrittenTable,
} from '../workbook';
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
  return plannedTables(report, ids).map((make) => make());
}

function plannedTables(report: CheckReport, ids?: readonly string[]): readonly (() => TableSpec)[] {
  const input = tableInput(report);
  const { numbering, asValues: isValues, font } = report.settings;
  const possible = TABLES.filter((maker) => maker.lacks(input).length === 0);
  const numbers = tableNumbers(possible, numbering);
  return possible
    .filter(({ id }) => ids?.includes(id) ?? true)
    .map((maker) => () => {
      const spec = maker.make(input, numbers.get(maker) ?? null);
      return withFont(isValues ? asValues(spec) : spec, font);
    });
}

/** What tables are made from. */
export function tableInput(report: CheckReport): TableInput {
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

/** Lets what waits run in between: a screen that draws, a button that cancels. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Share of the work that making the tables is, before they are written. */
const MAKING = 0.2;

/**
 * Writes tables into the workbook, all that can be made unless some are chosen.
 * @throws WorkbookError where the workbook cannot take them or the writing is cancelled; nothing is
 * written then
 */
export async function writeTables(
  port: WorkbookPort,
  report: CheckReport,
  ids?: readonly string[],
  { onProgress, ...options }: WriteOptions = {},
): Promise<readonly WrittenTable[]> {
  const planned = plannedTables(report, ids);
  const specs: TableSpec[] = [];
  for (const make of planned) {
    await pause();
    if (options.signal?.aborted) throw new WorkbookError('cancelled');
    specs.push(make());
    onProgress?.((specs.length / planned.length) * MAKING);
  }
  if (specs.length === 0) return [];
  return port.writeTables(specs, {
    ...options,
    onProgress: (share) => onProgress?.(MAKING + share * (1 - MAKING)),
  });
}

/**
 * One table for a document, its figures as they are shown.
 * @returns undefined where it cannot be made
 */
export function documentTable(report: CheckReport, id: string): TableForDocument | undefined {
  const [spec] = makeTables(report, [id]);
  return spec && tableForDocument(spec);
}
