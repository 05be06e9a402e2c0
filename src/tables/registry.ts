import { capaianKinerja } from './kinerja/capaian/capaian-kinerja';
import { perbandinganCapaian } from './kinerja/perbandingan/perbandingan-capaian';
import { perhitunganIndikator } from './kinerja/perhitungan/perhitungan-indikator';
import { efisiensi } from './kinerja/program/efisiensi';
import { programMenunjang } from './kinerja/program/program-menunjang';
import { perjanjianKinerja } from './kinerja/perjanjian/perjanjian-kinerja';
import { realisasiRenstra } from './kinerja/acuan/realisasi-renstra';
import { standarNasional } from './kinerja/acuan/standar-nasional';
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
