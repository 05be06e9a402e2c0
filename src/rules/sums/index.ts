import type { Rule } from '../types';
import { barisTersembunyi } from './baris-tersembunyi';
import { jumlahAntarKolomTidakSama } from './jumlah-antar-kolom-tidak-sama';
import { perkalianTidakSesuai } from './perkalian-tidak-sesuai';
import { rumusJumlahKeliru } from './rumus-jumlah-keliru';
import { subtotalDiketik } from './subtotal-diketik';
import { subtotalTidakSama } from './subtotal-tidak-sama';

export const SUM_RULES: readonly Rule[] = [
  subtotalTidakSama,
  jumlahAntarKolomTidakSama,
  perkalianTidakSesuai,
  rumusJumlahKeliru,
  subtotalDiketik,
  barisTersembunyi,
];
