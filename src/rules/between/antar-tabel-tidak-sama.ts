import type { Rule, RuleOutcome } from '../types';
import { budgetDifferences } from './budget-differences';
import { indicatorDifferences, indicatorDifferencesBetween } from './indicator-differences';
import { joinedDifferences } from './joined-differences';

/** One thing has two figures: a pagu, a total, a target or a realisasi that stands in two tables. */
export const antarTabelTidakSama: Rule = {
  id: 'antar-tabel-tidak-sama',
  severity: 'error',
  check: (input) => together(budgetDifferences(input), indicatorDifferences(input)),
  checkJoins: (joins, _thresholds, workbooks) =>
    together(joinedDifferences(joins), indicatorDifferencesBetween(workbooks)),
};

function together(...parts: readonly RuleOutcome[]): RuleOutcome {
  return {
    checked: parts.reduce((sum, { checked }) => sum + checked, 0),
    agree: parts.reduce((sum, { agree }) => sum + agree, 0),
    findings: parts.flatMap(({ findings }) => findings),
  };
}
