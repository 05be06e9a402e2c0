import { comparePercent, directionOf, percentOf, toNumber } from '../../domain';
import { decimalAt, printedDecimals, ratioInRow, ratioPairs } from '../../recognise';
import { cellOf, draftAt } from '../draft';
import type { FindingDraft, Rule } from '../types';

/**
 * Capaian must be realisasi / target × 100, or (2 × target − realisasi) / target × 100 where less is
 * better (Permenpan-RB 53/2014 leaves the formula to the agency; these two are the usual ones).
 */
export const capaianTidakSesuai: Rule = {
  id: 'capaian-tidak-sesuai',
  severity: 'error',
  check({ tables }) {
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of tables) {
      for (const pair of ratioPairs(table).filter(({ kind }) => kind === 'capaian')) {
        const decimals = printedDecimals(table, pair.column.index);
        for (const row of table.rows) {
          const printed = decimalAt(row, pair.column.index);
          const ratio = printed && row.role === 'data' ? ratioInRow(row, pair) : undefined;
          if (!printed || !ratio) continue;
          checked += 1;
          if (comparePercent(printed, ratio, decimals) !== 'differs') continue;
          const expected = toNumber(percentOf(ratio, Math.max(decimals, 2)));
          const data = {
            name: row.label,
            printed: toNumber(printed),
            expected,
            target: toNumber(decimalAt(row, pair.denominator.index)!),
            realisasi: toNumber(decimalAt(row, pair.numerator.index)!),
            direction: directionOf(row.label),
          };
          findings.push(
            draftAt(
              { table, row, column: pair.column },
              { id: 'capaian-tidak-sesuai', data },
              {
                found: data.printed,
                expected,
                related: [pair.numerator, pair.denominator].map((column) =>
                  cellOf({ table, row, column }),
                ),
                fixable: true,
              },
            ),
          );
        }
      }
    }
    return { checked, agree: checked - findings.length, findings };
  },
};
