/**
 * Where a row stands in its hierarchy. The programme structure (urusan … sub kegiatan) is that of
 * Permendagri 90/2019, the account structure (akun … sub rincian objek, `akun-1` … `akun-6`) that of
 * Permendagri 77/2020.
 */
export type Level =
  | 'urusan'
  | 'bidang'
  | 'skpd'
  | 'program'
  | 'kegiatan'
  | 'sub-kegiatan'
  | 'akun-1'
  | 'akun-2'
  | 'akun-3'
  | 'akun-4'
  | 'akun-5'
  | 'akun-6'
  | 'kelompok'
  | 'komponen'
  | 'sasaran'
  | 'indikator'
  | 'total';

/** From the widest to the narrowest; a row's parent is the nearest row above it of a wider level. */
export const PROGRAM_LEVELS = [
  'urusan',
  'bidang',
  'skpd',
  'program',
  'kegiatan',
  'sub-kegiatan',
] as const satisfies readonly Level[];

export const AKUN_LEVELS = [
  'akun-1',
  'akun-2',
  'akun-3',
  'akun-4',
  'akun-5',
  'akun-6',
] as const satisfies readonly Level[];
