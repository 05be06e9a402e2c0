import {
  amountAt,
  childrenByParent,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';
import { cellOf, draftAt, rupiahFigure } from '../draft';
import type { FindingDraft, Rule } from '../types';
import { belanjaRows } from './is-belanja';
import { limitsOf, type Limit } from './limits';

/** An empty pagu is a gap only where this share of the rows with realisasi has one. */
const USUAL = 0.8;

/** Nothing may be spent where there is no pagu at all (UU 1/2004 article 3 (3)). */
export const realisasiTanpaPagu: Rule = {
  id: 'realisasi-tanpa-pagu',
  severity: 'error',
  check({ tables }) {
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of tables) {
      const rows = belanjaRows(table);
      const reported = new Set<number>();
      // From the right: what was spent up to date, before the quarters that make it up.
      for (const limit of limitsOf(table).reverse()) {
        const outcome = checkLimit(table, rows, limit);
        checked += outcome.checked;
        for (const row of outcome.without) {
          const group = limit.pagu.index * table.rows.length + table.rows.indexOf(row);
          if (reported.has(group)) continue;
          reported.add(group);
          findings.push(report(table, row, limit));
        }
      }
    }
    return { checked, agree: checked - findings.length, findings };
  },
};

function checkLimit(
  table: RecognisedTable,
  rows: ReadonlySet<RecognisedRow>,
  { realisasi, pagu }: Limit,
): { checked: number; without: RecognisedRow[] } {
  const spent = [...rows].filter(
    (row) => (amountAt(row, realisasi.index, table.unit)?.sen ?? 0n) > 0n,
  );
  const filled = spent.filter((row) => row.figures.has(pagu.index)).length;
  const isUsual = filled >= spent.length * USUAL;
  const children = childrenByParent(table.rows);
  const isLacking = (row: RecognisedRow): boolean => {
    const figure = row.figures.get(pagu.index);
    if (figure === undefined) return isUsual && !children.has(row.index);
    return amountAt(row, pagu.index, table.unit)?.sen === 0n;
  };
  const lacking = new Set(spent.filter(isLacking).map(({ index }) => index));
  // Where a row below has no pagu, the rows that count it only follow.
  const without = spent.filter(
    ({ index }) =>
      lacking.has(index) && !children.get(index)?.some((child) => lacking.has(child.index)),
  );
  return { checked: spent.length, without };
}

function report(
  table: RecognisedTable,
  row: RecognisedRow,
  { realisasi, pagu }: Limit,
): FindingDraft {
  const spent = rupiahFigure(amountAt(row, realisasi.index, table.unit)!);
  return draftAt(
    { table, row, column: realisasi },
    {
      id: 'realisasi-tanpa-pagu',
      data: {
        name: row.label,
        realisasi: spent,
        pagu: row.figures.has(pagu.index) ? 'nol' : 'kosong',
      },
    },
    { found: spent, related: [cellOf({ table, row, column: pagu })] },
  );
}
