import {
  pairIndicators,
  type IndicatorMeasure,
  type IndicatorTable,
  type MeasuredAt,
} from '../../../join';
import { columnsOf, type RecognisedColumn, type TableKind } from '../../../recognise';

/** What is known of an indicator in one year, and where it stands. */
export type YearFigures = Readonly<Partial<Record<IndicatorMeasure, MeasuredAt>>>;

/** Figures by the row of a table. */
export type FiguresByRow = ReadonlyMap<number, YearFigures>;

/** Who knows best what became of an indicator: the report itself, comparisons, then plans. */
const TRUSTED: readonly TableKind[] = ['capaian', 'perbandingan', 'pk-indikator', 'target-renstra'];
const YEAR = /^\d{4}$/;
/** A target that is not the one of the year. */
const OTHER_TARGET = /\bakhir\b|jangka menengah|nasional/i;

/**
 * The figures of a table's indicators in one year: its own, then those of other tables that speak of
 * the same indicators. Realisasi and capaian are taken from one table, which gives the target too where it
 * has one.
 * @param base the table as far as it speaks of the year, or of another year where it does not
 */
export function figuresOfYear(
  base: IndicatorTable,
  year: number,
  tables: readonly IndicatorTable[],
): FiguresByRow {
  const found = new Map<number, YearFigures>();
  for (const other of byTrust(base, year, tables)) {
    const columns = yearColumns(other);
    for (const [index, row] of rowsIn(base, other)) {
      const known = found.get(index) ?? {};
      found.set(index, merged(known, figuresAt(other, columns, row)));
    }
  }
  return found;
}

/** Whether some indicator has a realisasi or capaian in the year that the table speaks of. */
export function isReported(table: IndicatorTable): boolean {
  const { 'realisasi-kinerja': realisasi, capaian } = yearColumns(table);
  return table.rows.some(({ row }) =>
    [realisasi, capaian].some((column) => column && row.figures.has(column.index)),
  );
}

function merged(known: YearFigures, more: YearFigures): YearFigures {
  const isDone = known['realisasi-kinerja'] !== undefined || known.capaian !== undefined;
  const target = known.target ?? more.target;
  return { ...(isDone ? known : { ...more, ...known }), ...(target ? { target } : {}) };
}

function byTrust(
  base: IndicatorTable,
  year: number,
  tables: readonly IndicatorTable[],
): IndicatorTable[] {
  const rank = ({ table }: IndicatorTable): number =>
    (table === base.table ? 0 : 10) +
    (table.file === undefined ? 0 : 100) +
    TRUSTED.indexOf(table.kind);
  return tables.filter((other) => other.year === year).sort((a, b) => rank(a) - rank(b));
}

/** Rows of another table by the row of the base that they belong to. */
function rowsIn(base: IndicatorTable, other: IndicatorTable): [number, MeasuredAt['row']][] {
  if (base.table === other.table) return other.rows.map(({ row }) => [row.index, row]);
  const pairs = pairIndicators(base, other)?.pairs ?? [];
  return pairs.map((pair) => [pair.base.row.index, pair.other.row]);
}

function figuresAt(
  { table }: IndicatorTable,
  columns: IndicatorTable['columns'],
  row: MeasuredAt['row'],
): YearFigures {
  const at = Object.entries(columns)
    .filter(([, { index }]) => row.figures.has(index))
    .map(([measure, column]) => [measure, { table, row, columns: [column] }]);
  return Object.fromEntries(at) as YearFigures;
}

/**
 * The columns that speak of the year. Where a table names several years, one without a year belongs to the
 * latest; a capaian without a year to the latest realisasi, if that has a target of its own: else it is
 * progress towards another target.
 */
function yearColumns({ table, year, columns }: IndicatorTable): IndicatorTable['columns'] {
  const isLatest = year === undefined || year >= latest(table.columns);
  const realisasi = columnsOf(table, 'realisasi-kinerja');
  const isOfYear = (measure: string, { qualifiers, heading }: RecognisedColumn): boolean => {
    if (qualifiers.period !== undefined) return true;
    if (measure === 'target') return isLatest && !OTHER_TARGET.test(heading);
    if (measure !== 'capaian' || latest(realisasi) === 0) return isLatest;
    const { target } = columns;
    return year === latest(realisasi) && target !== undefined && isOfYear('target', target);
  };
  return Object.fromEntries(
    Object.entries(columns).filter(([measure, column]) => isOfYear(measure, column)),
  );
}

/** 0 where none names a year. */
function latest(columns: readonly RecognisedColumn[]): number {
  return Math.max(
    0,
    ...columns.flatMap(({ qualifiers: { period = '' } }) =>
      YEAR.test(period) ? Number(period) : [],
    ),
  );
}
