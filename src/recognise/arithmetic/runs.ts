import type { Field } from './field';

/** A total and a stretch of a sequence right behind or before it, as places of the sequence. */
export interface Run {
  readonly total: number;
  readonly from: number;
  /** The place after the last member. */
  readonly to: number;
}

/** Stretches kept for one total in one crossing line, the shortest ones. */
const MOST_HITS = 6;
/** Neighbours looked at in the order of running sums. */
const MOST_LOOKED_AT = 120;
const FEWEST_MEMBERS = 2;

/**
 * All runs whose sum comes out in at least one crossing line. Running sums turn the question into
 * looking up `sum up to here ± total` among them, so time grows with cells, not with pairs of rows.
 */
export function findRuns(
  field: Field,
  sequence: readonly number[],
  crossing: readonly number[],
): Run[] {
  const found = new Map<number, Run>();
  const length = sequence.length;
  const sums = new Float64Array(length + 1);
  for (const cross of crossing) {
    let half = 0;
    let size = 0;
    sequence.forEach((line, place) => {
      const value = field.values[line * field.width + cross]!;
      const known = Number.isNaN(value) ? 0 : value;
      sums[place + 1] = sums[place]! + known;
      size += Math.abs(known);
      half = Math.max(half, field.halves[line * field.width + cross]! || 0);
    });
    const order = Array.from({ length: length + 1 }, (_, place) => place).sort(
      (a, b) => sums[a]! - sums[b]! || a - b,
    );
    const sorted = Float64Array.from(order, (place) => sums[place]!);
    const fuzz = size * 1e-12;
    for (let place = 0; place < length; place++) {
      const value = field.values[sequence[place]! * field.width + cross]!;
      if (!value) continue;
      const behind = nearHits(
        sums,
        sorted,
        order,
        place + 1,
        sums[place + 1]! + value,
        half,
        fuzz,
        1,
      );
      for (const to of behind) keep(found, { total: place, from: place + 1, to }, length);
      const before = nearHits(sums, sorted, order, place, sums[place]! - value, half, fuzz, -1);
      for (const from of before) keep(found, { total: place, from, to: place }, length);
    }
  }
  return [...found.values()];
}

function keep(found: Map<number, Run>, run: Run, length: number): void {
  const end = run.from > run.total ? run.to : run.from;
  found.set(run.total * (length + 1) + end, run);
}

/** Places on one side whose running sum is what is looked for, within what rounding allows. */
function nearHits(
  sums: Float64Array,
  sorted: Float64Array,
  order: readonly number[],
  from: number,
  wanted: number,
  half: number,
  fuzz: number,
  side: 1 | -1,
): number[] {
  const hits: number[] = [];
  const start = lowerBound(sorted, wanted);
  const look = (step: 1 | -1, first: number): void => {
    for (let n = 0, at = first; n < MOST_LOOKED_AT; n++, at += step) {
      const place = order[at];
      if (place === undefined) return;
      const off = Math.abs(sums[place]! - wanted);
      if (off > (order.length + 1) * half + fuzz) return;
      const members = (place - from) * side;
      if (members >= FEWEST_MEMBERS && off <= (members + 1) * half + fuzz) hits.push(place);
    }
  };
  look(1, start);
  look(-1, start - 1);
  return hits.sort((a, b) => (a - b) * side).slice(0, MOST_HITS);
}

function lowerBound(sorted: Float64Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
