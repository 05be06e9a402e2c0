import {
  columnsOf,
  type RecognisedColumn,
  type RecognisedRow,
  type RecognisedTable,
  type TableKind,
} from '../../recognise';
import { textAt } from '../../workbook';
import { budgetYear } from '../facts';
import { openTables, sheetsOf, type TablesOfWorkbook } from './open-tables';

export type IndicatorMeasure = 'target' | 'realisasi-kinerja' | 'capaian';

/** An indicator as one table names it. */
export interface IndicatorRow {
  readonly row: RecognisedRow;
  readonly name: string;
  /** Where the name stands. */
  readonly column: RecognisedColumn;
}

/** A table of indicators as far as it speaks of one year. */
export interface IndicatorTable {
  readonly table: RecognisedTable;
  readonly year: number | undefined;
  readonly rows: readonly IndicatorRow[];
  readonly columns: Readonly<Partial<Record<IndicatorMeasure, RecognisedColumn>>>;
}

export const INDICATOR_KINDS: readonly TableKind[] = [
  'target-renstra',
  'pk-indikator',
  'capaian',
  'perbandingan',
];
const MEASURES: readonly IndicatorMeasure[] = ['target', 'realisasi-kinerja', 'capaian'];
const YEAR = /^\d{4}$/;
const PART_OF_YEAR = /^(tw[1-4]|[a-z]{3})$/;
/** What the head of a unit within the agency promises differs from what the agency does. */
const OF_UNIT =
  /\bsekretaris\b(?! (daerah|dprd|dewan))|\bbidang\b(?! urusan)|\b(seksi|sub\s?bagian|subbag|kasubag|kabid|uptd?|eselon (iii|iv))\b/i;

/** The tables of the agency's indicators in a workbook, once for each year that they speak of. */
export function indicatorTables(input: TablesOfWorkbook): IndicatorTable[] {
  const sheetOf = sheetsOf(input);
  const tables = openTables(input).filter(
    (table) => INDICATOR_KINDS.includes(table.kind) && !isOfUnit(table),
  );
  return tables.flatMap((table) => {
    const sheet = sheetOf(table);
    return yearsOf(table).flatMap((year): IndicatorTable[] => {
      const columns = Object.fromEntries(
        MEASURES.flatMap((measure) => {
          const column = columnFor(table, measure, year);
          return column ? [[measure, column]] : [];
        }),
      );
      const rows = table.rows
        .filter(({ role, label, figures }) => role === 'data' && label !== '' && figures.size > 0)
        .flatMap((row) => nameIn(table, row, year, (column) => textAt(sheet, row.index, column)));
      return rows.length === 0 ? [] : [{ table, year, rows, columns }];
    });
  });
}

/** Whether a table says by its title that it is of a unit within the agency. */
export function isOfUnit({ title }: RecognisedTable): boolean {
  return OF_UNIT.test(title.join(' '));
}

function yearsOf(table: RecognisedTable): (number | undefined)[] {
  const years = new Set(
    columnsOf(table, ...MEASURES)
      .map(({ qualifiers }) => qualifiers.period ?? '')
      .filter((period) => YEAR.test(period))
      .map(Number),
  );
  return years.size > 0 ? [...years] : [budgetYear(table)];
}

function columnFor(
  table: RecognisedTable,
  measure: IndicatorMeasure,
  year: number | undefined,
): RecognisedColumn | undefined {
  const columns = columnsOf(table, measure).filter(
    ({ qualifiers }) => !PART_OF_YEAR.test(qualifiers.period ?? ''),
  );
  const dated = columns.filter(({ qualifiers }) => YEAR.test(qualifiers.period ?? ''));
  return dated.length > 0
    ? dated.find(({ qualifiers }) => qualifiers.period === String(year))
    : columns[0];
}

/** The name that a row has in a year: a comparison may print the old wording beside the new one. */
function nameIn(
  table: RecognisedTable,
  row: RecognisedRow,
  year: number | undefined,
  textOf: (column: number) => string,
): IndicatorRow[] {
  const columns = columnsOf(table, 'indikator');
  const named = columns.filter(({ index }) => textOf(index) !== '');
  const column =
    named.find(({ qualifiers }) => qualifiers.period === String(year)) ??
    named.find(({ index }) => textOf(index) === row.label) ??
    named[0];
  if (column) return [{ row, name: textOf(column.index), column }];
  const [place] = columnsOf(table, 'sasaran', 'uraian');
  return columns.length === 0 && place ? [{ row, name: row.label, column: place }] : [];
}
