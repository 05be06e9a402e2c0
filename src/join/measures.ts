import {
  addRupiah,
  compareSum,
  subtractRupiah,
  unitsAt,
  type Decimal,
  type Rupiah,
} from '../domain';
import {
  amountAt,
  columnsOf,
  decimalAt,
  ratioPairs,
  type RecognisedColumn,
  type RecognisedTable,
} from '../recognise';
import { columnsUpTo, lastMonthOf, reportsWithin } from './periods';
import type { Measure, MeasureChoice, MeasuredAt } from './types';

/** The pagu in force against all that was spent. */
export const WHOLE_YEAR: MeasureChoice = { state: 'sesudah', period: 'tahun' };

/** Kinds whose column called Jumlah is the pagu. */
const JUMLAH_IS_PAGU: ReadonlySet<RecognisedTable['kind']> = new Set([
  'dpa-belanja',
  'dpa-rincian',
  'dpa-ringkasan',
  'rak',
]);
const PART_OF_YEAR = /^(tw[1-4]|[a-z]{3})$/;
/** Share of the rows in which a relation must hold to tell which column is meant. */
const HOLDS = 0.6;

/**
 * The columns of a table that add up to a measure; empty where the table does not have it, or cannot
 * tell it for the period.
 */
export function measureColumns(
  table: RecognisedTable,
  measure: Measure,
  choice = WHOLE_YEAR,
): readonly RecognisedColumn[] {
  const { period } = choice;
  const yearly = yearlyColumns(table, measure, choice);
  if (measure === 'pagu' || period === 'tahun') return yearly;
  const isYear = yearly.length > 0 && yearly.every((column) => lastMonthOf(column) === undefined);
  if (period === 'tw4' && isYear) return yearly;
  const parts = columnsUpTo(
    {
      table,
      columns: ofYear(table, columnsOf(table, measure), true),
      limits: limitsOf(table, measure, choice),
      running: measure === 'fisik',
    },
    period,
  );
  if (parts) return parts;
  // A target that no quarter divides is promised for the year.
  return measure === 'target' || reportsWithin(table, period) ? yearly : [];
}

function yearlyColumns(
  table: RecognisedTable,
  measure: Measure,
  choice: MeasureChoice,
): readonly RecognisedColumn[] {
  const isRenja = table.kind === 'evaluasi-renja';
  switch (measure) {
    case 'pagu':
      return paguColumns(table, choice);
    case 'realisasi':
      return realisasiColumns(table, choice);
    case 'target':
      if (isRenja) return beforeQuarters(table, columnsOf(table, measure));
      break;
    case 'realisasi-kinerja':
      if (isRenja) return afterQuarters(columnsOf(table, measure));
      break;
    case 'fisik':
  }
  const own = ofYear(table, columnsOf(table, measure));
  const undivided = own.filter((column) => lastMonthOf(column) === undefined);
  return undivided.length > 0 ? undivided.slice(0, 1) : own.slice(-1);
}

/** What a year's realisasi stays below. */
function limitsOf(
  table: RecognisedTable,
  measure: Measure,
  choice: MeasureChoice,
): readonly RecognisedColumn[] {
  if (measure === 'realisasi') return paguColumns(table, choice);
  return measure === 'realisasi-kinerja' ? yearlyColumns(table, 'target', choice) : [];
}

/** The amount where a measure stands; undefined where one of its cells has no readable figure. */
export function measuredAmount({ table, row, columns }: MeasuredAt): Rupiah | undefined {
  const filled = columns.filter(({ index }) => row.figures.has(index));
  const amounts = filled.map(({ index }) => amountAt(row, index, table.unit));
  return amounts.length > 0 && amounts.every((amount) => amount !== undefined)
    ? addRupiah(amounts)
    : undefined;
}

/** The figure where a measure that is no money stands; undefined where one of its cells has none. */
export function measuredDecimal({ row, columns }: MeasuredAt): Decimal | undefined {
  const filled = columns.filter(({ index }) => row.figures.has(index));
  const values = filled.map(({ index }) => decimalAt(row, index));
  if (values.length === 0 || !values.every((value) => value !== undefined)) return undefined;
  const scale = Math.max(...values.map((value) => value.scale));
  return { units: values.reduce((sum, value) => sum + unitsAt(value, scale), 0n), scale };
}

