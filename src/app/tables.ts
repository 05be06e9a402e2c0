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
  lastOf,
  runSteps,
  type TableSpec,
  type WorkbookPort,
  type WriteOptions,
  type WriteWatch,
  type WrittenTable,
} from '../workbook';
import { checkSummary } from './check-summary';
import type { CheckReport, CheckStep, TableOffer } from './types';

/** What can be written from a checked workbook, and what the other tables lack. */
export function offerTables(report: CheckReport): readonly TableOffer[] {
  return lastOf(offerSteps(report));
}

/** The same in steps: pauses before each table. */
export function* offerSteps(report: CheckReport): Generator<CheckStep, readonly TableOffer[]> {
  yield { doing: 'offering' };
  const input = tableInput(report);
  const offers: TableOffer[] = [];
  for (const maker of TABLES) {
    yield { doing: 'offering' };
    offers.push({ id: maker.id, lacks: maker.lacks(input) });
  }
  return offers;
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

/** What of the tables is made, 0–1, before each. */
export type MakingStep = number;

/** The tables as `makeTables` gives them, made in steps, so that who runs them can pause or stop. */
export function* makingSteps(
  report: CheckReport,
  ids?: readonly string[],
): Generator<MakingStep, readonly TableSpec[]> {
  const planned = plannedTables(report, ids);
  const specs: TableSpec[] = [];
  for (const make of planned) {
    yield specs.length / planned.length;
    specs.push(make());
  }
  return specs;
}

/** Share of the work that making the tables is, before they are written. */
const MAKING = 0.2;

/**
 * Writes tables into the workbook, all that can be made unless some are chosen.
 * @param make makes them; in this thread with pauses between them, where nothing else is said
 * @throws WorkbookError where the workbook cannot take them or the writing is cancelled; nothing is
 * written then
 */
export async function writeTables(
  port: WorkbookPort,
  report: CheckReport,
  ids?: readonly string[],
  { onProgress, ...options }: WriteOptions = {},
  make: MakeTables = makeWithPauses,
): Promise<readonly WrittenTable[]> {
  const { signal } = options;
  const specs = await make(report, ids, {
    ...(signal && { signal }),
    onProgress: (share) => onProgress?.(share * MAKING),
  });
  if (specs.length === 0) return [];
  return port.writeTables(specs, {
    ...options,
    onProgress: (share) => onProgress?.(MAKING + share * (1 - MAKING)),
  });
}

/** Makes tables while its watcher looks on; @throws WorkbookError `cancelled` */
export type MakeTables = (
  report: CheckReport,
  ids: readonly string[] | undefined,
  watch: WriteWatch,
) => Promise<readonly TableSpec[]>;

const makeWithPauses: MakeTables = (report, ids, { signal, onProgress }) =>
  runSteps(makingSteps(report, ids), { onStep: onProgress, signal });

/**
 * One table for a document, its figures as they are shown.
 * @returns undefined where it cannot be made
 */
export function documentTable(report: CheckReport, id: string): TableForDocument | undefined {
  const [spec] = makeTables(report, [id]);
  return spec && tableForDocument(spec);
}
