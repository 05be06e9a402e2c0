import { subtractRupiah } from '../../domain';
import { amountAt, columnsOf, type RecognisedColumn, type RecognisedTable } from '../../recognise';
import { isBelanja } from './is-belanja';
import { cellOf, draftAt, rupiahFigure } from '../draft';
import type { FindingDraft, Rule } from '../types';

/** Belanja may not exceed its pagu (UU 1/2004 article 3 (3): no spending without sufficient budget). */
export const realisasiMelebihiPagu: Rule = {
  id: 'realisasi-melebihi-pagu',
  severity: 'error',
  check({ tables }) {
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of tables) {
      for (const column of columnsOf(table, 'realisasi')) {
        const pagu = paguFor(table, column);
        if (!pagu) continue;
        for (const row of table.rows) {
          const spent = amountAt(row, column.index, table.unit);
          const limit = amountAt(row, pagu.index, table.unit);
          // Spending on a pagu of zero is another mistake than spending too much.
          if (!spent || !limit || limit.sen === 0n || !isBelanja(table, row)) continue;
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
};

/**
 * The pagu that a realisasi is measured against: of the same kelompok belanja, after perubahan where
 * both states are printed, the nearest to its left.
 */
function paguFor(
  table: RecognisedTable,
  realisasi: RecognisedColumn,
): RecognisedColumn | undefined {
  const same = columnsOf(table, 'pagu').filter(
    ({ qualifiers }) => qualifiers.group === realisasi.qualifiers.group,
  );
  const inForce = same.filter(({ qualifiers }) => qualifiers.state !== 'sebelum');
  const candidates = inForce.length > 0 ? inForce : same;
  return candidates.filter(({ index }) => index < realisasi.index).at(-1) ?? candidates[0];
}
