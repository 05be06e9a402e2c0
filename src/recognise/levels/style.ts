import type { Grid } from '../grid';
import type { RawRow } from '../rows/read-rows';
import { numberings } from './numbering';

/**
 * How a row looks, as independent features. None of them means a level by itself: what bold means in
 * this table is learned from the rows whose level is known by other evidence.
 */
export type Style = readonly string[];

/** A feature seen this often counts in full; the smoothing keeps rare ones from deciding. */
const SMOOTHING = 0.5;
/** No single feature may outweigh a code. */
const MOST_PER_FEATURE = 1.5;
/** Weight of the order in which looks appear. */
const RANK_WEIGHT = 0.8;
/** The same where there are exactly as many looks as levels. */
const FULL_RANK_WEIGHT = 2.5;
/** That fewer looks than levels stand for the narrowest ones. */
const BOTTOM_WEIGHT = 0.3;
/** Share of the rows that may be two looks deeper than the row above: the one between is missing. */
const MOST_JUMPS = 0.05;

/** Columns that show how a row looks. */
export interface StyleColumns {
  readonly label: number | undefined;
  /** Columns of words, which rows of a level fill or leave empty alike. */
  readonly words: readonly number[];
  readonly numbers: readonly number[];
}

/** How each row looks, the features always in the same order. */
export function stylesOf(grid: Grid, rows: readonly RawRow[], columns: StyleColumns): Style[] {
  const inLabel = numberings(
    rows.map(({ label }) => label),
    false,
  );
  const inColumns = columns.numbers.map((column) =>
    numberings(
      rows.map(({ index }) => grid.text(index, column)),
      true,
    ),
  );
  return rows.map((row, place) => {
    const cell = columns.label === undefined ? undefined : grid.cell(row.index, columns.label);
    const letters = row.label.replace(/[^\p{L}]/gu, '');
    const capitals = letters.length > 3 && letters === letters.toUpperCase();
    const filled = columns.words.map((column) => (grid.text(row.index, column) === '' ? '-' : 'x'));
    return [
      cell?.bold ? 'bold' : 'plain',
      `indent ${indentOf(cell?.value, cell?.indent)}`,
      capitals ? 'capitals' : 'mixed',
      `numbering ${inLabel[place]!}`,
      `number ${inColumns.map((of) => of[place]!).join(' ')}`,
      `filled ${filled.join('')}`,
    ];
  });
}

/** Indent by format, or by blanks typed before the words. */
function indentOf(value: unknown, indent: number | undefined): number {
  const blanks = typeof value === 'string' ? /^[ \u00a0]*/.exec(value)![0].length : 0;
  return (indent ?? 0) + Math.ceil(blanks / 2);
}

/**
 * Evidence from style, learned from levels assumed so far: log of how much more often a feature
 * occurs at a level than on the average of the levels in use. A row is left out of what is learned
 * about it, or every wrong guess would bear witness to itself.
 * @returns evidence by row and level
 */
export function learnStyle(
  styles: readonly Style[],
  assumed: readonly number[],
  levels: number,
): number[][] {
  const perLevel = new Array<number>(levels).fill(0);
  const counts = new Map<string, number[]>();
  styles.forEach((style, row) => {
    const level = assumed[row]!;
    perLevel[level]! += 1;
    for (const feature of style) {
      const count = counts.get(feature) ?? new Array<number>(levels).fill(0);
      count[level]! += 1;
      counts.set(feature, count);
    }
  });
  const inUse = perLevel.flatMap((count, level) => (count > 0 ? [level] : []));
  return styles.map((style, row) => {
    const evidence = new Array<number>(levels).fill(0);
    if (inUse.length < 2) return evidence;
    for (const feature of style) {
      const share = (level: number): number => {
        const self = level === assumed[row] ? 1 : 0;
        const seen = counts.get(feature)![level]! - self;
        return Math.log((seen + SMOOTHING) / (perLevel[level]! - self + 2 * SMOOTHING));
      };
      const shares = inUse.map(share);
      const mean = shares.reduce((a, b) => a + b, 0) / shares.length;
      inUse.forEach((level, place) => (evidence[level]! += clamp(shares[place]! - mean)));
    }
    for (let level = 0; level < levels; level++) {
      if (perLevel[level] === 0) evidence[level] = -MOST_PER_FEATURE;
    }
    return evidence;
  });
}

function clamp(value: number): number {
  return Math.max(-MOST_PER_FEATURE, Math.min(MOST_PER_FEATURE, value));
}

/**
 * A first guess from typography alone. Whatever bold, indent, capitals and numbering mean here, a row
 * stands below its parent, so looks appear for the first time in the order of their levels, and no row
 * is followed by one that lies two looks deeper. The feature, or all of them together, that tells the
 * most levels apart in that way is taken.
 */
export function rankStyle(
  styles: readonly Style[],
  usual: readonly number[],
  levels: number,
): number[][] {
  const nothing = new Array<number>(levels).fill(0);
  const features = Math.max((styles[0]?.length ?? 0) - 1, 0);
  const views = [
    // What a row fills is no look.
    styles.map((style) => style.slice(0, features).join()),
    ...Array.from({ length: features }, (_, place) => styles.map((style) => style[place]!)),
  ];
  const ranked = views
    .map(ranksOf)
    .filter(({ count }) => count >= 2 && count <= usual.length)
    .sort((a, b) => b.count - a.count)[0];
  if (!ranked) return styles.map(() => nothing);
  const weight = ranked.count === usual.length ? FULL_RANK_WEIGHT : RANK_WEIGHT;
  return ranked.ranks.map((rank) => {
    const evidence = [...nothing];
    const spare = usual.length - ranked.count;
    for (let level = rank; level <= rank + spare; level++) evidence[usual[level]!] = weight;
    // A table that begins in the middle still ends at the bottom.
    if (spare > 0) evidence[usual[rank + spare]!]! += BOTTOM_WEIGHT;
    return evidence;
  });
}

/** Looks by their first appearance; a count of 0 where they cannot be levels in that order. */
function ranksOf(looks: readonly string[]): { ranks: number[]; count: number } {
  const order = new Map<string, number>();
  const ranks = looks.map((look) => {
    if (!order.has(look)) order.set(look, order.size);
    return order.get(look)!;
  });
  const jumps = ranks.filter((rank, place) => place > 0 && rank > ranks[place - 1]! + 1).length;
  return { ranks, count: jumps > MOST_JUMPS * ranks.length ? 0 : order.size };
}
