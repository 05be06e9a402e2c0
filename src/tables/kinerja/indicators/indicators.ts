import type { Direction, Target } from '../../../domain';
import { measuredDecimal, reportsWithin, type JoinedTable, type MeasuredAt } from '../../../join';
import {
  columnsOf,
  targetAt,
  type ColumnRole,
  type RecognisedColumn,
  type RecognisedRow,
  type RecognisedTable,
} from '../../../recognise';
import { textAt } from '../../../workbook';
import { directionIn } from '../../settings/usual';
import type { ReportSettings } from '../../settings/types';
import type { SheetOf } from '../../source/sourced';

/** An indicator with where its figures stand, as the tables of performance show it. */
export interface Indicator {
  readonly row: RecognisedRow;
  /** What it measures; carried down from the row that names it. '' where the table has none. */
  readonly sasaran: string;
  readonly name: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly target: MeasuredAt | undefined;
  readonly realisasi: MeasuredAt | undefined;
  /** The capaian that the source itself prints. */
  readonly capaian: MeasuredAt | undefined;
}

/** Indicators that stand below one sasaran, in the order of the source. */
export interface SasaranGroup<T> {
  readonly sasaran: string;
  readonly indicators: readonly T[];
}

const PERCENTAGE = /\(%\)|^%|^pers?entase|^prosentase|^presentase/i;

/** Rows that hold an indicator with some figure. */
export function indicatorRows({ table }: JoinedTable): RecognisedRow[] {
  return table.rows.filter(
    ({ role, label, figures }) => role === 'data' && label !== '' && figures.size > 0,
  );
}

export function indicatorsOf(
  view: JoinedTable,
  sheetOf: SheetOf,
  settings: ReportSettings,
): Indicator[] {
  const { table } = view;
  const sheet = sheetOf(table);
  const [sasaranColumn] = columnsOf(table, 'sasaran');
  let sasaran = '';
  return indicatorRows(view).map((row): Indicator => {
    const text = (role: ColumnRole): string => {
      const [column] = columnsOf(table, role);
      return column ? textAt(sheet, row.index, column.index) : '';
    };
    // A sasaran stands once, in the first row or the merge of its indicators.
    if (sasaranColumn) sasaran = text('sasaran') || sasaran;
    const name = text('indikator') || (sasaran === row.label ? '' : row.label);
    const figures = view.figures.get(row.index) ?? {};
    const capaian = printedCapaian(table, settings);
    return {
      row,
      sasaran,
      name,
      unit: text('satuan') || unitOf(figures.target) || (PERCENTAGE.test(row.label) ? '%' : ''),
      direction: directionIn(settings, name || sasaran),
      target: figures.target,
      realisasi: figures['realisasi-kinerja'],
      capaian: capaian.some(({ index }) => row.figures.has(index))
        ? { table, row, columns: capaian }
        : undefined,
    };
  });
}

/** Where a table prints a capaian of its own that is of the wanted period. */
export function printedCapaian(
  table: RecognisedTable,
  { period }: Pick<ReportSettings, 'period'>,
): readonly RecognisedColumn[] {
  return reportsWithin(table, period) ? columnsOf(table, 'capaian').slice(0, 1) : [];
}

/** Neighbouring indicators of one sasaran together. */
export function bySasaran<T extends Pick<Indicator, 'sasaran'>>(
  indicators: readonly T[],
): SasaranGroup<T>[] {
  const groups: { sasaran: string; indicators: T[] }[] = [];
  for (const indicator of indicators) {
    const last = groups.at(-1);
    if (last && indicator.sasaran !== '' && last.sasaran === indicator.sasaran) {
      last.indicators.push(indicator);
    } else groups.push({ sasaran: indicator.sasaran, indicators: [indicator] });
  }
  return groups;
}

/** What a cell of a target or realisasi says; undefined where it says nothing. */
export function readingOf(at: MeasuredAt | undefined): Target | undefined {
  if (!at) return undefined;
  if (at.columns.length === 1) return targetAt(at.row, at.columns[0]!.index);
  const value = measuredDecimal(at);
  return value && { kind: 'number', value };
}

/** The unit written behind the target in its own cell. */
function unitOf(at: MeasuredAt | undefined): string {
  const target = readingOf(at);
  return target && 'unit' in target ? (target.unit ?? '') : '';
}
