import { toNumber, unitsAt, type Decimal } from '../../domain';
import {
  childrenByParent,
  columnsOf,
  decimalAt,
  type RecognisedColumn,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';
import { cellOf, draftAt } from '../draft';
import type { FindingDraft, Rule } from '../types';
import { belanjaRows } from './is-belanja';
import { limitsOf } from './limits';

/** From here on the money counts as spent: a remainder is usual. */
const SPENT = 99;
const COMPLETE = 100;
/** Planned progress stands beside the real one. */
const PLAN = /\b(rencana|target)\b/i;

/**
 * Work that is complete though nothing was spent, or money spent though nothing was done. Told in
 * rows that count no others; a realisasi kinerja counts as progress against its target.
 */
export const fisikTanpaKeuangan: Rule = {
  id: 'fisik-tanpa-keuangan',
  severity: 'warning',
  check({ tables }) {
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of tables) {
      const progress = progressOf(table);
      const limit = limitsOf(table).at(-1);
      if (!progress || !limit) continue;
      const parents = childrenByParent(table.rows);
      for (const row of belanjaRows(table)) {
        if (row.role !== 'data' || parents.has(row.index)) continue;
        const fisik = progress.at(row);
        const keuangan = percentOf(
          decimalAt(row, limit.realisasi.index),
          decimalAt(row, limit.pagu.index),
        );
        if (fisik === undefined || keuangan === undefined) continue;
        checked += 1;
        const isUnpaid = fisik >= COMPLETE && keuangan === 0;
        const isUndone = fisik === 0 && keuangan >= SPENT;
        if (!isUnpaid && !isUndone) continue;
        findings.push(
          draftAt(
            { table, row, column: progress.column },
            {
              id: 'fisik-tanpa-keuangan',
              data: { name: row.label, fisik, keuangan, measure: progress.measure },
            },
            {
              found: toNumber(decimalAt(row, progress.column.index)!),
              related: [limit.realisasi, limit.pagu].map((column) =>
                cellOf({ table, row, column }),
              ),
            },
          ),
        );
      }
    }
    return { checked, agree: checked - findings.length, findings };
  },
};

interface Progress {
  readonly column: RecognisedColumn;
  readonly measure: 'fisik' | 'kinerja';
  /** Percent, or undefined where the row says nothing. */
  at(row: RecognisedRow): number | undefined;
}

function progressOf(table: RecognisedTable): Progress | undefined {
  const fisik = columnsOf(table, 'fisik')
    .filter(({ heading }) => !PLAN.test(heading))
    .at(-1);
  if (fisik) {
    const at = (row: RecognisedRow): number | undefined => {
      const value = decimalAt(row, fisik.index);
      return value && toNumber(value);
    };
    return { column: fisik, measure: 'fisik', at };
  }
  const [done, ...more] = columnsOf(table, 'realisasi-kinerja');
  const [target, ...others] = columnsOf(table, 'target');
  // Several of them are quarters or years; which belongs to the money is not said.
  if (!done || !target || more.length > 0 || others.length > 0) return undefined;
  return {
    column: done,
    measure: 'kinerja',
    at: (row) => percentOf(decimalAt(row, done.index), decimalAt(row, target.index)),
  };
}

/** Part of a whole in percent, cut off to hundredths; undefined where there is no whole. */
function percentOf(part: Decimal | undefined, whole: Decimal | undefined): number | undefined {
  if (!part || !whole || whole.units <= 0n) return undefined;
  const scale = Math.max(part.scale, whole.scale);
  return Number((unitsAt(part, scale) * 10_000n) / unitsAt(whole, scale)) / 100;
}
