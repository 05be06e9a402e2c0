/**
 * Chooses the level of every row so that evidence and sums agree best, over all amount columns at
 * once. Rows are taken from the last to the first; what lies to the right of a row is a list of
 * subtrees that nobody has claimed yet, and a row of a wider level claims those of narrower levels
 * that follow it. A beam of the best partial trees is kept; two that leave the same unclaimed list
 * have the same future, so only the better one lives on.
 */
export interface SearchRow {
  /** Evidence for each level, in nats; higher is likelier. */
  readonly evidence: readonly number[];
  /** The row's amounts in rupiah by amount column; undefined where it has none. */
  readonly amounts: readonly (number | undefined)[];
}

export interface SearchOptions {
  readonly levels: number;
  /** Totals that the table prints below rows, in order. */
  readonly totals?: readonly PrintedTotal[];
}

/** A total with the number of rows that stand above it. */
export interface PrintedTotal {
  readonly before: number;
  readonly amounts: readonly (number | undefined)[];
}

export interface SearchResult {
  readonly levels: readonly number[];
  /** Place of the row that each row is counted in, or null. */
  readonly parents: readonly (number | null)[];
  readonly score: number;
}

/** What agreement is worth, in nats. Two columns that agree outweigh one wrong code. */
const FIRST_MATCH = 3;
const FURTHER_MATCH = 1.5;
const MOST_FURTHER = 3;
const MISMATCH = -1.2;
const MOST_MISMATCHES = 3;
/** A total equal to its only row shows much less than one equal to the sum of several. */
const ONLY_CHILD = 0.6;
/** A row that could have rows below it but has none, e.g. a kegiatan without sub kegiatan. */
const CHILDLESS = -1.5;
const SKIPPED_LEVEL = -1.5;
const BEAM_WIDTH = 24;
/** Half a rupiah, for amounts that are unrounded formula results. */
const TOLERANCE = 0.5;

/** One unclaimed subtree; sums run to the end of the list, so that any stretch is a difference. */
interface Pending {
  readonly level: number;
  readonly place: number;
  readonly next: Pending | null;
  readonly sums: readonly number[];
  readonly counts: readonly number[];
  readonly length: number;
  /** For each level the first subtree of this or a wider level, this one included. */
  readonly stop: readonly (Pending | null)[];
  readonly hash: number;
}

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

export function searchLevels(rows: readonly SearchRow[], options: SearchOptions): SearchResult {
  const columns = rows[0]?.amounts.length ?? 0;
  const totals = options.totals ?? [];
  let beam: State[] = [{ score: 0, pending: null, choices: null }];
  for (let place = rows.length - 1; place >= 0; place--) {
    const best = new Map<number, State>();
    const row = rows[place]!;
    const boundary = totals.find(({ before }) => before > place)?.before ?? rows.length;
    for (const state of beam) {
      for (let level = 0; level < options.levels; level++) {
        const next = claim(state, row, place, level, options.levels, columns, boundary);
        const key = next.pending?.hash ?? 0;
        const rival = best.get(key);
        if (!rival || rival.score < next.score) best.set(key, next);
      }
    }
    beam = [...best.values()].sort((a, b) => b.score - a.score).slice(0, BEAM_WIDTH);
  }
  const finished = beam.map((state) => ({
    ...state,
    score: state.score + totalsScore(state.pending, totals),
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

function claim(
  state: State,
  row: SearchRow,
  place: number,
  level: number,
  levels: number,
  columns: number,
  boundary: number,
): State {
  const { pending } = state;
  // The first unclaimed subtree that is not below this row's level.
  let rest = pending ? (pending.stop[level] ?? null) : null;
  let sums = sumScore(row.amounts, pending, rest);
  // What stands below a printed total belongs to a row above it only where the figures say so.
  if (sums <= 0 && pending !== rest && (rest?.place ?? Infinity) > boundary) {
    rest = pending;
    while (rest && rest.place < boundary) rest = rest.next;
    sums = sumScore(row.amounts, pending, rest);
  }
  let score = state.score + (row.evidence[level] ?? 0);
  if (pending === rest) {
    if (level < levels - 1) score += CHILDLESS;
  } else {
    score += sums;
    if (pending && pending.level > level + 1) score += SKIPPED_LEVEL * (pending.level - level - 1);
  }
  return {
    score,
    pending: push(rest, row, place, level, levels, columns),
    choices: { level, until: rest?.place ?? Infinity, next: state.choices },
  };
}

/** Totals count the top rows above them: all of these, or those since the total before. */
function totalsScore(top: Pending | null, totals: readonly PrintedTotal[]): number {
  let score = 0;
  let since: Pending | null = top;
  for (const { before, amounts } of totals) {
    let end: Pending | null = since;
    while (end && end.place < before) end = end.next;
    score += Math.max(sumScore(amounts, top, end), sumScore(amounts, since, end));
    since = end;
  }
  return score;
}

function sumScore(
  amounts: readonly (number | undefined)[],
  from: Pending | null,
  to: Pending | null,
): number {
  if (!from || from === to) return 0;
  const children = from.length - (to?.length ?? 0);
  let matches = 0;
  let mismatches = 0;
  amounts.forEach((amount, column) => {
    const counted = from.counts[column]! - (to?.counts[column] ?? 0);
    if (amount === undefined || counted === 0) return;
    const sum = from.sums[column]! - (to?.sums[column] ?? 0);
    const same = Math.abs(sum - amount) <= TOLERANCE;
    // Nothing is shown by nothing being the sum of nothing.
    if (same && amount === 0) return;
    if (same) matches += 1;
    else mismatches += 1;
  });
  const found =
    matches === 0 ? 0 : FIRST_MATCH + FURTHER_MATCH * Math.min(matches - 1, MOST_FURTHER);
  return (
    found * (children === 1 ? ONLY_CHILD : 1) + MISMATCH * Math.min(mismatches, MOST_MISMATCHES)
  );
}

function push(
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
  const stop: (Pending | null)[] = new Array<Pending | null>(levels);
  const pending: Pending = {
    level,
    place,
    next,
    sums,
    counts,
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
function hash(list: number, entry: number): number {
  return (list * 1_000_003 + entry * 8_191 + 97) % HASH_PRIME;
}
