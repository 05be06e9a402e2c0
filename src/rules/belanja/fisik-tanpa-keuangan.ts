import { directionOf, toNumber, unitsAt, type Decimal } from '../../domain';
import {
  childrenByParent,
  columnsOf,
  decimalAt,
  type RecognisedColumn,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';
import type { SheetSnapshot } from '../../workbook';
import { sheetsByName, textAt } from '../cells';
import { cellOf, draftAt } from '../draft';
import type { FindingDraft, Rule } from '../types';
import { belanjaRows } from './is-belanja';
import { limitsOf } from './limits';

/** Planned progress stands beside the real one. */
const PLAN = /\b(rencana|target)\b/i;

/**
 * Work that is complete though nothing was spent, or money spent though nothing was done. Told in
 * rows that count no others. Where a table has no column of physical progress, the realisasi kinerja
 * against its target stands for it, unless less of it is better.
 */
export const fisikTanpaKeuangan: Rule = {
  id: 'fisik-tanpa-keuangan',
  severity: 'warning',
  /** Percent; of the pagu a remainder is usual. */
  thresholds: { selesai: 100, habis: 99 },
  check({ snapshot, tables }, thresholds) {
    const [complete, spent] = [thresholds.selesai ?? 100, thresholds.habis ?? 99];
    const sheets = sheetsByName(snapshot);
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of tables) {
      const progress = progressOf(table, sheets.get(table.sheet));
      const limit = limitsOf(table).at(-1);
      if (!progress || !limit) continue;
      const parents = childrenByParent(table.rows);
      for (const row of belanjaRows(table)) {
        if (row.role !== 'data' || parents.has(row.index)) continue;
        const fisik = progress.at(row);
        const [realisasi, pagu] = [limit.realisasi, limit.pagu].map(({ index }) =>
          decimalAt(row, index),
        );
        const keuangan = percentOf(realisasi, pagu);
        if (fisik === undefined || keuangan === undefined) continue;
        checked += 1;
        const isUnpaid = fisik >= complete && realisasi?.units === 0n;
        const isUndone = decimalAt(row, progress.column.index)?.units === 0n && keuangan >= spent;
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

function progressOf(
  table: RecognisedTable,
  sheet: SheetSnapshot | undefined,
): Progress | undefined {
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
  const indicators = columnsOf(table, 'indikator');
  const isLessBetter = (row: RecognisedRow): boolean =>
    [row.label, ...indicators.map(({ index }) => textAt(sheet, row.index, index))].some(
      (name) => directionOf(name) === 'turun',
    );
  return {
    column: done,
    measure: 'kinerja',
    at: (row) =>
      isLessBetter(row)
        ? undefined
        : percentOf(decimalAt(row, done.index), decimalAt(row, target.index)),
  };
}

/** Part of a whole in percent, cut off to hundredths; undefined where there is no whole. */
function percentOf(part: Decimal | undefined, whole: Decimal | undefined): number | undefined {
  if (!part || !whole || whole.units <= 0n) return undefined;
  const scale = Math.max(part.scale, whole.scale);
  return Number((unitsAt(part, scale) * 10_000n) / unitsAt(whole, scale)) / 100;
}
