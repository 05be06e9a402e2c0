import { persenTidakSesuai } from './persen-tidak-sesuai';
import { persenDiLuarRentang } from './persen-di-luar-rentang';
import { realisasiMelebihiPagu } from './realisasi-melebihi-pagu';
import type { Rule } from '../types';

export const BELANJA_RULES: readonly Rule[] = [
  persenTidakSesuai,
  persenDiLuarRentang,
  realisasiMelebihiPagu,
];
