import { compareDecimals } from '../../domain';
import { decimalAt } from '../../recognise';
import { assign } from '../assign';
import { nameLikeness, nameOf, SAME_NAME } from '../names';
import type { IndicatorRow, IndicatorTable } from './indicator-tables';

export interface IndicatorPair {
  readonly base: IndicatorRow;
  readonly other: IndicatorRow;
  /** `target`: the names differ, but the same target stands at the same place. */
  readonly by: 'nama' | 'target';
}

export interface IndicatorMatch {
  readonly pairs: readonly IndicatorPair[];
  readonly onlyBase: readonly IndicatorRow[];
  readonly onlyOther: readonly IndicatorRow[];
}

/** Likeness from which a name with the same target is the same one reworded. */
const REWORDED = 0.55;
/** Share of the rows of the smaller table that two tables must have in common. */
const BELONG = 0.5;

/** The wording of a name without what people write in several ways: `%`, `Prosentase`, `(%)`. */
export function wordingOf(name: string): string {
  return name
    .replace(/\s*\(\s*(%|persen)\s*\)\s*$/i, '')
    .replace(/^\s*%/, 'persentase ')
    .replace(/\b(prosentase|presentase|persentasi|prosentasi)\b/gi, 'persentase');
}

/**
 * Pairs the indicators of two tables: by name, then what is left by the same target with a similar name,
 * or at the same place.
 * @returns undefined where the tables have too little in common to be about the same indicators
 */
export function pairIndicators(
  base: IndicatorTable,
  other: IndicatorTable,
): IndicatorMatch | undefined {
  const pairs: IndicatorPair[] = byName(base.rows, other.rows);
  const without = (rows: readonly IndicatorRow[], side: 'base' | 'other'): IndicatorRow[] => {
    const taken = new Set(pairs.map((pair) => pair[side]));
    return rows.filter((row) => !taken.has(row));
  };
  pairs.push(...byTarget(base, other, without(base.rows, 'base'), without(other.rows, 'other')));
  const smaller = Math.min(base.rows.length, other.rows.length);
  const isSure = pairs.some(({ by, base: row }) => by === 'nama' || isTelling(base, row));
  if (!isSure || pairs.length < smaller * BELONG) return undefined;
  return {
    pairs,
    onlyBase: without(base.rows, 'base'),
    onlyOther: without(other.rows, 'other'),
  };
}

function byName(base: readonly IndicatorRow[], other: readonly IndicatorRow[]): IndicatorPair[] {
  const names = (rows: readonly IndicatorRow[]) => rows.map(({ name }) => nameOf(wordingOf(name)));
  const others = names(other);
  const edges = names(base).flatMap((name, left) =>
    others.flatMap((candidate, right) => {
      const score = nameLikeness(name, candidate);
      return score >= SAME_NAME ? [{ left, right: base.length + right, score }] : [];
    }),
  );
  return assign(edges).pairs.map(({ left, right }) => ({
    base: base[left]!,
    other: other[right - base.length]!,
    by: 'nama',
  }));
}

function byTarget(
  base: IndicatorTable,
  other: IndicatorTable,
  freeBase: readonly IndicatorRow[],
  freeOther: readonly IndicatorRow[],
): IndicatorPair[] {
  return freeBase.flatMap((row): IndicatorPair[] => {
    const same = freeOther.filter((candidate) => sameTarget(base, row, other, candidate));
    const rivals = freeBase.filter((rival) =>
      same.some((one) => sameTarget(base, rival, other, one)),
    );
    const [only] = same;
    if (!only || same.length > 1 || rivals.length > 1) return [];
    const isPlace =
      base.rows.length === other.rows.length && base.rows.indexOf(row) === other.rows.indexOf(only);
    const isAlike =
      nameLikeness(nameOf(wordingOf(row.name)), nameOf(wordingOf(only.name))) >= REWORDED;
    return isPlace || isAlike ? [{ base: row, other: only, by: 'target' }] : [];
  });
}

function sameTarget(
  base: IndicatorTable,
  row: IndicatorRow,
  other: IndicatorTable,
  candidate: IndicatorRow,
): boolean {
  const [a, b] = [targetOf(base, row), targetOf(other, candidate)];
  return a !== undefined && b !== undefined && compareDecimals(a, b) === 0;
}

function targetOf({ columns }: IndicatorTable, { row }: IndicatorRow) {
  return columns.target && decimalAt(row, columns.target.index);
}

/** A target with decimals is hardly the same by chance; 100 often is. */
function isTelling(table: IndicatorTable, row: IndicatorRow): boolean {
  const target = targetOf(table, row);
  return target !== undefined && target.units % 10n ** BigInt(target.scale) !== 0n;
}
