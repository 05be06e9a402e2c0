import type { Figures, RuleWords } from '../../types';
import { belanjaId } from './belanja';
import { betweenId } from './between';
import { codesId } from './codes';
import { figuresId } from './figures';
import { kinerjaId } from './kinerja';
import { sumsId } from './sums';

/** The rules in Indonesian: what each says, why, and the sentence of a finding. */
export function rulesId(figures: Figures): Readonly<Record<string, RuleWords>> {
  return {
    ...figuresId(figures),
    ...codesId(figures),
    ...sumsId(figures),
    ...belanjaId(figures),
    ...kinerjaId(figures),
    ...betweenId(figures),
  };
}
