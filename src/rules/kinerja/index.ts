import { capaianTidakSesuai } from './capaian-tidak-sesuai';
import { efisiensiTidakSesuai } from './efisiensi-tidak-sesuai';
import { predikatTidakSesuai } from './predikat-tidak-sesuai';
import { rataRataTidakSesuai } from './rata-rata-tidak-sesuai';
import { realisasiTidakWajar } from './realisasi-tidak-wajar';
import { targetTidakTerbaca } from './target-tidak-terbaca';
import type { Rule } from '../types';

export const KINERJA_RULES: readonly Rule[] = [
  capaianTidakSesuai,
  realisasiTidakWajar,
  targetTidakTerbaca,
  rataRataTidakSesuai,
  predikatTidakSesuai,
  efisiensiTidakSesuai,
];
