import { barisGanda } from './baris-ganda';
import { kodeBerupaTeks } from './kode-berupa-teks';
import { kodeGanda } from './kode-ganda';
import { kodeSalahTingkat } from './kode-salah-tingkat';
import { kodeTerlewat } from './kode-terlewat';
import { kodeTidakBaku } from './kode-tidak-baku';
import type { Rule } from '../types';

export const CODE_RULES: readonly Rule[] = [
  barisGanda,
  kodeGanda,
  kodeSalahTingkat,
  kodeTidakBaku,
  kodeTerlewat,
  kodeBerupaTeks,
];
