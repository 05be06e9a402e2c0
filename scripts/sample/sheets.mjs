// The sample's sheets together, with the cell of every planted mistake.
import { accountSheet } from './accounts.mjs';
import { budgetSheet } from './budget.mjs';
import { agreementSheet, performanceSheet } from './performance.mjs';

/**
 * The sample's sheets and what is wrong in them.
 * @returns `sheets` for the writer; `mistakes` as `{ rule, sheet, cell, found, expected }`
 */
export function sample() {
  const mistakes = [];
  const mistake = (rule, sheet, cell, found, expected) =>
    mistakes.push({ rule, sheet, cell, found, expected });
  const sheets = [
    agreementSheet(),
    budgetSheet(mistake),
    accountSheet(),
    performanceSheet(mistake),
  ];
  return { sheets, mistakes };
}
