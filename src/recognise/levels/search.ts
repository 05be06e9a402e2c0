import { Candidates } from './candidates';
import {
  hash,
  push,
  sumScore,
  totalsScore,
  type Pending,
  type PrintedTotal,
  type SearchRow,
} from './pending';

export type { PrintedTotal, SearchRow } from './pending';

/**
 * Chooses the level of every row so that evidence and sums agree best, over all amount columns at
 * once. Rows are taken from the last to the first; what lies to the right of a row is a list of
 * subtrees that nobody has claimed yet, and a row of a wider level claims those of narrower levels
 * that follow it. A beam of the best partial trees is kept; two that leave the same unclaimed list
 * have the same future, so only the better one lives on.
 */

export interface SearchOptions {
  readonly levels: number;
  /** Totals that the table prints below rows, in order. */
  readonly totals?: readonly PrintedTotal[];
  /** What the last printed digit is worth where amounts were rounded to it, in the rows' unit; else 0. */
  readonly step?: number;
}

export interface SearchResult {
  readonly levels: readonly number[];
  /** Place of the row that each row is counted in, or null. */
  readonly parents: readonly (number | null)[];
  readonly score: number;
}

/** A row that could have rows below it but has none, e.g. a kegiatan without sub kegiatan. */
const CHILDLESS = -1.5;
const SKIPPED_LEVEL = -1.5;
/** A row that stands beside wider ones with none of them above it. */
const ORPHAN = -2;
const MOST_ORPHANS = 3;
/** A row of another level than its own copy. */
const TWIN = -9;
const BEAM_WIDTH = 24;

/** A partial tree this far behind the best is given up. */
const HOPELESS = 18;

interface Choice {
  readonly level: number;
  /** The row claimed the unclaimed rows above this place. */
  readonly until: number;
  readonly next: Choice | null;
}

interface State {
  readonly score: number;
  readonly pending: Pending | null;
  readonly choices: Choice | null;
}

/** Chooses the levels of all rows and with them the row that each is counted in. */
export function searchLevels(rows: readonly SearchRow[], options: SearchOptions): SearchResult {
  const columns = rows[0]?.amounts.length ?? 0;
  const { totals = [], step = 0 } = options;
  const boundaries = boundariesOf(rows.length, totals);
  const candidates = new Candidates<State>();
  let beam: State[] = [{ score: 0, pending: null, choices: null }];
  for (let place = rows.length - 1; place >= 0; place--) {
    const row = rows[place]!;
    collect(candidates, beam, row, place, boundaries[place]!, options.levels, step);
    beam = candidates.best(BEAM_WIDTH, HOPELESS).map((slot): State => {
      const { from, level, rest, score } = candidates.at(slot);
      return {
        score,
        pending: push(rest, row, place, level, options.levels, columns),
        choices: { level, until: rest?.place ?? Infinity, next: from.choices },
      };
    });
  }
  const finished = beam.map(({ score, pending, choices }) => ({
    score: score + totalsScore(pending, totals, step) + orphansScore(pending, boundaries),
    choices,
  }));
  const winner = finished.reduce((a, b) => (b.score > a.score ? b : a));
  const choices: Choice[] = [];
  for (let choice = winner.choices; choice; choice = choice.next) choices.push(choice);
  return {
    levels: choices.map(({ level }) => level),
    parents: parentsOf(choices),
    score: winner.score,
  };
}

/** A row that nothing counts although a wider one stands in the same part has lost its parent. */
function orphansScore(top: Pending | null, boundaries: readonly number[]): number {
  let orphans = 0;
  let row = top;
  while (row && orphans < MOST_ORPHANS) {
    const end = boundaries[row.place]!;
    let widest = Number.POSITIVE_INFINITY;
    for (let one: Pending | null = row; one && one.place < end; one = one.next) {
      widest = Math.min(widest, one.level);
    }
    for (; row && row.place < end; row = row.next) if (row.level > widest) orphans += 1;
  }
  return ORPHAN * Math.min(orphans, MOST_ORPHANS);
}

/** For each row the number of rows above the next printed total. */
export function boundariesOf(rows: number, totals: readonly PrintedTotal[]): number[] {
  let next = totals.length - 1;
  // No total further down bounds nothing.
  let boundary = Number.POSITIVE_INFINITY;
  const boundaries = new Array<number>(rows);
  while (next >= 0 && totals[next]!.before >= rows) next -= 1;
  for (let place = rows - 1; place >= 0; place--) {
    while (next >= 0 && totals[next]!.before > place) boundary = totals[next--]!.before;
    boundaries[place] = boundary;
  }
  return boundaries;
}

/** Every level that the row could have after each state, those with the same future only once. */
function collect(
  candidates: Candidates<State>,
  beam: readonly State[],
  row: SearchRow,
  place: number,
  boundary: number,
  levels: number,
  step: number,
): void {
  candidates.clear();
  for (const from of beam) {
    let nearest: Pending | null | undefined;
    let claim: Claim | undefined;
    for (let level = 0; level < levels; level++) {
      const stop = from.pending?.stop[level] ?? null;
      // Neighbouring levels mostly claim the same rows.
      if (claim === undefined || stop !== nearest) {
        claim = claimUpTo(stop, from.pending, row.amounts, boundary, step);
        nearest = stop;
      }
      const score = from.score + scoreOf(row, level, levels, from.pending, claim);
      const future = hash(claim.rest?.hash ?? 0, place * levels + level + 1);
      candidates.add(from, level, claim.rest, score, future);
    }
  }
}

interface Claim {
  /** The first unclaimed subtree that the row does not claim. */
  readonly rest: Pending | null;
  readonly sums: number;
}

/** Claims the subtrees before `stop`, the first one that is not below the row's level. */
export function claimUpTo(
  stop: Pending | null,
  pending: Pending | null,
  amounts: SearchRow['amounts'],
  boundary: number,
  step: number,
): Claim {
  const sums = sumScore(amounts, pending, stop, step);
  if (pending === stop || (stop?.place ?? Infinity) <= boundary) return { rest: stop, sums };
  // What stands below a printed total belongs to a row above it only where the figures say so.
  let within = pending;
  while (within && within.place < boundary) within = within.next;
  const sumsWithin = sumScore(amounts, pending, within, step);
  return sums <= 0 || sumsWithin >= sums
    ? { rest: within, sums: sumsWithin }
    : { rest: stop, sums };
}

/** What a row of a level adds to the score of the rows below it. */
export function scoreOf(
  row: SearchRow,
  level: number,
  levels: number,
  pending: Pending | null,
  { rest, sums }: Claim,
): number {
  let score = row.evidence[level] ?? 0;
  if (pending === rest) {
    if (level < levels - 1) score += CHILDLESS;
  } else {
    score += sums;
    if (pending && pending.level > level + 1) score += SKIPPED_LEVEL * (pending.level - level - 1);
  }
  if (row.isTwin === true && pending?.level !== level) score += TWIN;
  return score;
}

function parentsOf(choices: readonly Choice[]): (number | null)[] {
  const parents = new Array<number | null>(choices.length).fill(null);
  const unclaimed: number[] = [];
  for (let place = choices.length - 1; place >= 0; place--) {
    while (unclaimed.length > 0 && unclaimed.at(-1)! < choices[place]!.until) {
      parents[unclaimed.pop()!] = place;
    }
    unclaimed.push(place);
  }
  return parents;
}
