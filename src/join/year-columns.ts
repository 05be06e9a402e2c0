import { columnsOf, type RecognisedColumn, type RecognisedTable } from '../recognise';
import { lastMonthOf } from './periods';

const QUARTER = /^tw[1-4]$/;
const PART_OF_YEAR = /^(tw[1-4]|[a-z]{3})$/;

/** The one column that speaks of the whole; else those of the kelompok belanja, or of the months. */
export function whole(
  table: RecognisedTable,
  columns: readonly RecognisedColumn[],
): readonly RecognisedColumn[] {
  const thisYear = ofYear(table, columns);
  const undivided = thisYear.filter(({ qualifiers }) => qualifiers.group === undefined);
  const yearly = undivided.filter(({ qualifiers }) => !PART_OF_YEAR.test(qualifiers.period ?? ''));
  if (yearly[0]) return [yearly.find(({ role }) => role !== 'jumlah') ?? yearly[0]];
  const groups = new Map<string, RecognisedColumn>();
  for (const column of thisYear) {
    const { group } = column.qualifiers;
    if (group !== undefined && !groups.has(group)) groups.set(group, column);
  }
  if (groups.size > 0) return [...groups.values()];
  // Cumulative or not, a single period is what it says; several are told apart by nobody here.
  return undivided.length === 1 ? undivided : undivided.slice(-1);
}

/** Columns of the table's own year, where headings name several (T-1, T, T+1). */
export function ofYear(
  table: RecognisedTable,
  columns: readonly RecognisedColumn[],
  withParts = false,
): readonly RecognisedColumn[] {
  const years = (table.title.join(' ').match(/\b20\d\d\b/g) ?? []).sort();
  const own = columns.filter(({ qualifiers }) => qualifiers.period === years.at(-1));
  if (own.length === 0) return columns;
  return withParts
    ? columns.filter((column) => own.includes(column) || lastMonthOf(column) !== undefined)
    : own;
}

/** The Renja's own pagu stands nearest to the quarters, behind the one of the Renstra. */
export function beforeQuarters(
  table: RecognisedTable,
  all: readonly RecognisedColumn[],
): readonly RecognisedColumn[] {
  const first = columnsOf(table, 'realisasi').find(isQuarter);
  const before = first ? all.filter(({ index }) => index < first.index) : all;
  return before.slice(-1);
}

/** What was reached in the year stands behind the quarters, before what was reached since the Renstra began. */
export function afterQuarters(all: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  const quarters = all.filter(isQuarter);
  const last = quarters.at(-1);
  if (!last) return all.slice(0, 1);
  const after = all.find(({ index }) => index > last.index);
  return after ? [after] : quarters;
}

/** Whether a column speaks of one quarter. */
export function isQuarter({ qualifiers }: RecognisedColumn): boolean {
  return QUARTER.test(qualifiers.period ?? '');
}
