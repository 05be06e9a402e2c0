import type { Rule } from '../types';
import { budgetDifferences } from './budget-differences';
import { indicatorDifferences } from './indicator-differences';
import { joinedDifferences } from './joined-differences';

/** One thing has two figures: a pagu, a total, a target or a realisasi that stands in two tables. */
export const antarTabelTidakSama: Rule = {
  id: 'antar-tabel-tidak-sama',
  severity: 'error',
  check(input) {
    const parts = [budgetDifferences(input), indicatorDifferences(input)];
    return {
      checked: parts.reduce((sum, { checked }) => sum + checked, 0),
      agree: parts.reduce((sum, { agree }) => sum + agree, 0),
      findings: parts.flatMap(({ findings }) => findings),
    };
  },
  checkJoins: joinedDifferences,
};
