import { columnsOf, type RecognisedColumn, type RecognisedTable } from '../recognise';
import { cellAt, sheetFinder, textAt, type CellValue } from '../workbook';
import { isOfUnit, openTables, type TablesOfWorkbook } from './indicators';

/** What one row of a table says: this programme serves this sasaran, or what this indicator measures. */
export interface SupportStatement {
  /** '' where the table has none. */
  readonly sasaran: string;
  /** '' where the table has none. */
  readonly indicator: string;
  readonly program: string;
  readonly table: RecognisedTable;
}

const PROGRAM_HEADING = /\bprogram\b/i;
/** Roles that a column of programmes may have been given. */
const PROGRAM_ROLES = ['uraian', 'keterangan', 'lain'] as const;
/** Rows of these levels are below programmes; what they serve is said of their programme. */
const BELOW_PROGRAM = /^(kegiatan|sub-kegiatan|akun-\d|kelompok|komponen)$/;

/**
 * Every pairing that tables print of a programme with a sasaran or an indicator beside it: tables of
 * efficiency, agreements and plans with a column of programmes. A name stands once for the rows below it.
 * In a budget the indicator beside a programme is the programme's own and speaks for its row only.
 */
export function supportStatements(input: TablesOfWorkbook): SupportStatement[] {
  const sheetOf = sheetFinder(input.snapshot, input.others);
  return openTables(input)
    .filter((table) => !isOfUnit(table))
    .flatMap((table) => {
      const program = programColumn(table);
      const [sasaranColumn] = columnsOf(table, 'sasaran');
      const [indicatorColumn] = columnsOf(table, 'indikator');
      if (!program || (!sasaranColumn && !indicatorColumn)) return [];
      const sheet = sheetOf(table);
      const carries = !table.kind.startsWith('realisasi') && table.kind !== 'evaluasi-renja';
      let [sasaran, indicator] = ['', ''];
      return table.rows
        .filter(({ role }) => role === 'data')
        .flatMap((row): SupportStatement[] => {
          const text = (column: RecognisedColumn | undefined): string =>
            column ? textAt(sheet, row.index, column.index) : '';
          const newSasaran = text(sasaranColumn);
          if (newSasaran !== '' && newSasaran !== sasaran) {
            sasaran = newSasaran;
            indicator = '';
          }
          indicator = text(indicatorColumn) || (carries ? indicator : '');
          if (row.level !== null && BELOW_PROGRAM.test(row.level)) return [];
          return programsIn(sheet && cellAt(sheet, row.index, program.index)?.value).map(
            (name) => ({
              sasaran,
              indicator,
              program: name,
              table,
            }),
          );
        });
    });
}

function programColumn(table: RecognisedTable): RecognisedColumn | undefined {
  const columns = columnsOf(table, ...PROGRAM_ROLES);
  return (
    columns.find(({ heading }) => PROGRAM_HEADING.test(heading)) ??
    columns.find(({ role }) => role === 'uraian')
  );
}

/** One cell may list several, one a line. */
function programsIn(value: CellValue | undefined): string[] {
  return (typeof value === 'string' ? value : '')
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
