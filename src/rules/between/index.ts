import type { Rule } from '../types';
import { antarTabelTidakSama } from './antar-tabel-tidak-sama';
import { indikatorTidakDilaporkan } from './indikator-tidak-dilaporkan';
import { namaIndikatorBerbeda } from './nama-indikator-berbeda';

export const BETWEEN_RULES: readonly Rule[] = [
  antarTabelTidakSama,
  namaIndikatorBerbeda,
  indikatorTidakDilaporkan,
];
