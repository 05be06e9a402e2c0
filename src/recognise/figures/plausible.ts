import { toNumber, type Decimal } from '../../domain';
import type { ColumnRole } from '../types';
import { readings } from './readings';
import { numbersOf, targetForm } from './target-form';

export type Decided = 'dot-thousands' | 'comma-thousands';

/** Percentages from which on a figure is none: physical and financial progress end at about 100. */
const LEAST_IMPLAUSIBLE: Partial<Record<ColumnRole, number>> = {
  persen: 1_000,
  fisik: 1_000,
  capaian: 10_000,
};

/** What is counted in whole numbers. */
const COUNTED =
  /^(orang|jiwa|kk|keluarga|dokumen|dok|laporan|unit|buah|kegiatan|kali|paket|desa|kelurahan|kecamatan|nagari|gampong|kasus|peserta|sekolah|siswa|guru|pegawai|asn|rumah|usaha|umkm|ikm|koperasi|kelompok|lembaga|berkas|buku|lembar|surat|rekomendasi|event|titik|set|kendaraan|ekor|wisatawan|pengunjung|kunjungan|judul|eksemplar|sertifikat|izin|pelanggan|perusahaan|balita|bayi|anak)\b/i;

/**
 * The notation in which a text that could be either is the only figure that can be meant.
 * @param satuan the unit that stands in the row, where the cell itself names none
 */
export function readingByContent(
  text: string,
  role: ColumnRole,
  satuan: string,
): Decided | undefined {
  const form = targetForm(text);
  const [number] = numbersOf(form);
  const read = readings(number ?? text);
  if (!read.dot || !read.comma) return undefined;
  const unit = 'tail' in form && form.tail !== '' ? form.tail : satuan;
  if (COUNTED.test(unit)) return read.dot.scale === 0 ? 'dot-thousands' : 'comma-thousands';
  const limit = LEAST_IMPLAUSIBLE[role];
  if (limit === undefined) return undefined;
  const isPlausible = (value: Decimal): boolean => Math.abs(toNumber(value)) < limit;
  if (isPlausible(read.dot) === isPlausible(read.comma)) return undefined;
  return isPlausible(read.dot) ? 'dot-thousands' : 'comma-thousands';
}
