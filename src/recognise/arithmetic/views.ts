import type { Field, Line } from './field';

/** A sequence of lines in which the parts of a total stand next to it. */
export interface View {
  readonly sequence: readonly number[];
  /** Nats for finding a sum in this way at all. */
  readonly prior: number;
  /** Parts beside their total, or lines of one name in several blocks. */
  readonly axis: 'near' | 'far';
}

const BY_INDENT = -0.5;
const BY_LOOK = -1;
const BY_NAME = -1;
const BY_DISTANCE = -3;
const FEWEST_LINES = 3;
const WIDEST_DISTANCE = 4;

/**
 * The ways to leave lines out: all lines; those above a depth; those in bold; totals; figures of one
 * kind; lines of one name; every second, third, fourth line.
 */
export function viewsOf(field: Field): View[] {
  const { lines } = field;
  const all = lines.map((_, place) => place);
  const some = (test: (line: Line, place: number) => boolean): number[] =>
    all.filter((place) => test(lines[place]!, place));
  const near = (sequence: readonly number[], prior: number): View => ({
    sequence,
    prior,
    axis: 'near',
  });
  const far = (sequence: readonly number[], prior: number): View => ({
    sequence,
    prior,
    axis: 'far',
  });
  const depths = [...new Set(lines.map(({ indent }) => indent))].sort((a, b) => a - b);
  const fine = all.map((line) => hasDecimals(field, line));
  const groups = byName(lines);
  const isRepeating = groups.some(({ length }) => length >= FEWEST_LINES);
  return [
    near(all, 0),
    ...depths.slice(0, -1).map((depth) =>
      near(
        some(({ indent }) => indent <= depth),
        BY_INDENT,
      ),
    ),
    near(
      some(({ bold }) => bold),
      BY_LOOK,
    ),
    near(
      some(({ isTotal }) => isTotal),
      BY_LOOK,
    ),
    near(
      some((_, place) => fine[place]!),
      BY_LOOK,
    ),
    near(
      some((_, place) => !fine[place]!),
      BY_LOOK,
    ),
    ...(isRepeating ? groups.map((group) => far(group, BY_NAME)) : distances(all, far)),
  ].filter(
    ({ sequence }, place) =>
      sequence.length >= FEWEST_LINES && (place === 0 || sequence.length < all.length),
  );
}

function byName(lines: readonly Line[]): number[][] {
  const groups = new Map<string, number[]>();
  lines.forEach(({ key }, place) => {
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), place]);
  });
  return [...groups.values()];
}

function distances(
  all: readonly number[],
  far: (sequence: readonly number[], prior: number) => View,
): View[] {
  const views: View[] = [];
  for (let distance = 2; distance <= WIDEST_DISTANCE; distance++) {
    for (let first = 0; first < distance; first++) {
      views.push(
        far(
          all.filter((place) => place % distance === first),
          BY_DISTANCE,
        ),
      );
    }
  }
  return views;
}

function hasDecimals({ values, width }: Field, line: number): boolean {
  for (let cross = 0; cross < width; cross++) {
    const value = values[line * width + cross]!;
    if (!Number.isNaN(value) && !Number.isInteger(value)) return true;
  }
  return false;
}
