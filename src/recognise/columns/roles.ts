import type { ColumnRole } from '../types';

/** Columns whose cells are figures. */
export const FIGURE_ROLES: ReadonlySet<ColumnRole> = new Set([
  'pagu',
  'realisasi',
  'persen',
  'fisik',
  'sisa',
  'selisih',
  'target',
  'realisasi-kinerja',
  'capaian',
  'koefisien',
  'harga',
  'ppn',
  'jumlah',
  'kondisi-awal',
  'standar-nasional',
  'pembilang',
  'penyebut',
]);

/** Columns that hold money: `-` stands for zero there. */
export const MONEY_ROLES: ReadonlySet<ColumnRole> = new Set([
  'pagu',
  'realisasi',
  'sisa',
  'selisih',
  'harga',
  'jumlah',
]);
