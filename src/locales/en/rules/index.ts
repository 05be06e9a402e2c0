import type { Figures, RuleWords } from '../../types';
import { belanjaEn } from './belanja';
import { betweenEn } from './between';
import { codesEn } from './codes';
import { figuresEn } from './figures';
import { kinerjaEn } from './kinerja';
import { sumsEn } from './sums';

/** The rules in English. */
export function rulesEn(figures: Figures): Readonly<Record<string, RuleWords>> {
  return {
    ...figuresEn(figures),
    ...codesEn(figures),
    ...sumsEn(figures),
    ...belanjaEn(figures),
    ...kinerjaEn(figures),
    ...betweenEn(figures),
  };
}
