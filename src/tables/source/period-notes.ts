import { lastMonthOf, reportMonth, type MeasuredAt } from '../../join';
import type { ColumnRole } from '../../recognise';
import { placeName } from './join-notes';

const DONE: ReadonlySet<ColumnRole> = new Set(['realisasi', 'realisasi-kinerja', 'fisik']);
const MONTHS =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  );

/**
 * What a reader must know of the time of figures: which quarters or months were added, which column
 * counts what came before it, and up to which month a sheet reports.
 */
export function periodNotes(figures: readonly MeasuredAt[]): string[] {
  const done = figures.filter(({ columns }) => columns.every(({ role }) => DONE.has(role)));
  return [...new Set(done.flatMap((at) => noteOf(at) ?? []))];
}

function noteOf({ table, columns }: MeasuredAt): string | undefined {
  const ends = columns.map(lastMonthOf);
  const place = placeName(table);
  if (ends.every((end) => end !== undefined)) {
    const headings = columns.map(({ heading }) => `“${heading.replace(/\s+/g, ' ')}”`).join(' + ');
    if (columns.length > 1) return `Realisasi = ${headings} (${place}).`;
    const isFirst = table.columns.every(
      (column) => column.role !== columns[0]!.role || (lastMonthOf(column) ?? 12) >= ends[0]!,
    );
    return isFirst
      ? `Realisasi diambil dari kolom ${headings} (${place}).`
      : `Realisasi diambil dari kolom ${headings} (${place}), yang sudah mencakup waktu sebelumnya.`;
  }
  const month = reportMonth(table);
  return month === undefined || month === MONTHS.length
    ? undefined
    : `Realisasi pada ${place} sampai dengan bulan ${MONTHS[month - 1]}.`;
}