/** The pagu that a percentage refers to, of the wanted state, over all kelompok belanja. */
function paguColumns(
  table: RecognisedTable,
  { state }: Pick<MeasureChoice, 'state'>,
): readonly RecognisedColumn[] {
  const roles = JUMLAH_IS_PAGU.has(table.kind)
    ? (['pagu', 'jumlah'] as const)
    : (['pagu'] as const);
  const all = columnsOf(table, ...roles);
  if (table.kind === 'evaluasi-renja') return beforeQuarters(table, all);
  const other = state === 'sesudah' ? 'sebelum' : 'sesudah';
  const wanted = all.filter(({ qualifiers }) => qualifiers.state === state);
  const pair = ratioPairs(table).find(
    ({ kind, denominator }) =>
      kind === 'persen' &&
      denominator.qualifiers.state !== other &&
      // Before perubahan is what is called so, not what is merely compared with realisasi.
      (state === 'sesudah' || wanted.length === 0 || wanted.includes(denominator)),
  );
  if (pair && pair.denominator.qualifiers.group === undefined) return [pair.denominator];
  const notOther = all.filter(({ qualifiers }) => qualifiers.state !== other);
  return whole(table, wanted.length > 0 ? wanted : notOther.length > 0 ? notOther : all);
}

/**
 * What was spent to date: what a percentage is computed from, or what is left of the pagu, else the
 * column that is narrowed by nothing.
 */
function realisasiColumns(
  table: RecognisedTable,
  choice: MeasureChoice,
): readonly RecognisedColumn[] {
  const all = columnsOf(table, 'realisasi');
  if (table.kind === 'evaluasi-renja') return sumOfQuarters(table, all);
  const pair = ratioPairs(table).find(
    ({ kind, denominator }) => kind === 'persen' && denominator.qualifiers.state !== 'sebelum',
  );
  if (pair && pair.numerator.qualifiers.group === undefined) return [pair.numerator];
  const spent = all.length > 1 ? leavesSisa(table, all, choice) : undefined;
  return spent ? [spent] : whole(table, all);
}

/** The one column that speaks of the whole; else those of the kelompok belanja, or of the months. */
function whole(
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
function ofYear(
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

/** The realisasi that, taken from the pagu, leaves the sisa of most rows. */
function leavesSisa(
  table: RecognisedTable,
  candidates: readonly RecognisedColumn[],
  choice: MeasureChoice,
): RecognisedColumn | undefined {
  const [pagu] = paguColumns(table, choice);
  const [sisa] = columnsOf(table, 'sisa');
  if (!pagu || !sisa) return undefined;
  return mostHeld(table, candidates, (row, column) => {
    const [limit, rest, spent] = [pagu, sisa, column].map(({ index }) =>
      amountAt(row, index, table.unit),
    );
    if (!limit || !rest || spent?.sen === 0n || !spent) return undefined;
    return compareSum(subtractRupiah(limit, rest), [spent], table.step) !== 'differs';
  });
}

/** Column 13 = 9+10+11+12 of the evaluation of a Renja, or the four quarters where it has none. */
function sumOfQuarters(
  table: RecognisedTable,
  all: readonly RecognisedColumn[],
): readonly RecognisedColumn[] {
  const quarters = all.filter(({ qualifiers }) => /^tw[1-4]$/.test(qualifiers.period ?? ''));
  const rest = all.filter((column) => !quarters.includes(column));
  if (quarters.length < 2) return whole(table, rest.length > 0 ? rest : all);
  const sum = mostHeld(table, rest, (row, column) => {
    const total = amountAt(row, column.index, table.unit);
    const parts = quarters.flatMap(({ index }) => amountAt(row, index, table.unit) ?? []);
    if (!total || total.sen === 0n || parts.length === 0) return undefined;
    return compareSum(total, parts, table.step) !== 'differs';
  });
  return sum ? [sum] : quarters;
}

/** The Renja's own pagu stands nearest to the quarters, behind the one of the Renstra. */
function beforeQuarters(
  table: RecognisedTable,
  all: readonly RecognisedColumn[],
): readonly RecognisedColumn[] {
  const first = columnsOf(table, 'realisasi').find(({ qualifiers }) =>
    /^tw[1-4]$/.test(qualifiers.period ?? ''),
  );
  const before = first ? all.filter(({ index }) => index < first.index) : all;
  return before.slice(-1);
}

/** What was reached in the year stands behind the quarters, before what was reached since the Renstra began. */
function afterQuarters(all: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  const isQuarter = ({ qualifiers }: RecognisedColumn): boolean =>
    /^tw[1-4]$/.test(qualifiers.period ?? '');
  const quarters = all.filter(isQuarter);
  const last = quarters.at(-1);
  if (!last) return all.slice(0, 1);
  const after = all.find(({ index }) => index > last.index);
  return after ? [after] : quarters;
}

function mostHeld(
  table: RecognisedTable,
  candidates: readonly RecognisedColumn[],
  holds: (row: RecognisedTable['rows'][number], column: RecognisedColumn) => boolean | undefined,
): RecognisedColumn | undefined {
  const shares = candidates.map((column) => {
    const told = table.rows.flatMap((row) => holds(row, column) ?? []);
    return { column, share: told.filter(Boolean).length / Math.max(1, told.length) };
  });
  const best = shares.sort((a, b) => b.share - a.share)[0];
  return best && best.share >= HOLDS ? best.column : undefined;
}
