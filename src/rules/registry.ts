import { BELANJA_RULES } from './belanja';
import { BETWEEN_RULES } from './between';
import { CODE_RULES } from './codes';
import { FIGURE_RULES } from './figures';
import { KINERJA_RULES } from './kinerja';
import { SUM_RULES } from './sums';
import type { Rule } from './types';

/** Every rule, in the order in which reports list them. */
export const RULES: readonly Rule[] = [
  ...FIGURE_RULES,
  ...CODE_RULES,
  ...SUM_RULES,
  ...BELANJA_RULES,
  ...KINERJA_RULES,
  ...BETWEEN_RULES,
];
