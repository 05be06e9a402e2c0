import type { IndicatorTable, MeasuredAt } from '../../../join';
import { columnsOf, type RecognisedColumn, type RecognisedTable } from '../../../recognise';
import type { TableInput } from '../../types';
import type { Against } from './against-reference';
import { reportedIndicators, rowsOf } from '../perbandingan/comparison-source';
import { figuresOfYear } from '../indicators/yearly-figures';

/** Realisasi to date beside the targets of a medium-term plan. */
export interface RenstraProgress {
  /** The table that holds the targets. */
  readonly base: IndicatorTable;
  /** `Renstra`, `RPJMD`, `RPD`. */
  readonly plan: string;
  /** The year for which the targets are set; undefined where nothing tells. */
  readonly end: number | undefined;
  /** The year of the realisasi. */
  readonly year: number | undefined;
  readonly items: readonly Against[];
  readonly tables: readonly IndicatorTable[];
}

const YEAR = /^\d{4}$/;
const END = /\bakhir\b|jangka menengah/i;
const PLANS: readonly (readonly [string, RegExp])[] = [
  ['Renstra', /\brenstra\b|rencana strategis/i],
  ['RPJMD', /\brpjmd\b|pembangunan jangka menengah/i],
  ['RPD', /\brpd\b|rencana pembangunan daerah/i],
];
const ANY_PLAN = 'Jangka Menengah';

/** The plan of which the most indicators have a realisasi; undefined where none has. */
export function renstraProgress(input: TableInput): RenstraProgress | undefined {
  const { tables, base: reported } = reportedIndicators(input);
  const year = input.settings.year ?? reported?.year;
  const plans = new Map(tables.map((one) => [one.table, one]));
  return [...plans.values()]
    .flatMap((one) => progressIn(input, ofYear(tables, one, year), tables, year) ?? [])
    .sort((a, b) => filled(b) - filled(a) || Number(isPrinted(b)) - Number(isPrinted(a)))[0];
}

function progressIn(
  input: TableInput,
  base: IndicatorTable,
  tables: readonly IndicatorTable[],
  year: number | undefined,
): RenstraProgress | undefined {
  const column = endColumn(base.table);
  if (!column) return undefined;
  const figures = year === undefined ? undefined : figuresOfYear(base, year, tables);
  const [printed] = columnsOf(base.table, 'realisasi-kinerja').slice(-1);
  const at = (
    row: MeasuredAt['row'],
    from: RecognisedColumn | undefined,
  ): MeasuredAt | undefined =>
    from && row.figures.has(from.index) ? { table: base.table, row, columns: [from] } : undefined;
  const items = rowsOf(input, base)
    .map(({ row, ...indicator }) => ({
      ...indicator,
      reference: at(row, column),
      realisasi: at(row, printed) ?? figures?.get(row.index)?.['realisasi-kinerja'],
    }))
    .filter(({ reference }) => reference !== undefined);
  const found: RenstraProgress = {
    base,
    plan: planOf(base.table, column),
    end: endYear(base.table, column),
    year: yearOfColumn(printed) ?? year,
    items,
    tables,
  };
  return filled(found) > 0 ? found : undefined;
}

/** The table as far as it speaks of the year, so that its indicators are named as in that year. */
function ofYear(
  tables: readonly IndicatorTable[],
  one: IndicatorTable,
  year: number | undefined,
): IndicatorTable {
  return tables.find((other) => other.table === one.table && other.year === year) ?? one;
}

/** Where the target for the end of a plan stands: named so, else that of a plan's last year. */
function endColumn(table: RecognisedTable): RecognisedColumn | undefined {
  const targets = columnsOf(table, 'target');
  const named =
    targets.filter(({ heading }) => END.test(heading)).at(-1) ??
    targets.find(({ heading }) => PLANS.some(([, pattern]) => pattern.test(heading)));
  if (named || table.kind !== 'target-renstra') return named;
  return [...targets].sort((a, b) => (yearOfColumn(a) ?? 0) - (yearOfColumn(b) ?? 0)).at(-1);
}

function endYear(table: RecognisedTable, column: RecognisedColumn): number | undefined {
  const own = yearOfColumn(column);
  if (own !== undefined || table.kind !== 'target-renstra') return own;
  const years = columnsOf(table, 'target').flatMap((one) => yearOfColumn(one) ?? []);
  return years.length === 0 ? undefined : Math.max(...years);
}

function yearOfColumn(column: RecognisedColumn | undefined): number | undefined {
  const period = column?.qualifiers.period ?? '';
  return YEAR.test(period) ? Number(period) : undefined;
}

function planOf({ title, sheet }: RecognisedTable, { heading }: RecognisedColumn): string {
  for (const text of [heading, title.join(' '), sheet]) {
    const found = PLANS.find(([, pattern]) => pattern.test(text));
    if (found) return found[0];
  }
  return ANY_PLAN;
}

function filled({ items }: RenstraProgress): number {
  return items.filter(({ realisasi }) => realisasi !== undefined).length;
}

function isPrinted({ base }: RenstraProgress): boolean {
  return columnsOf(base.table, 'realisasi-kinerja').length > 0;
}
