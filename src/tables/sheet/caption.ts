import { agencyOf, yearOf } from '../../join';
import type { RecognisedTable } from '../../recognise';
import type { ReportSettings } from '../settings/types';

type Time = Pick<ReportSettings, 'agency' | 'year' | 'period'>;

const QUARTERS = {
  tahun: null,
  tw1: 'Triwulan I',
  tw2: 'Triwulan II',
  tw3: 'Triwulan III',
  tw4: 'Triwulan IV',
} as const;

/**
 * Title lines of a table: what it shows, the agency, the time.
 * @param table where agency and year stand unless they are chosen
 * @param year `Tahun` or `Tahun Anggaran`
 */
export function captionLines(
  settings: Time,
  title: string,
  table: RecognisedTable,
  year: 'Tahun' | 'Tahun Anggaran',
): string[] {
  const named = reportYear(settings, table);
  const quarter = QUARTERS[settings.period];
  const time = [
    quarter === null ? '' : `Sampai dengan ${quarter}`,
    named === undefined ? '' : `${year} ${named}`,
  ];
  return [title, agencyLine(settings, table), time.filter(Boolean).join(' ')];
}

/** The agency that is chosen, else the one that the table names; '' where neither is known. */
export function agencyLine({ agency }: Pick<Time, 'agency'>, table: RecognisedTable): string {
  return agency ?? agencyOf(table) ?? '';
}

/** What a table of whole years says where a quarter is chosen. */
export function wholeYearNote(period: Time['period']): string[] {
  const quarter = QUARTERS[period];
  return quarter === null
    ? []
    : [`Angka di tabel ini angka setahun penuh, bukan sampai dengan ${quarter}.`];
}

/** The year that is chosen, else the one that the table names. */
export function reportYear(
  { year }: Pick<ReportSettings, 'year'>,
  table: RecognisedTable,
): number | undefined {
  return year ?? yearOf(table);
}
