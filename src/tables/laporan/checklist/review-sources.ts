import { indicatorTables, openTables, type IndicatorTable, type JoinedTable } from '../../../join';
import type { RecognisedTable, TableKind } from '../../../recognise';
import { sheetFinder } from '../../../workbook';
import { budgetView } from '../../anggaran/program-budget';
import { agreementOf } from '../../kinerja/perjanjian/agreement-source';
import { viewOf } from '../../kinerja/indicators/capaian-source';
import type { TableInput } from '../../types';
import type { ReviewSources } from './types';

const IKU = /\biku\b|indikator kinerja utama/i;
/** Kinds that a list of IKU can be; a table of capaian is the report about them. */
const IKU_KINDS: readonly TableKind[] = ['rumus-indikator', 'target-renstra', 'pk-indikator'];

/** Finds what a review compares. */
export function reviewSources(input: TableInput): ReviewSources {
  const tables = openTables(input);
  const indicators = indicatorTables(input);
  return {
    input,
    sheetOf: sheetFinder(input.snapshot, input.others),
    tables,
    agreement: tableOf(indicators, agreementOf(input)?.indicators, 'target', input),
    report: tableOf(indicators, reportView(input), 'realisasi-kinerja', input),
    renstra: tables.find(({ kind }) => kind === 'target-renstra'),
    iku: tables.find((table) => IKU_KINDS.includes(table.kind) && isIku(table)),
    budget: budgetView(input),
  };
}

function isIku({ title, sheet }: RecognisedTable): boolean {
  return IKU.test([...title, sheet].join(' '));
}

/** The reported indicators that the table of Capaian Kinerja shows; an agreement reports nothing. */
function reportView(input: TableInput): JoinedTable | undefined {
  const view = viewOf(input);
  return view?.table.kind === 'capaian' ? view : undefined;
}

/** What a table says of the chosen year, else of its latest. */
function tableOf(
  tables: readonly IndicatorTable[],
  view: JoinedTable | undefined,
  measure: keyof IndicatorTable['columns'],
  { settings }: TableInput,
): IndicatorTable | undefined {
  return tables
    .filter(({ table, columns }) => table === view?.table && columns[measure] !== undefined)
    .filter(({ year }) => settings.year === null || year === undefined || year === settings.year)
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
}
