import { capaianKinerja } from './kinerja/capaian-kinerja';
import { perbandinganCapaian } from './kinerja/perbandingan-capaian';
import { perhitunganIndikator } from './kinerja/perhitungan-indikator';
import { efisiensi } from './kinerja/efisiensi';
import { programMenunjang } from './kinerja/program-menunjang';
import { perjanjianKinerja } from './kinerja/perjanjian-kinerja';
import { realisasiRenstra } from './kinerja/realisasi-renstra';
import { standarNasional } from './kinerja/standar-nasional';
import { realisasiAnggaran } from './anggaran/realisasi-anggaran';
import { rincianProgram } from './anggaran/rincian-program';
import { realisasiJenisBelanja } from './anggaran/realisasi-jenis-belanja';
import { checklistReviu } from './laporan/checklist/checklist-reviu';
import { ikhtisar } from './laporan/ikhtisar/ikhtisar';
import { temuan } from './laporan/temuan';
import type { TableMaker } from './types';

/** Every table that can be made, in the order of the report. */
export const TABLES: readonly TableMaker[] = [
  perjanjianKinerja,
  capaianKinerja,
  perbandinganCapaian,
  realisasiRenstra,
  standarNasional,
  perhitunganIndikator,
  efisiensi,
  programMenunjang,
  realisasiAnggaran,
  rincianProgram,
  realisasiJenisBelanja,
  ikhtisar,
  temuan,
  checklistReviu,
];
