import { capaianKinerja } from './capaian-kinerja';
import { realisasiAnggaran } from './realisasi-anggaran';
import { realisasiJenisBelanja } from './realisasi-jenis-belanja';
import type { TableMaker } from './types';

/** Every table that can be made, in the order of the report. */
export const TABLES: readonly TableMaker[] = [
  capaianKinerja,
  realisasiAnggaran,
  realisasiJenisBelanja,
];
