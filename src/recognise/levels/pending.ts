import { isSlip } from './slip';

export interface SearchRow {
  /** Evidence for each level, in nats; higher is likelier. */
  readonly evidence: readonly number[];
  /** The row's amounts in rupiah by amount column; undefined where it has none. */
  readonly amounts: readonly (number | undefined)[];
  /** The next row says the same in every way: it is this row once more, not a part of it. */
  readonly isTwin?: boolean;
}

/** A total with the number of rows that stand above it. */
export interface PrintedTotal {
  readonly before: number;
  readonly amounts: readonly (number | undefined)[];
}

/** What agreement is worth, in nats. Two columns that agree outweigh one wrong code. */
const FIRST_MATCH = 3;
const FURTHER_MATCH = 1.5;
const MOST_FURTHER = 3;
const MISMATCH = -1.2;
const MOST_MISMATCHES = 3;
/** A total equal to its only row shows much less than one equal to the sum of several. */
const ONLY_CHILD = 0.6;
/** A sum that is off as by one mistyped digit shows nearly as much as one that comes out. */
const SLIP = 0.7;
/** Half a rupiah, for amounts that are unrounded formula results. */
const TOLERANCE = 0.5;

/** One unclaimed subtree; sums run to the end of the list, so that any stretch is a difference. */
export interface Pending {
  readonly level: number;
  readonly place: number;
  readonly next: Pending | null;
  readonly sums: readonly number[];
  readonly counts: readonly number[];
  /** What of the sums is rows that stand twice; absent where none does. */
  readonly twice: readonly number[] | null;
  readonly length: number;
  /** For each level the first subtree of this or a wider level, this one included. */
  readonly stop: readonly (Pending | null)[];
  readonly hash: number;
}

/** Totals count the top rows above them: all of these, or those since the total before. */
export function totalsScore(
  top: Pending | null,
  totals: readonly PrintedTotal[],
  step: number,
): number {
  let score = 0;
  let since: Pending | null = top;
  for (const { before, amounts } of totals) {
    if (before === 0) {
      score += sumScore(amounts, top, null, step);
      continue;
    }
    let end: Pending | null = since;
    while (end && end.place < before) end = end.next;
    score += Math.max(sumScore(amounts, top, end, step), sumScore(amounts, since, end, step));
    since = end;
  }
  return score;
}

/** How far a sum may be off: every rounded part by half a step, and so the total. */
export function slackOf(parts: number, step: number): number {
  return step === 0 ? TOLERANCE : (step / 2) * (parts + 1);
}

/** What the sums over a stretch of subtrees are worth as the children of a row. */
export function sumScore(
  amounts: readonly (number | undefined)[],
  from: Pending | null,
  to: Pending | null,
  step: number,
): number {
  if (!from || from === to) return 0;
  const children = from.length - (to?.length ?? 0);
  let matches = 0;
  let slips = 0;
  let mismatches = 0;
  for (let column = 0; column < amounts.length; column++) {
    const amount = amounts[column];
    const counted = from.counts[column]! - (to === null ? 0 : to.counts[column]!);
    if (amount === undefined || counted === 0) continue;
    const sum = from.sums[column]! - (to === null ? 0 : to.sums[column]!);
    const off = Math.abs(sum - amount);
    if (off <= slackOf(counted, step)) {
      // Nothing is shown by nothing being the sum of nothing.
      if (amount !== 0) matches += 1;
      continue;
    }
    const twice = (from.twice?.[column] ?? 0) - (to?.twice?.[column] ?? 0);
    if (twice !== 0 && Math.abs(sum - twice - amount) <= slackOf(counted, step)) matches += 1;
    else if (slipped(sum, amount, from, to, column)) slips += 1;
    else if (twice !== 0 && slipped(sum - twice, amount, from, to, column)) slips += 1;
    else mismatches += 1;
  }
  const strength = matches + SLIP * slips;
  const found =
    strength <= 1
      ? FIRST_MATCH * strength
      : FIRST_MATCH + FURTHER_MATCH * Math.min(strength - 1, MOST_FURTHER);
  return (
    found * (children === 1 ? ONLY_CHILD : 1) +
    MISMATCH * Math.min(mismatches, strength === 0 ? MOST_MISMATCHES / 2 : MOST_MISMATCHES)
  );
}

/** Whether a sum is off as by a slip, and not simply by one row that does not belong to it. */
function slipped(
  sum: number,
  amount: number,
  from: Pending,
  to: Pending | null,
  column: number,
): boolean {
  if (!isSlip(sum, amount)) return false;
  const difference = Math.abs(sum - amount);
  for (let row: Pending | null = from; row && row !== to; row = row.next) {
    const own = row.sums[column]! - (row.next?.sums[column] ?? 0);
    if (Math.abs(Math.abs(own) - difference) <= TOLERANCE) return false;
  }
  return true;
}

/** Adds a row in front of the subtrees that it left unclaimed. */
export function push(
  next: Pending | null,
  row: SearchRow,
  place: number,
  level: number,
  levels: number,
  columns: number,
): Pending {
  const sums = new Array<number>(columns);
  const counts = new Array<number>(columns);
  for (let column = 0; column < columns; column++) {
    const amount = row.amounts[column];
    sums[column] = (next?.sums[column] ?? 0) + (amount ?? 0);
    counts[column] = (next?.counts[column] ?? 0) + (amount === undefined ? 0 : 1);
  }
  const isTwice = row.isTwin === true || (next !== null && next.twice !== null);
  const stop: (Pending | null)[] = new Array<Pending | null>(levels);
  const pending: Pending = {
    level,
    place,
    next,
    sums,
    counts,
    twice: isTwice
      ? sums.map(
          (_, column) =>
            (next?.twice?.[column] ?? 0) + (row.isTwin ? (row.amounts[column] ?? 0) : 0),
        )
      : null,
    length: (next?.length ?? 0) + 1,
    stop,
    hash: hash(next?.hash ?? 0, place * levels + level + 1),
  };
  for (let other = 0; other < levels; other++) {
    stop[other] = level <= other ? pending : (next?.stop[other] ?? null);
  }
  return pending;
}

/** A prime below 2³¹, so that every product stays an exact integer. */
const HASH_PRIME = 2_147_483_647;

/** Mixes a list's hash with one more entry; a collision costs one partial tree, not a wrong sum. */
export function hash(list: number, entry: number): number {
  return (list * 1_000_003 + entry * 8_191 + 97) % HASH_PRIME;
}
