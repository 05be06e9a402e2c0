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
/** Weight of the order in which sheets are usually set: bold above plain, less indent above more. */
const RANK_WEIGHT = 0.8;

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
 * occurs at a level than on the average of the levels in use.
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
  const used = perLevel.filter((count) => count > 0).length;
  if (used < 2) return styles.map(() => new Array<number>(levels).fill(0));
  const weights = new Map<string, number[]>();
  for (const [feature, count] of counts) {
    const share = count.map((n, level) =>
      perLevel[level] === 0 ? Number.NaN : (n + SMOOTHING) / (perLevel[level]! + 2 * SMOOTHING),
    );
    const known = share.filter((value) => !Number.isNaN(value));
    const mean = known.reduce((sum, value) => sum + Math.log(value), 0) / known.length;
    weights.set(
      feature,
      share.map((value) =>
        Number.isNaN(value) ? -MOST_PER_FEATURE : clamp(Math.log(value) - mean),
      ),
    );
  }
  return styles.map((style) =>
    Array.from({ length: levels }, (_, level) =>
      style.reduce((sum, feature) => sum + weights.get(feature)![level]!, 0),
    ),
  );
}

function clamp(value: number): number {
  return Math.max(-MOST_PER_FEATURE, Math.min(MOST_PER_FEATURE, value));
}

/**
 * A first, weak guess from typography alone: looks in their usual order (less indent, then bold,
 * then capitals) stand for the levels in use from the widest on.
 */
export function rankStyle(
  styles: readonly Style[],
  usual: readonly number[],
  levels: number,
): number[][] {
  const looks = styles.map(([bold, indent, capitals]) => {
    const steps = Number(indent!.split(' ')[1]);
    return steps * 4 + (bold === 'bold' ? 0 : 2) + (capitals === 'capitals' ? 0 : 1);
  });
  const order = [...new Set(looks)].sort((a, b) => a - b);
  const nothing = new Array<number>(levels).fill(0);
  if (order.length < 2 || order.length > usual.length) return styles.map(() => nothing);
  return looks.map((look) => {
    const evidence = [...nothing];
    // Aligned to the narrowest levels: a table that begins in the middle still ends at the bottom.
    const level = usual[usual.length - order.length + order.indexOf(look)]!;
    evidence[level] = RANK_WEIGHT;
    return evidence;
  });
}
