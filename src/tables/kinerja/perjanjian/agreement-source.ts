import type { Level } from '../../../domain';
import {
  budgetYear,
  indicatorTables,
  isOfUnit,
  joinedTables,
  openTables,
  type IndicatorTable,
  type JoinedTable,
} from '../../../join';
import type { RecognisedRow, TableKind } from '../../../recognise';
import { bestView } from '../../source/best-view';
import type { TableInput } from '../../types';

/** Where programmes stand that no agreement lists, the most wanted first. */
const BUDGETS: readonly TableKind[] = [
  'realisasi-program',
  'dpa-belanja',
  'rfk',
  'evaluasi-renja',
  'rak',
];

/** What an agency promised: its indicators, and the programmes with their money. */
export interface Agreement {
  readonly indicators: JoinedTable;
  readonly programs: Programs | undefined;
}

export interface Programs {
  readonly view: JoinedTable;
  readonly rows: readonly RecognisedRow[];
  /** False where no agreement lists them, and the budget does. */
  readonly agreed: boolean;
}

export function agreementOf(input: TableInput): Agreement | undefined {
  const found = agreedIndicators(input);
  if (!found) return undefined;
  const [indicators] = joinedTables([found.table], [], input.settings);
  return { indicators: indicators!, programs: programsOf(input, found.year) };
}

/** The latest agreement on indicators, of the chosen year where one is chosen. */
function agreedIndicators(input: TableInput): IndicatorTable | undefined {
  const wanted = input.settings.year;
  return indicatorTables(input)
    .filter(({ table, columns }) => table.kind === 'pk-indikator' && columns.target !== undefined)
    .filter(({ year }) => wanted === null || year === undefined || year === wanted)
    .sort(
      (a, b) =>
        isOwn(b) - isOwn(a) || (b.year ?? 0) - (a.year ?? 0) || b.rows.length - a.rows.length,
    )[0];
}

function isOwn({ table }: Pick<JoinedTable, 'table'>): number {
  return table.file === undefined ? 1 : 0;
}

function programsOf(input: TableInput, year: number | undefined): Programs | undefined {
  const isOfYear = ({ table }: JoinedTable): boolean => {
    const own = budgetYear(table);
    return own === undefined || year === undefined || own === year;
  };
  const agreements = openTables(input).filter(
    (table) => table.kind === 'pk-program' && !isOfUnit(table),
  );
  const [agreed] = joinedTables(agreements, [], input.settings)
    .filter((view) => isOfYear(view) && programRows(view).length > 0)
    .sort((a, b) => isOwn(b) - isOwn(a) || programRows(b).length - programRows(a).length);
  if (agreed) return { view: agreed, rows: programRows(agreed), agreed: true };
  const budget = bestView(input, BUDGETS, (view) =>
    isOfYear(view) && hasLevel(view, 'program') ? 1 + programRows(view).length / 1e6 : 0,
  );
  return budget && { view: budget, rows: programRows(budget), agreed: false };
}

/** The programmes of a table; where it has none by name, its rows that are counted in no other. */
function programRows(view: JoinedTable): RecognisedRow[] {
  const { table, figures } = view;
  const rows = table.rows.filter(
    ({ role, index }) => role === 'data' && figures.get(index)?.pagu !== undefined,
  );
  return hasLevel(view, 'program')
    ? rows.filter(({ level }) => level === 'program')
    : rows.filter(({ parent }) => parent === null || rows.every(({ index }) => index !== parent));
}

function hasLevel({ table }: JoinedTable, wanted: Level): boolean {
  return table.rows.some(({ role, level }) => role === 'data' && level === wanted);
}
