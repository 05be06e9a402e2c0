import { agencyOf, yearOf } from '../../join';
import type { RecognisedTable } from '../../recognise';
import type { ReportSettings } from '../settings/types';

const QUARTERS = { tw1: 'I', tw2: 'II', tw3: 'III', tw4: 'IV' } as const;

/**
 * Title lines of a table: what it shows, the agency, the time.
 * @param table where agency and year stand unless they are chosen
 * @param year `Tahun` or `Tahun Anggaran`
 */
export function captionLines(
  settings: Pick<ReportSettings, 'agency' | 'year' | 'period'>,
  title: string,
  table: RecognisedTable,
  year: 'Tahun' | 'Tahun Anggaran',
): string[] {
  const named = reportYear(settings, table);
  const quarter =
    settings.period === 'tahun' ? '' : `Sampai dengan Triwulan ${QUARTERS[settings.period]}`;
  const time = named === undefined ? '' : `${year} ${named}`;
  return [
    title,
    settings.agency ?? agencyOf(table) ?? '',
    [quarter, time].filter(Boolean).join(' '),
  ];
}

/** The year that is chosen, else the one that the table names. */
export function reportYear(
  { year }: Pick<ReportSettings, 'year'>,
  table: RecognisedTable,
): number | undefined {
  return year ?? yearOf(table);
}
