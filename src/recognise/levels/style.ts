import type { Grid } from '../grid';
import type { RawRow } from '../rows/read-rows';
import { plainText } from '../words';

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

export function styleOf(
  grid: Grid,
  row: RawRow,
  labelColumn: number | undefined,
  wordColumns: readonly number[],
  numberColumns: readonly number[],
): Style {
  const cell = labelColumn === undefined ? undefined : grid.cell(row.index, labelColumn);
  const letters = row.label.replace(/[^\p{L}]/gu, '');
  const capitals = letters.length > 3 && letters === letters.toUpperCase();
  const filled = wordColumns.map((column) => (grid.text(row.index, column) === '' ? '-' : 'x'));
  return [
    cell?.bold ? 'bold' : 'plain',
    `indent ${indentOf(cell?.value, cell?.indent)}`,
    capitals ? 'capitals' : 'mixed',
    `filled ${filled.join('')}`,
    `numbering ${numberingOf(row.label)}`,
    `number ${numberColumns.map((column) => numberingOf(grid.text(row.index, column))).join(' ')}`,
  ];
}

/** Indent by format, or by blanks typed before the words. */
function indentOf(value: unknown, indent: number | undefined): number {
  const blanks = typeof value === 'string' ? /^[ \u00a0]*/.exec(value)![0].length : 0;
  return (indent ?? 0) + Math.ceil(blanks / 2);
}

function numberingOf(label: string): string {
  const text = `${plainText(label)} `;
  if (/^[-–•*]/.test(text)) return 'dash';
  if (/^\d+(\.\d+)+[.)]?\s/.test(text)) return 'decimal';
  if (/^\d+[.)]?\s/.test(text)) return 'digit';
  if (/^[a-z][.)]?\s/i.test(text)) return 'letter';
  return /^[IVX]+[.)]\s/.test(text) ? 'roman' : 'none';
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
 * stands below its parent, so looks appear for the first time in the order of their levels.
 */
export function rankStyle(
  styles: readonly Style[],
  usual: readonly number[],
  levels: number,
): number[][] {
  const looks = styles.map((style) =>
    style.filter((feature) => !feature.startsWith('filled')).join(),
  );
  const order = [...new Set(looks)];
  const nothing = new Array<number>(levels).fill(0);
  if (order.length < 2 || order.length > usual.length) return styles.map(() => nothing);
  const weight = order.length === usual.length ? FULL_RANK_WEIGHT : RANK_WEIGHT;
  return looks.map((look) => {
    const evidence = [...nothing];
    // Aligned to the narrowest levels: a table that begins in the middle still ends at the bottom.
    const level = usual[usual.length - order.length + order.indexOf(look)]!;
    evidence[level] = weight;
    return evidence;
  });
}
