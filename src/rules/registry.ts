import { angkaRusak } from './angka-rusak';
import { capaianTidakSesuai } from './capaian-tidak-sesuai';
import { galatExcel } from './galat-excel';
import { persenDiLuarRentang } from './persen-di-luar-rentang';
import { persenTidakSesuai } from './persen-tidak-sesuai';
import { realisasiMelebihiPagu } from './realisasi-melebihi-pagu';
import { subtotalTidakSama } from './subtotal-tidak-sama';
import type { Rule } from './types';

/** Every rule, in the order in which reports list them. */
export const RULES: readonly Rule[] = [
  galatExcel,
  angkaRusak,
  subtotalTidakSama,
  persenTidakSesuai,
  persenDiLuarRentang,
  realisasiMelebihiPagu,
  capaianTidakSesuai,
];
