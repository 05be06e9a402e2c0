import { holdsAt, weigh } from './evidence';
import type { Field } from './field';
import { labelEvidence } from './labels';
import { findRuns } from './runs';
import { viewsOf, type View } from './views';

/** A line that is the sum of others. */
export interface LineSum {
  readonly total: number;
  readonly members: readonly number[];
  readonly axis: View['axis'];
  /** Nats against chance. */
  readonly score: number;
  readonly held: number;
  readonly failed: number;
}

/** That a line is a total at all, before anything is known of it. */
const TOTALS_ARE_RARE = Math.log(0.15);
/** More stretches than these are never in question for one total. */
const MOST_STRETCHES = 30;
/** A sum is believed from here on. */
const BELIEVED = 0.5;
/** Sums of sums of sums: found one round after their parts were taken away. */
const ROUNDS = 6;
/** Crossing lines that are asked; more tell no more and cost time. */
const MOST_WITNESSES = 24;
/** A mistake or a part that is not printed is seldom a larger share of the total. */
const FAR_OFF = 0.1;
/** Share of lines that a sum must hold in. */
const MOSTLY = 0.5;

/** The sums among the lines of a table, and in which crossing lines they hold at all. */
export function chooseSums(field: Field): { sums: LineSum[]; field: Field } {
  const first = consistent(candidates(field, witnesses(field)));
  const learned = { ...field, isAdditive: additive(field, first) };
  const asked = witnesses(learned);
  const sums = consistent(
    candidates(learned, asked).filter(
      ({ held, failed }) => held > 0 && held >= (held + failed) * MOSTLY,
    ),
  );
  return { sums, field: learned };
}

/** A crossing line in which more sums fail by far than hold is one of rates or means. */
function additive(field: Field, sums: readonly LineSum[]): boolean[] {
  return field.isAdditive.map((_, cross) => {
    let balance = 0;
    for (const { total, members } of sums) {
      const found = holdsAt(field, total, members, cross);
      if (!found || found.rest === 0) continue;
      const value = Math.abs(field.values[total * field.width + cross]!);
      if (found.off <= found.slack) balance += 1;
      else if (found.off > value * FAR_OFF) balance -= 1;
    }
    return balance >= 0;
  });
}

/** The crossing lines with most figures. */
function witnesses({ lines, width, values, isAdditive }: Field): number[] {
  const filled = Array.from({ length: width }, (_, cross) => {
    let count = 0;
    for (let line = 0; line < lines.length; line++) {
      if (values[line * width + cross]) count += 1;
    }
    return count;
  });
  return filled
    .flatMap((count, cross) => (count > 1 && isAdditive[cross] ? [cross] : []))
    .sort((a, b) => filled[b]! - filled[a]! || a - b)
    .slice(0, MOST_WITNESSES);
}

function candidates(field: Field, crossing: readonly number[]): LineSum[] {
  return viewsOf(field).flatMap((view) => inView(field, view, crossing));
}

/** Looks for sums, takes their parts away, and looks again for sums of what is left. */
function inView(field: Field, view: View, crossing: readonly number[]): LineSum[] {
  const found: LineSum[] = [];
  let { sequence } = view;
  for (let round = 0; round < ROUNDS; round++) {
    const sums = findRuns(field, sequence, crossing).flatMap(({ total, from, to }) => {
      const members = sequence.slice(from, to);
      const beyond = from > total ? sequence[to] : sequence[from - 1];
      const line = sequence[total]!;
      const { evidence, held, failed } = weigh(field, line, members, crossing);
      const stretches = Math.log(2 * Math.min(sequence.length, MOST_STRETCHES));
      const score =
        evidence +
        labelEvidence(field, line, members, beyond, view) +
        view.prior +
        TOTALS_ARE_RARE -
        stretches;
      return score >= BELIEVED
        ? [{ total: line, members, axis: view.axis, score, held, failed }]
        : [];
    });
    const chosen = consistent(sums);
    if (chosen.length === 0) break;
    found.push(...chosen);
    const taken = new Set(chosen.flatMap(({ members }) => members));
    sequence = sequence.filter((line) => !taken.has(line));
  }
  return found;
}

/** The best sums that can all be true together. */
function consistent(sums: readonly LineSum[]): LineSum[] {
  const chosen: LineSum[] = [];
  for (const sum of [...sums].sort((a, b) => b.score - a.score)) {
    if (chosen.every((other) => agree(sum, other)) && !isCircular(sum, chosen)) chosen.push(sum);
  }
  return chosen;
}

function agree(a: LineSum, b: LineSum): boolean {
  const shared = a.members.filter((member) => b.members.includes(member)).length;
  // One total, two divisions: they share no part.
  if (a.total === b.total) return shared === 0;
  if (shared === 0) return true;
  // A total and its part are no parts of one and the same sum.
  if (a.members.includes(b.total) || b.members.includes(a.total)) return false;
  const isSame = shared === a.members.length && shared === b.members.length;
  return isSame || a.axis !== b.axis;
}

/** Whether a total would be counted in itself. */
function isCircular(sum: LineSum, chosen: readonly LineSum[]): boolean {
  const open = [...sum.members];
  const seen = new Set<number>();
  for (let line = open.pop(); line !== undefined; line = open.pop()) {
    if (line === sum.total) return true;
    if (seen.has(line)) continue;
    seen.add(line);
    for (const other of chosen) if (other.total === line) open.push(...other.members);
  }
  return false;
}
