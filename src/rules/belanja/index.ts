import type { Rule } from '../types';
import { fisikTanpaKeuangan } from './fisik-tanpa-keuangan';
import { persenDiLuarRentang } from './persen-di-luar-rentang';
import { persenTidakSesuai } from './persen-tidak-sesuai';
import { realisasiMelebihiPagu } from './realisasi-melebihi-pagu';
import { realisasiTanpaPagu } from './realisasi-tanpa-pagu';
import { targetSerapanTidakTercapai } from './target-serapan-tidak-tercapai';

export const BELANJA_RULES: readonly Rule[] = [
  persenTidakSesuai,
  persenDiLuarRentang,
  realisasiMelebihiPagu,
  realisasiTanpaPagu,
  fisikTanpaKeuangan,
  targetSerapanTidakTercapai,
];
