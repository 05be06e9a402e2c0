import { compareDecimals, directionOf, type Decimal, type Direction } from '../../domain';
import { monthOf } from '../../join';
import {
  columnsOf,
  decimalAt,
  ratioPairs,
  type RecognisedColumn,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';

/** A realisasi kinerja with the target of the same time, and their capaian where the table has one. */
export interface AchievedColumns {
  readonly target: RecognisedColumn;
  readonly realisasi: RecognisedColumn;
  readonly capaian: RecognisedColumn | undefined;
}

const PART_OF_YEAR = /^(tw[1-4]|[a-z]{3})$/;
const EARLY_PART =
  /\b(triwulan|tri wulan|tw)[\s.-]*(ke[\s-]*)?(i{1,3}|[123])\b|\bsemester[\s.-]*(i|1|pertama)\b/i;
const HUNDRED: Decimal = { units: 100n, scale: 0 };

/** Quarters are measured against plans of their own, which stand elsewhere. */
export function achievedColumns(table: RecognisedTable): AchievedColumns[] {
  if (table.kind === 'evaluasi-renja') return [];
  const pairs = ratioPairs(table).filter(({ kind }) => kind === 'capaian');
  const targets = columnsOf(table, 'target').filter(isYearly);
  return columnsOf(table, 'realisasi-kinerja')
    .filter(isYearly)
    .flatMap((realisasi) => {
      const proven = pairs.find(({ numerator }) => numerator.index === realisasi.index);
      const same = targets.filter(
        ({ qualifiers }) => qualifiers.period === realisasi.qualifiers.period,
      );
      const target =
        proven?.denominator ??
        same.filter(({ index }) => index < realisasi.index).at(-1) ??
        same[0] ??
        (targets.length === 1 ? targets[0] : undefined);
      return target ? [{ target, realisasi, capaian: proven?.column }] : [];
    });
}

function isYearly({ qualifiers }: RecognisedColumn): boolean {
  return !PART_OF_YEAR.test(qualifiers.period ?? '');
}

/** Whether a table reports on less than the year: what is missing may still come. */
export function isEarly(table: RecognisedTable): boolean {
  return monthOf(table) < 12 || EARLY_PART.test([...table.title, table.sheet].join(' '));
}

/**
 * Whether more of an indicator is better: by its wording, or by a printed capaian that lies on the
 * other side of 100 than more being better would have it.
 */
export function directionInRow(
  row: RecognisedRow,
  { target, realisasi, capaian }: AchievedColumns,
): Direction {
  const [wanted, reached, printed] = [target, realisasi, capaian].map((column) =>
    column ? decimalAt(row, column.index) : undefined,
  );
  const byWords = directionOf(row.label);
  if (!wanted || !reached || !printed) return byWords;
  const more = compareDecimals(reached, wanted);
  const full = compareDecimals(printed, HUNDRED);
  return more * full < 0 ? 'turun' : byWords;
}
