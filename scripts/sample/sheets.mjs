// The sample's sheets together, with the cell of every planted mistake.
import { accountSheet } from './accounts.mjs';
import { budgetSheet } from './budget.mjs';
import { agreementSheet, performanceSheet } from './performance.mjs';
import {
  comparisonSheet,
  efficiencySheet,
  formulaSheet,
  planSheet,
  standardSheet,
} from './plan.mjs';

/**
 * The sample's sheets and what is wrong in them.
 * @returns `sheets` for the writer; `mistakes` as `{ rule, sheet, cell, found, expected }`
 */
export function sample() {
  const mistakes = [];
  const mistake = (rule, sheet, cell, found, expected) =>
    mistakes.push({ rule, sheet, cell, found, expected });
  const budget = budgetSheet(mistake);
  const sheets = [
    agreementSheet(),
    budget.sheet,
    accountSheet(),
    performanceSheet(mistake),
    planSheet(),
    comparisonSheet(),
    standardSheet(),
    formulaSheet(),
    efficiencySheet(budget.printed),
  ];
  return { sheets, mistakes };
}
