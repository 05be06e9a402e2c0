import {
  absorptionOf,
  asValues,
  capaianBarsOf,
  inputFor,
  tableForDocument,
  tablePreview,
  TABLES,
  withFont,
  type TableForDocument,
  type TableInput,
  type TableMaker,
  type TablePreview,
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
import type { ChartData, CheckReport, CheckStep, TableOffer } from './types';

/** What can be written from a checked workbook, and what the other tables lack. */
export function offerTables(report: CheckReport): readonly TableOffer[] {
  return lastOf(offerSteps(report));
}

/** The same in steps: pauses before each table. */
export function* offerSteps(report: CheckReport): Generator<CheckStep, readonly TableOffer[]> {
  yield { doing: 'offering' };
  const input = tableInput(report);
  const lacks = new Map<TableMaker, readonly string[]>();
  for (const maker of TABLES) {
    yield { doing: 'offering' };
    lacks.set(maker, maker.lacks(inputFor(maker, input)));
  }
  const possible = TABLES.filter((maker) => lacks.get(maker)!.length === 0);
  const numbers = tableNumbers(possible, report.settings.numbering);
  return TABLES.map((maker) => ({
    id: maker.id,
    lacks: lacks.get(maker)!,
    number: numbers.get(maker) ?? null,
    sheetName: maker.sheetName,
  }));
}

/**
 * The tables as data, before anything is written. Each has the number that it has among all that can
 * be made, whichever are chosen.
 */
export function makeTables(report: CheckReport, ids?: readonly string[]): readonly TableSpec[] {
  return plannedTables(report, ids).map(({ make }) => make());
}

interface PlannedTable {
  readonly id: string;
  readonly make: () => TableSpec;
}

function plannedTables(report: CheckReport, ids?: readonly string[]): readonly PlannedTable[] {
  const input = tableInput(report);
  const { numbering, asValues: isValues, font } = report.settings;
  const possible = TABLES.filter((maker) => maker.lacks(inputFor(maker, input)).length === 0);
  const numbers = tableNumbers(possible, numbering);
  return possible
    .filter(({ id }) => ids?.includes(id) ?? true)
    .map((maker) => ({
      id: maker.id,
      make: () => {
        const spec = maker.make(inputFor(maker, input), numbers.get(maker) ?? null);
        return withFont(isValues ? asValues(spec) : spec, font);
      },
    }));
}

/** What tables are made from. */
export function tableInput(report: CheckReport): TableInput {
  return { ...report, check: checkSummary(report), askedPeriod: report.settings.period };
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

/** Told before each table is made. */
export interface MakingStep {
  /** Share of the tables that are made, 0–1. */
  readonly share: number;
  readonly table: string;
}

/** The tables as `makeTables` gives them, made in steps, so that who runs them can pause or stop. */
export function* makingSteps(
  report: CheckReport,
  ids?: readonly string[],
): Generator<MakingStep, readonly TableSpec[]> {
  const planned = plannedTables(report, ids);
  const specs: TableSpec[] = [];
  for (const { id, make } of planned) {
    yield { share: specs.length / planned.length, table: id };
    specs.push(make());
  }
  return specs;
}

/** Share of the work that making the tables is, before they are written. */
const MAKING = 0.2;

/** How tables are written, and what their sheets are called. */
export interface WriteTablesOptions extends WriteOptions {
  /** Names that the user wants for new sheets, by table; a sheet that is there keeps its own. */
  readonly names?: ReadonlyMap<string, string>;
}

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
  { onProgress, names, ...options }: WriteTablesOptions = {},
  make: MakeTables = makeWithPauses,
): Promise<readonly WrittenTable[]> {
  const { signal } = options;
  const specs = await make(report, ids, {
    ...(signal && { signal }),
    onProgress: (share, table) => onProgress?.(share * MAKING, table),
  });
  if (specs.length === 0) return [];
  onProgress?.(MAKING);
  return port.writeTables(
    specs.map((spec) => renamed(spec, names?.get(spec.id))),
    {
      ...options,
      onProgress: (share, table) => onProgress?.(MAKING + share * (1 - MAKING), table),
    },
  );
}

function renamed(spec: TableSpec, name: string | undefined): TableSpec {
  return name === undefined ? spec : { ...spec, sheetName: name };
}

/** Makes tables while its watcher looks on; @throws WorkbookError `cancelled` */
export type MakeTables = (
  report: CheckReport,
  ids: readonly string[] | undefined,
  watch: WriteWatch,
) => Promise<readonly TableSpec[]>;

const makeWithPauses: MakeTables = (report, ids, { signal, onProgress }) =>
  runSteps(makingSteps(report, ids), {
    onStep: ({ share, table }) => onProgress?.(share, table),
    signal,
  });

/**
 * One table for a document, its figures as they are shown.
 * @returns undefined where it cannot be made
 */
export function documentTable(report: CheckReport, id: string): TableForDocument | undefined {
  const [spec] = makeTables(report, [id]);
  return spec && tableForDocument(spec);
}

/**
 * The head of one table, to be seen before it is made.
 * @returns undefined where it cannot be made
 */
export function previewTable(report: CheckReport, id: string): TablePreview | undefined {
  const [spec] = makeTables(report, [id]);
  return spec && tablePreview(spec);
}

/** What was spent of the budget and achieved of the indicators, as the charts of the tables show it. */
export function chartData(report: CheckReport): ChartData {
  const input = tableInput(report);
  return { absorption: absorptionOf(input), capaian: capaianBarsOf(input) };
}
