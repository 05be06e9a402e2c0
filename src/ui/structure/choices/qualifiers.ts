import type { ColumnRole, Qualifiers, RecognisedTable } from '../../../app';
import { isBudget } from './kinds';

/** Roles whose columns may stand several times, for other times of the year or before a change. */
const WITH_TIME: ReadonlySet<ColumnRole> = new Set([
  'pagu',
  'realisasi',
  'persen',
  'fisik',
  'sisa',
  'jumlah',
  'target',
  'realisasi-kinerja',
  'capaian',
]);
const WITH_STATE: ReadonlySet<ColumnRole> = new Set(['pagu', 'jumlah']);

export type State = NonNullable<Qualifiers['state']>;
export const STATES: readonly State[] = ['sebelum', 'sesudah'];
export const QUARTERS = ['tw1', 'tw2', 'tw3', 'tw4'] as const;
export const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'mei',
  'jun',
  'jul',
  'agu',
  'sep',
  'okt',
  'nov',
  'des',
] as const;

/** Years before and after those that the table names, because a plan reaches over five. */
const YEARS_AROUND = 2;

/** What can be said more closely of a column of a role; lists are empty where nothing can. */
export interface QualifierChoices {
  readonly states: readonly State[];
  readonly years: readonly string[];
  readonly times: readonly string[];
}

/** @param thisYear the year of the report, named where the table names none */
export function qualifierChoices(
  table: RecognisedTable,
  role: ColumnRole,
  thisYear: number,
): QualifierChoices {
  if (!WITH_TIME.has(role)) return { states: [], years: [], times: [] };
  return {
    states: WITH_STATE.has(role) ? STATES : [],
    years: yearsOf(table, thisYear),
    times: isBudget(table.kind) ? [...QUARTERS, ...MONTHS] : QUARTERS,
  };
}

function yearsOf({ columns }: RecognisedTable, thisYear: number): string[] {
  const named = columns
    .map(({ qualifiers }) => Number(qualifiers.period))
    .filter((year) => year > 0);
  const first = Math.min(thisYear, ...named) - YEARS_AROUND;
  const last = Math.max(thisYear, ...named) + YEARS_AROUND;
  return Array.from({ length: last - first + 1 }, (_, place) => String(first + place));
}
