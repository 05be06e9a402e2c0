import {
  compareDecimals,
  decimalOf,
  percentOf,
  ratioOf,
  toNumber,
  type Decimal,
} from '../../domain';
import { targetAt, type RecognisedRow, type RecognisedTable } from '../../recognise';
import { cellOf, draftAt } from '../draft';
import type { FindingDraft, Message, Rule } from '../types';
import { achievedColumns, directionInRow, isEarly, type AchievedColumns } from './achieved';
import { isPartOfWhole } from './part-of-whole';

const HUNDRED: Decimal = { units: 100n, scale: 0 };

/**
 * A realisasi kinerja far above or below its target is more often a slip than an achievement: another
 * unit, months counted as people, a lost decimal sign. A percentage of a whole cannot exceed 100.
 */
export const realisasiTidakWajar: Rule = {
  id: 'realisasi-tidak-wajar',
  severity: 'warning',
  /** Percent of the target. */
  thresholds: { atas: 200, bawah: 50 },
  check({ tables }, thresholds) {
    const limits = { atas: thresholds.atas ?? 200, bawah: thresholds.bawah ?? 50 };
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of tables) {
      const early = isEarly(table);
      for (const columns of achievedColumns(table)) {
        for (const row of table.rows.filter(({ role }) => role === 'data')) {
          const figures = figuresOf(row, columns);
          if (!figures) continue;
          checked += 1;
          const which = judge(row, columns, figures, limits);
          if (!which || (which === 'bawah' && early)) continue;
          findings.push(finding(table, row, columns, figures, which));
        }
      }
    }
    return { checked, agree: checked - findings.length, findings };
  },
};

interface Figures {
  /** The nearest end of a range. */
  readonly target: Decimal;
  readonly realisasi: Decimal;
}

type Which = 'atas' | 'bawah' | 'keseluruhan';

/** Both as numbers of one unit; undefined where they cannot be divided. */
function figuresOf(row: RecognisedRow, columns: AchievedColumns): Figures | undefined {
  const target = targetAt(row, columns.target.index);
  const realisasi = targetAt(row, columns.realisasi.index);
  if (realisasi?.kind !== 'number' || !target) return undefined;
  if (target.kind !== 'number' && target.kind !== 'bound' && target.kind !== 'range')
    return undefined;
  const [wanted, reached] = [target.unit, realisasi.unit];
  if (wanted !== undefined && reached !== undefined && wanted !== reached) return undefined;
  const value =
    target.kind !== 'range'
      ? target.value
      : compareDecimals(realisasi.value, target.high) > 0
        ? target.high
        : target.low;
  return value.units > 0n ? { target: value, realisasi: realisasi.value } : undefined;
}

function judge(
  row: RecognisedRow,
  columns: AchievedColumns,
  { target, realisasi }: Figures,
  limits: { readonly atas: number; readonly bawah: number },
): Which | undefined {
  const exceedsWhole =
    compareDecimals(realisasi, HUNDRED) > 0 && compareDecimals(target, HUNDRED) <= 0;
  if (exceedsWhole && isPartOfWhole(row)) return 'keseluruhan';
  const against = (percent: number): number =>
    compareDecimals(times(realisasi, HUNDRED), times(target, decimalOf(percent) ?? HUNDRED));
  if (against(limits.atas) > 0) return 'atas';
  // Where less is better, little is what was aimed at.
  const isLow = against(limits.bawah) < 0 && directionInRow(row, columns) === 'naik';
  return isLow ? 'bawah' : undefined;
}

function times(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

function finding(
  table: RecognisedTable,
  row: RecognisedRow,
  columns: AchievedColumns,
  { target, realisasi }: Figures,
  which: Which,
): FindingDraft {
  const found = toNumber(realisasi);
  const data = {
    name: row.label,
    which,
    realisasi: found,
    target: toNumber(target),
    percent: toNumber(percentOf(ratioOf(realisasi, target)!, 1)),
  };
  return draftAt(
    { table, row, column: columns.realisasi },
    { id: 'realisasi-tidak-wajar', data },
    {
      found,
      related: [cellOf({ table, row, column: columns.target })],
      cause: causeOf(data),
    },
  );
}

/** Salaries are paid twelve times a year, with a thirteenth and a fourteenth. */
const PAYMENTS = [12, 13, 14];
const FACTORS = [10, 100, 1000];

function causeOf({ target, realisasi }: { target: number; realisasi: number }): Message | null {
  const times = PAYMENTS.find((payments) => realisasi === target * payments);
  if (times !== undefined) return { id: 'kali-bulan', data: { times, target, realisasi } };
  const factor = FACTORS.find(
    (power) => realisasi === target * power || realisasi * power === target,
  );
  return factor === undefined ? null : { id: 'kali-sepuluh', data: { factor } };
}
