import { indicatorTables, joinedTables, type IndicatorTable, type MeasuredAt } from '../../../join';
import { sheetFinder } from '../../../workbook';
import { directionIn } from '../../settings/usual';
import type { TableInput } from '../../types';
import { viewOf } from '../indicators/capaian-source';
import { indicatorsOf, type Indicator } from '../indicators/indicators';
import { figuresOfYear, isReported, type YearFigures } from '../indicators/yearly-figures';

/** Years that a comparison shows at most. */
const MOST_YEARS = 6;

/** An indicator with its figures of several years. */
export interface ComparedIndicator extends Pick<
  Indicator,
  'sasaran' | 'name' | 'unit' | 'direction'
> {
  readonly years: ReadonlyMap<number, YearFigures>;
}

export interface Comparison {
  /** The table whose indicators are shown. */
  readonly base: IndicatorTable;
  /** From the earliest on; at least two, with a realisasi or capaian in each. */
  readonly years: readonly number[];
  readonly indicators: readonly ComparedIndicator[];
}

/** The indicators of a workbook over the years; undefined where it does not know two. */
export function comparisonOf(input: TableInput): Comparison | undefined {
  const { tables, base } = reportedIndicators(input);
  if (!base) return undefined;
  const limit = input.settings.year ?? base.year ?? Infinity;
  const candidates = [...new Set(tables.flatMap(({ year }) => year ?? []))]
    .filter((year) => year <= limit)
    .sort((a, b) => a - b);
  const figures = candidates.map((year) => {
    const own = tables.find((one) => one.table === base.table && one.year === year);
    return { year, rows: figuresOfYear(own ?? base, year, tables) };
  });
  const reported = figures.filter(({ rows }) => [...rows.values()].some(isDone)).slice(-MOST_YEARS);
  if (reported.length < 2) return undefined;
  const indicators = rowsOf(input, base)
    .map(({ row, ...indicator }) => ({
      ...indicator,
      years: new Map(reported.map(({ year, rows }) => [year, rows.get(row.index) ?? {}])),
    }))
    .filter(({ years }) => [...years.values()].some(isDone));
  return { base, years: reported.map(({ year }) => year), indicators };
}

/** All tables of indicators, and the one that reports the most on this year and those before. */
export function reportedIndicators(input: TableInput): {
  readonly tables: readonly IndicatorTable[];
  readonly base: IndicatorTable | undefined;
} {
  const chosen = input.settings.year;
  const tables = indicatorTables(input).map((one) =>
    one.year === undefined && chosen !== null ? { ...one, year: chosen } : one,
  );
  const reported = tables.filter(
    (one) => isReported(one) && (chosen === null || (one.year ?? 0) <= chosen),
  );
  const latest = Math.max(...reported.map(({ year }) => year ?? 0));
  const usual = viewOf(input)?.table;
  const yearsOf = ({ table }: IndicatorTable): number =>
    reported.filter((one) => one.table === table).length;
  const isOwn = ({ table }: IndicatorTable): number => (table.file === undefined ? 1 : 0);
  const [base] = reported
    .filter(({ year }) => (year ?? 0) === latest)
    .sort(
      (a, b) =>
        isOwn(b) - isOwn(a) ||
        yearsOf(b) - yearsOf(a) ||
        Number(b.table === usual) - Number(a.table === usual) ||
        b.rows.length - a.rows.length,
    );
  return { tables, base };
}

/** The indicators of a table as its rows name them in the year that it speaks of. */
export function rowsOf(input: TableInput, { table, rows }: IndicatorTable): Indicator[] {
  const [view] = joinedTables([table], [], input.settings);
  const sheetOf = sheetFinder(input.snapshot, input.others);
  const names = new Map(rows.map(({ row, name, column }) => [row.index, { name, column }]));
  return indicatorsOf(view!, sheetOf, input.settings).map((indicator) => {
    const named = names.get(indicator.row.index);
    if (named?.column.role !== 'indikator') return indicator;
    const { name } = named;
    return { ...indicator, name, direction: directionIn(input.settings, name) };
  });
}

export function isDone(figures: YearFigures): boolean {
  return figures['realisasi-kinerja'] !== undefined || figures.capaian !== undefined;
}

/** Where all the figures of a comparison stand. */
export function comparedFigures({ indicators }: Comparison): MeasuredAt[] {
  return indicators.flatMap(({ years }) =>
    [...years.values()].flatMap((figures) => Object.values(figures)),
  );
}
