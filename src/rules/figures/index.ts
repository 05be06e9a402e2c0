import { galatExcel } from './galat-excel';
import { angkaRusak } from './angka-rusak';
import type { Rule } from '../types';

export const FIGURE_RULES: readonly Rule[] = [galatExcel, angkaRusak];
