import type { RawRow } from '../rows/read-rows';
import { levelsByName } from './names';
import { rowEvidence, UNUSUAL, type LevelPlan } from './evidence';
import { slackOf } from './pending';
import type { Reason } from '../types';
import { reasonsOf } from './why';
import { margins } from './sureness';
import { searchLevels, type SearchOptions, type SearchRow } from './search';
import { learnStyle, rankStyle, type Style } from './style';

export type { LevelPlan } from './evidence';

/** A row's place in the tree, as decided from all evidence together. */
export interface PlacedRow {
  readonly level: number;
  /** Place in the list of rows of the row that this one is counted in, or null. */
  readonly parent: number | null;
  /** 0–1. */
  readonly confidence: number;
  readonly why: readonly Reason[];
}

/** Rounds in which style is learned from the last levels and the levels are chosen anew. */
const ROUNDS = 3;
/** Nats are worth less than they say, as the witnesses depend on each other. */
const NATS = 3;

/**
 * Chooses the level of every row and its parent.
 * @param rows data rows in order, without totals
 * @param amounts the amounts of each row in rupiah, by amount column
 * @param priced whether each row has a price or a quantity of its own
 * @param printed totals that are printed among them, and what a printed digit is worth
 */
export function placeRows(
  rows: readonly RawRow[],
  styles: readonly Style[],
  amounts: readonly (readonly (number | undefined)[])[],
  plan: LevelPlan,
  priced: readonly boolean[],
  printed: Pick<SearchOptions, 'totals' | 'step'>,
): PlacedRow[] {
  if (rows.length === 0) return [];
  const all = rows.map((row, place) => rowEvidence(row, plan, priced[place]!));
  // A level that is unusual here and that no row speaks for only costs time.
  const inUse = plan.levels
    .map((_, level) => level)
    .filter(
      (level) =>
        plan.prior[level]! > UNUSUAL || all.some((row) => row[level]! > plan.prior[level]!),
    );
  const count = inUse.length;
  const own = all.map((row) => inUse.map((level) => row[level]!));
  const usual = inUse.flatMap((level, place) => (plan.prior[level]! >= 0 ? [place] : []));
  const isCoded = rows.every(({ kode }) => kode !== null);
  const twins = rows.map((_, row) => isTwin(rows, styles, amounts, row));
  const ranked = combine(own, rankStyle(styles, usual, count));
  let evidence = ranked;
  let levels: readonly number[] = [];
  let parents: readonly (number | null)[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const search: SearchRow[] = rows.map((_, row) => ({
      evidence: evidence[row]!,
      amounts: amounts[row]!,
      isTwin: twins[row]!,
    }));
    const chosen = searchLevels(search, { levels: count, ...printed });
    const settled = chosen.levels.every((level, row) => level === levels[row]);
    ({ levels, parents } = chosen);
    // Codes that all sums bear out gain nothing from how the rows look.
    if (settled || (isCoded && everySumHolds(parents, amounts, printed.step ?? 0))) break;
    evidence = combine(ranked, learnStyle(styles, levels, count));
  }
  const search = rows.map((_, row): SearchRow => ({
    evidence: evidence[row]!,
    amounts: amounts[row]!,
    isTwin: twins[row]!,
  }));
  const sure = margins(search, levels, parents, { levels: count, ...printed });
  const why = reasonsOf({
    rows,
    amounts,
    priced,
    plan,
    levels: levels.map((level) => inUse[level]!),
    parents,
    looks: levels.map((level, row) => evidence[row]![level]! - own[row]![level]!),
    step: printed.step ?? 0,
  });
  return levels.map((level, row) => ({
    level: inUse[level]!,
    parent: parents[row]!,
    confidence: confidenceOf(sure[row]!),
    why: why[row]!,
  }));
}

/** Whether there are totals and each is the sum of its rows, in every column that has both. */
function everySumHolds(
  parents: readonly (number | null)[],
  amounts: readonly (readonly (number | undefined)[])[],
  step: number,
): boolean {
  const columns = amounts[0]?.length ?? 0;
  let sums = 0;
  for (let column = 0; column < columns; column++) {
    const bySum = new Map<number, { sum: number; parts: number }>();
    parents.forEach((parent, row) => {
      const amount = amounts[row]![column];
      if (parent === null || amount === undefined) return;
      const { sum, parts } = bySum.get(parent) ?? { sum: 0, parts: 0 };
      bySum.set(parent, { sum: sum + amount, parts: parts + 1 });
    });
    for (const [parent, { sum, parts }] of bySum) {
      const total = amounts[parent]![column];
      if (total === undefined) continue;
      if (Math.abs(total - sum) > slackOf(parts, step)) return false;
      sums += 1;
    }
  }
  return sums > 0;
}

/** Whether the next row repeats this one: code, name and look, and an amount at least. */
function isTwin(
  rows: readonly RawRow[],
  styles: readonly Style[],
  amounts: readonly (readonly (number | undefined)[])[],
  row: number,
): boolean {
  const [own, next] = [rows[row]!, rows[row + 1]];
  return (
    own.label.toLowerCase() === next?.label.toLowerCase() &&
    own.kode?.text === next.kode?.text &&
    // Some accounts have one name at two levels.
    (own.kode !== null || levelsByName(own.label).length < 2) &&
    styles[row]!.join() === styles[row + 1]!.join() &&
    repeatsAmount(amounts[row]!, amounts[row + 1]!)
  );
}

/** One amount that is the same, or none in either; the others may be mistyped in one of the two. */
function repeatsAmount(
  own: readonly (number | undefined)[],
  next: readonly (number | undefined)[],
): boolean {
  return (
    own.some((amount, column) => amount !== undefined && amount === next[column]) ||
    own.every((amount, column) => amount === next[column])
  );
}

function combine(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] {
  return a.map((row, place) => row.map((value, level) => value + b[place]![level]!));
}

/** From the cost in nats of the likeliest other level; measured on drawn sheets (test/forms/measure.ts). */
function confidenceOf(margin: number): number {
  return Math.round(Math.max(0.5, 1 / (1 + Math.exp(-margin / NATS))) * 100) / 100;
}
