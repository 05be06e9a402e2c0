import { checkTables } from '../check-tables';
import type { Rule } from '../types';
import { checkNeighbours } from './odd-formulas';
import { checkTotals } from './wrong-totals';

/**
 * The formula of a total must count each row below it once, and formulas of a column must look at
 * their own row where their neighbours do. A formula that is not understood is left alone.
 */
export const rumusJumlahKeliru: Rule = {
  id: 'rumus-jumlah-keliru',
  severity: 'error',
  check: (input) =>
    checkTables(input, (table, sheet) => {
      const totals = checkTotals(table, sheet);
      // What a total should count is known from its rows; its neighbours tell nothing more.
      const others = checkNeighbours(table, sheet, totals.judged);
      return {
        checked: totals.checked + others.checked,
        findings: [...totals.findings, ...others.findings],
      };
    }),
};
