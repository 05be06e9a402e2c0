import { boundariesOf, claimUpTo, scoreOf, type SearchOptions } from './search';
import { push, type Pending, type SearchRow } from './pending';

/** Alternatives that the row's own evidence puts further behind than this are out of the question. */
const OUT_OF_QUESTION = 14;
/** A change that costs more than this settles a row; more need not be counted. */
const SETTLED = 14;
/** Rows above a changed one that are gone through before its effect counts as over. */
const MOST_STEPS = 40;

/**
 * How much worse the tree becomes when a row, alone or with everything below it, gets another level:
 * the least over all such changes, in nats. Evidence and sums count together, those of the rows above
 * it included.
 */
export function margins(
  rows: readonly SearchRow[],
  levels: readonly number[],
  parents: readonly (number | null)[],
  options: SearchOptions,
): number[] {
  const tree = settle(rows, levels, options);
  const ends = endsOf(parents);
  const found = rows.map(() => SETTLED);
  rows.forEach((row, place) => {
    const own = levels[place]!;
    for (let level = 0; level < options.levels; level++) {
      if (level === own) continue;
      if (row.evidence[own]! - row.evidence[level]! < OUT_OF_QUESTION) {
        found[place] = Math.min(found[place]!, -tree.change(place, place + 1, level - own));
      }
    }
    // A whole part may stand a level higher or lower.
    const end = ends[place]!;
    if (end === place + 1) return;
    for (const shift of [-1, 1]) {
      const cost = -tree.change(place, end, shift);
      for (let part = place; part < end; part++) found[part] = Math.min(found[part]!, cost);
    }
  });
  // So may the whole table.
  const whole = Math.min(...[-1, 1].map((shift) => -tree.change(0, rows.length, shift)), SETTLED);
  return found.map((margin) => Math.max(0, Math.min(margin, whole)));
}

/** For each row the place behind the last row that is counted in it. */
function endsOf(parents: readonly (number | null)[]): number[] {
  const ends = parents.map((_, place) => place + 1);
  for (let place = parents.length - 1; place >= 0; place--) {
    const parent = parents[place];
    if (parent !== null && parent !== undefined)
      ends[parent] = Math.max(ends[parent]!, ends[place]!);
  }
  return ends;
}

interface Settled {
  /** What the score of the tree gains when the rows from `first` to `end` move by `shift` levels. */
  change(first: number, end: number, shift: number): number;
}

function settle(
  rows: readonly SearchRow[],
  levels: readonly number[],
  { levels: count, totals = [], step = 0 }: SearchOptions,
): Settled {
  const boundaries = boundariesOf(rows.length, totals);
  const columns = rows[0]?.amounts.length ?? 0;
  const take = (pending: Pending | null, place: number, level: number) => {
    const row = rows[place]!;
    const stop = pending?.stop[level] ?? null;
    const claim = claimUpTo(stop, pending, row.amounts, boundaries[place]!, step);
    return {
      score: scoreOf(row, level, count, pending, claim),
      pending: push(claim.rest, row, place, level, count, columns),
    };
  };
  const lists: (Pending | null)[] = new Array<Pending | null>(rows.length + 1).fill(null);
  const scores = new Array<number>(rows.length).fill(0);
  for (let place = rows.length - 1; place >= 0; place--) {
    const { score, pending } = take(lists[place + 1]!, place, levels[place]!);
    lists[place] = pending;
    scores[place] = score;
  }
  return {
    change(first, end, shift) {
      let pending = lists[end]!;
      let gain = 0;
      for (let place = end - 1; place >= Math.max(0, first - MOST_STEPS); place--) {
        const level = levels[place]! + (place >= first ? shift : 0);
        if (level < 0 || level >= count) return -SETTLED;
        const taken = take(pending, place, level);
        gain += taken.score - scores[place]!;
        pending = taken.pending;
        if (gain < -2 * SETTLED) break;
        if (place < first && pending.hash === lists[place]!.hash) break;
      }
      return gain;
    },
  };
}
