import { subtotalTidakSama } from './subtotal-tidak-sama';
import type { Rule } from '../types';

export const SUM_RULES: readonly Rule[] = [subtotalTidakSama];
