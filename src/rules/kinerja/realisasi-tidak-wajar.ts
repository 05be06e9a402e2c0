import {
  compareDecimals,
  decimalOf,
  percentOf,
  ratioOf,
  toNumber,
  type Decimal,
} from '../../domain';
import { nameOf } from '../../join';
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
    const told = new ToldOnce();
    let [checked, wrong] = [0, 0];
    for (const table of tables) {
      const early = isEarly(table);
      const found: FindingDraft[] = [];
      for (const columns of achievedColumns(table)) {
        for (const row of table.rows.filter(({ role }) => role === 'data')) {
          const figures = figuresOf(row, columns);
          if (!figures) continue;
          checked += 1;
          const which = judge(row, columns, figures, limits);
          if (!which || (which === 'bawah' && early)) continue;
          found.push(finding(table, row, columns, figures, which));
        }
      }
      wrong += found.length;
      told.add(found);
    }
    return { checked, agree: checked - wrong, findings: told.findings };
  },
};

/** What a table repeats of an indicator is told where it was found first, with the other cell beside it. */
class ToldOnce {
  readonly findings: FindingDraft[] = [];
  readonly #places = new Map<string, number>();

  /** @param found the findings of one table: there the same words and figures are two indicators */
  add(found: readonly FindingDraft[]): void {
    const fresh = found.filter((finding) => {
      const place = this.#places.get(keyOf(finding));
      const first = place === undefined ? undefined : this.findings[place];
      if (!first) return true;
      this.findings[place!] = { ...first, related: [...first.related, finding.cell] };
      return false;
    });
    for (const finding of fresh) this.#places.set(keyOf(finding), this.findings.push(finding) - 1);
  }
}

/** The indicator by the letters of its name, with the figures that are odd. */
function keyOf({ message: { data }, cell }: FindingDraft): string {
  const { letters } = nameOf(String(data.name));
  const name = letters === '' ? `${cell.sheet} ${cell.row}` : letters;
  return JSON.stringify([name, data.which, data.target, data.realisasi]);
}

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
