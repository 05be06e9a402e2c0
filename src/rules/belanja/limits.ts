import {
  columnsOf,
  ratioPairs,
  type RecognisedColumn,
  type RecognisedTable,
} from '../../recognise';

/** A realisasi column with the pagu column that its figures may not exceed. */
export interface Limit {
  readonly realisasi: RecognisedColumn;
  readonly pagu: RecognisedColumn;
}

/** A plan for the month, as an RFK has it beside the pagu, limits nothing. */
const PLAN = /\b(rencana|target)\b/i;
/** What does say pagu although it speaks of a target ("Target Kinerja dan Anggaran Renja"). */
const BUDGET = /\b(pagu|anggaran|dpa|dppa|alokasi|plafon|apbd)\b/i;
/** The five-year plan, and what was done in the years before, stand beside the year's own figures. */
const OTHER_YEARS = /\b(renstra|rpjmd|rpd|tahun lalu|tahun sebelumnya)\b/i;

/**
 * What is measured against what: realisasi against the pagu of the same kelompok belanja, after
 * perubahan where both states are printed. A percentage that the figures bear out decides; else the
 * nearest pagu to the left.
 */
export function limitsOf(table: RecognisedTable): Limit[] {
  const quotients = ratioPairs(table).filter(({ kind }) => kind === 'persen');
  return columnsOf(table, 'realisasi')
    .filter(({ heading }) => !OTHER_YEARS.test(heading))
    .flatMap((realisasi) => {
      const proven = quotients.find(({ numerator }) => numerator.index === realisasi.index);
      const pagu = isLimit(proven?.denominator) ? proven?.denominator : paguFor(table, realisasi);
      return pagu ? [{ realisasi, pagu }] : [];
    });
}

function isLimit(column: RecognisedColumn | undefined): boolean {
  if (!column || OTHER_YEARS.test(column.heading)) return false;
  return column.qualifiers.state !== 'sebelum' && !isPlan(column);
}

function isPlan({ heading }: RecognisedColumn): boolean {
  return PLAN.test(heading) && !BUDGET.test(heading);
}

function paguFor(
  table: RecognisedTable,
  realisasi: RecognisedColumn,
): RecognisedColumn | undefined {
  const same = columnsOf(table, 'pagu').filter(
    (column) =>
      column.qualifiers.group === realisasi.qualifiers.group &&
      !isPlan(column) &&
      !OTHER_YEARS.test(column.heading),
  );
  const inForce = same.filter(({ qualifiers }) => qualifiers.state !== 'sebelum');
  const candidates = inForce.length > 0 ? inForce : same;
  return candidates.filter(({ index }) => index < realisasi.index).at(-1) ?? candidates[0];
}
