import { compareDecimals, toNumber } from '../../domain';
import { columnsOf, decimalAt } from '../../recognise';
import { belanjaRows } from './is-belanja';
import { draftAt } from '../draft';
import type { FindingDraft, Rule } from '../types';

const LOWEST = { units: 0n, scale: 0 };
const HIGHEST = { units: 100n, scale: 0 };

/** A percentage of belanja lies between 0 and 100: more than the pagu cannot be spent. */
export const persenDiLuarRentang: Rule = {
  id: 'persen-di-luar-rentang',
  severity: 'error',
  check({ tables }) {
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of tables) {
      const rows = belanjaRows(table);
      for (const column of columnsOf(table, 'persen')) {
        for (const row of rows) {
          const printed = decimalAt(row, column.index);
          if (!printed) continue;
          checked += 1;
          if (compareDecimals(printed, LOWEST) >= 0 && compareDecimals(printed, HIGHEST) <= 0)
            continue;
          const figure = toNumber(printed);
          findings.push(
            draftAt(
              { table, row, column },
              { id: 'persen-di-luar-rentang', data: { name: row.label, printed: figure } },
              { found: figure },
            ),
          );
        }
      }
    }
    return { checked, agree: checked - findings.length, findings };
  },
};
