import { columnsOf } from './amounts';
import type { Claim } from './claim';
import type { RecognisedColumn, RecognisedTable } from '../types';

const BEFORE = /\b(bulan|periode|triwulan) (yang )?lalu\b|\bsebelumnya\b/i;
const TO_DATE = /\bs[./ ]*d\b\.?|\bsampai\b|\bkumulatif\b/i;
const PLAN = /\b(rencana|target)\b/i;
const BUDGET = /\b(pagu|anggaran|dpa|dppa|alokasi)\b/i;
const OF_PERCENTAGES = /\bfisik\b|%|\bpersen/i;

/**
 * What reports of a month say: up to last month and this month make up to this month, of each kind of
 * SPJ and of all of them; the deviation is what was spent against the plan.
 */
export function progressClaims(table: RecognisedTable): Claim[] {
  return [...runningSums(table), ...deviations(table)];
}

function runningSums(table: RecognisedTable): Claim[] {
  const spent = columnsOf(table, 'realisasi');
  const sums = spent.flatMap((result, place): Claim[] => {
    const [before, now] = spent.slice(Math.max(0, place - 2), place);
    if (!before || !now || !isRun(before, now, result)) return [];
    return [{ kind: 'sum', result, of: [before, now] }];
  });
  const parts = sums.map(({ result }) => result);
  const after = spent.filter(({ index }) => index > (parts.at(-1)?.index ?? Infinity));
  return parts.length > 1
    ? [...sums, ...after.map((result): Claim => ({ kind: 'sum', result, of: parts }))]
    : sums;
}

/** `s/d Bulan Lalu`, `Bulan Ini`, `s/d Bulan Ini` under one heading. */
function isRun(before: RecognisedColumn, now: RecognisedColumn, result: RecognisedColumn): boolean {
  const [a, b, c] = [before, now, result].map(({ heading }) => heading.split(' / '));
  const isTogether = [a, b, c].every(
    (lines) => lines!.slice(0, -1).join() === a!.slice(0, -1).join(),
  );
  const [first, second, third] = [a, b, c].map((lines) => lines!.at(-1)!);
  return (
    isTogether &&
    BEFORE.test(first!) &&
    !BEFORE.test(second!) &&
    !TO_DATE.test(second!) &&
    TO_DATE.test(third!) &&
    !BEFORE.test(third!)
  );
}

/** Either way round; the rows tell which. */
function deviations(table: RecognisedTable): Claim[] {
  const plan = columnsOf(table, 'pagu', 'target').find(
    ({ heading, role }) =>
      PLAN.test(heading) &&
      !BUDGET.test(heading) &&
      (role === 'pagu' || !OF_PERCENTAGES.test(heading)),
  );
  const [spent, ...more] = columnsOf(table, 'realisasi');
  if (!plan || !spent || more.length > 0) return [];
  return columnsOf(table, 'selisih')
    .filter(({ heading }) => !OF_PERCENTAGES.test(heading))
    .flatMap((result): Claim[] => [
      { kind: 'difference', result, of: [spent, plan] },
      { kind: 'difference', result, of: [plan, spent] },
    ]);
}
