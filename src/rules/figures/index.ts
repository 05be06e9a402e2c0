import { angkaBerupaTeks } from './angka-berupa-teks';
import { angkaRusak } from './angka-rusak';
import { galatExcel } from './galat-excel';
import { nilaiKosong } from './nilai-kosong';
import { nilaiNegatif } from './nilai-negatif';
import { pemisahDesimalCampur } from './pemisah-desimal-campur';
import type { Rule } from '../types';

export const FIGURE_RULES: readonly Rule[] = [
  galatExcel,
  angkaRusak,
  angkaBerupaTeks,
  pemisahDesimalCampur,
  nilaiKosong,
  nilaiNegatif,
];
