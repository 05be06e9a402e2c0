import { capaianTidakSesuai } from './capaian-tidak-sesuai';
import type { Rule } from '../types';

export const KINERJA_RULES: readonly Rule[] = [capaianTidakSesuai];
