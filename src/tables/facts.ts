import { latestYear, type RecognisedTable } from '../recognise';

const AGENCY =
  /\b(dinas|badan|kecamatan|kelurahan|inspektorat|sekretariat|satuan polisi|rumah sakit|rsud|puskesmas|kantor)\b.*/i;

/** The agency that the title lines name, without "pada" and the year behind it. */
export function agencyOf(table: RecognisedTable): string | undefined {
  for (const line of table.title) {
    const found = AGENCY.exec(line)?.[0];
    if (found) return found.replace(/\s*\b(tahun|ta\.?|t\.a\.)\b.*$/i, '').trim();
  }
  return undefined;
}

/** The latest year that the title lines name. */
export function yearOf(table: RecognisedTable): number | undefined {
  return latestYear(table.title);
}
