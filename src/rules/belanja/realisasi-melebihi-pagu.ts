import { subtractRupiah } from '../../domain';
import { amountAt } from '../../recognise';
import { cellOf, draftAt, rupiahFigure } from '../draft';
import type { FindingDraft, Rule } from '../types';
import { belanjaRows } from './is-belanja';
import { joinedExcess } from './joined-excess';
import { limitsOf } from './limits';

/** Belanja may not exceed its pagu (UU 1/2004 article 3 (3): no spending without sufficient budget). */
export const realisasiMelebihiPagu: Rule = {
  id: 'realisasi-melebihi-pagu',
  severity: 'error',
  check({ tables }) {
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of tables) {
      const rows = belanjaRows(table);
      for (const { realisasi: column, pagu } of limitsOf(table)) {
        for (const row of rows) {
          const spent = amountAt(row, column.index, table.unit);
          const limit = amountAt(row, pagu.index, table.unit);
          // Spending on a pagu of zero is another mistake than spending too much.
          if (!spent || !limit || limit.sen === 0n) continue;
          checked += 1;
          if (spent.sen <= limit.sen) continue;
          const data = {
            name: row.label,
            realisasi: rupiahFigure(spent),
            pagu: rupiahFigure(limit),
            excess: rupiahFigure(subtractRupiah(spent, limit)),
          };
          findings.push(
            draftAt(
              { table, row, column },
              { id: 'realisasi-melebihi-pagu', data },
              {
                found: data.realisasi,
                expected: null,
                related: [cellOf({ table, row, column: pagu })],
              },
            ),
          );
        }
      }
    }
    return { checked, agree: checked - findings.length, findings };
  },
  checkJoins: joinedExcess,
};
