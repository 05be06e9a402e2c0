import type { Field } from './field';

/** How a sum comes out over all lines that cross it. */
export interface Outcome {
  /** Nats for the sum against chance. */
  readonly evidence: number;
  readonly held: number;
  readonly failed: number;
}

/**
 * How a cell comes out under a true sum: to the digit, within rounding, or not at all because of a
 * mistake or a figure that is not printed.
 */
const EXACT = 0.8;
const ROUNDED = 0.15;
const FAILED = -3.5;
/** Sums by chance lie this close around the total, as a share of it: sizes are alike in a table. */
const SPREAD = 0.3;
/** However many digits agree in one line, it remains one witness. */
const MOST_PER_LINE = 7;
/** A total equal to its only filled part shows next to nothing. */
const ONLY_PART = 0.3;
/** Lines beyond these bear witness less and less: columns of one table depend on each other. */
const FULL_WITNESSES = 3;

const ROUNDING_OF_DOUBLES = 1e-12;

/** Whether a line is the sum of others in one crossing line; undefined where that says nothing. */
export function holdsAt(
  { values, halves, withheld, width }: Field,
  total: number,
  members: readonly number[],
  cross: number,
): { readonly off: number; readonly slack: number; readonly rest: number } | undefined {
  const at = total * width + cross;
  const value = values[at]!;
  if (Number.isNaN(value)) return undefined;
  let sum = 0;
  let size = 0;
  let largest = 0;
  let slack = halves[at]!;
  let parts = 0;
  let isOpen = false;
  for (const member of members) {
    const part = values[member * width + cross]!;
    if (Number.isNaN(part)) {
      isOpen ||= withheld[member * width + cross] === 1;
      continue;
    }
    parts += 1;
    sum += part;
    size += Math.abs(part);
    largest = Math.max(largest, Math.abs(part));
    slack += halves[member * width + cross]!;
  }
  if (parts === 0) return undefined;
  slack += size * ROUNDING_OF_DOUBLES;
  const off = Math.abs(value - sum);
  // A part that is not told makes up what is lacking.
  return isOpen && off > slack ? undefined : { off, slack, rest: size - largest };
}

/** Weighs a sum by its figures: how many digits agree in how many lines. */
export function weigh(
  field: Field,
  total: number,
  members: readonly number[],
  crossing: readonly number[],
): Outcome {
  const gains: number[] = [];
  let failed = 0;
  let held = 0;
  for (const cross of crossing) {
    const found = holdsAt(field, total, members, cross);
    if (!found) continue;
    const value = Math.abs(field.values[total * field.width + cross]!);
    const { off, slack, rest } = found;
    if (value === 0 && rest === 0 && off === 0) continue;
    const unit = field.units[cross]!;
    const range = SPREAD * Math.min(value, rest);
    if (off <= unit * 1e-6) gains.push(rest === 0 ? ONLY_PART : nats(EXACT * range, unit));
    else if (off <= slack) gains.push(rest === 0 ? 0 : nats(ROUNDED * range, 2 * slack));
    else failed += 1;
    if (off <= slack) held += 1;
  }
  gains.sort((a, b) => b - a);
  let evidence = 0;
  gains.forEach((gain, place) => (evidence += gain * witness(place)));
  const count = gains.length + failed;
  let all = 0;
  for (let place = 0; place < count; place++) all += witness(place);
  if (count > 0) evidence += (FAILED * failed * all) / count;
  return { evidence, held, failed };
}

function nats(range: number, window: number): number {
  return Math.min(MOST_PER_LINE, Math.log(Math.max(1, range / window)));
}

function witness(place: number): number {
  return place < FULL_WITNESSES ? 1 : FULL_WITNESSES / (place + 1);
}
