import { CAPAIAN_VARIANTS, USUAL_CAPAIAN, type CapaianOptions } from './capaian-options';
import { compareDecimals, unitsAt, type Decimal } from './decimal';
import { leaningOf, type Direction } from './direction';
import { gradeOfScore, type Grade } from './grade';
import { ratioOf, type Ratio } from './percent';
import type { Target } from './target';

export type Capaian =
  | {
      readonly kind: 'capaian';
      readonly ratio: Ratio;
      /** False where unequal classes were compared by limits or places: their scores may differ. */
      readonly exact: boolean;
    }
  | { readonly kind: 'tanpa-capaian'; readonly reason: NoCapaianReason };

export type NoCapaianReason =
  | 'target-nol'
  | 'realisasi-nol'
  | 'tanpa-target'
  | 'tidak-terbaca'
  /** Figure against word, class against class of another scale. */
  | 'tidak-sebanding';

const FULL: Ratio = { numerator: 1n, denominator: 1n };
const NONE: Ratio = { numerator: 0n, denominator: 1n };

/**
 * Capaian of a realisasi against a target of any kind, as an exact quotient (1 = 100 percent).
 * @param direction what the indicator's wording implies; `≥` and `≤` speak for themselves
 */
export function capaianOf(
  target: Target,
  realisasi: Target,
  direction: Direction,
  options: CapaianOptions = USUAL_CAPAIAN,
): Capaian {
  const found = uncapped(target, realisasi, direction, options);
  if (found.kind !== 'capaian' || options.cap === null) return found;
  const { numerator, denominator } = found.ratio;
  const most = { numerator: BigInt(options.cap), denominator: 100n };
  return isAbove(numerator, denominator, most) ? { ...found, ratio: most } : found;
}

/** The distinct results that the variants in use give, the usual one first. */
export function capaianInUse(target: Target, realisasi: Target, direction: Direction): Capaian[] {
  const found = new Map<string, Capaian>();
  // Of a proportion such as 1 : 30 the wording does not tell which way is better.
  const directions: readonly Direction[] =
    target.kind === 'ratio' ? ['naik', 'turun'] : [direction];
  for (const way of directions) {
    for (const options of CAPAIAN_VARIANTS) {
      const capaian = capaianOf(target, realisasi, way, options);
      const key =
        capaian.kind === 'capaian'
          ? `${capaian.ratio.numerator}/${capaian.ratio.denominator}`
          : capaian.reason;
      if (!found.has(key)) found.set(key, capaian);
    }
  }
  return [...found.values()];
}

/**
 * What the formulas for less being better give where the wording does not ask for them: an agency may
 * know its indicator better than its words tell. (2 × target − realisasi) / target is nobody's slip, so
 * it counts unless the wording surely asks for more; target / realisasi is what two swapped columns give
 * as well, so it counts only where the wording leans to less.
 */
export function capaianIfLess(target: Target, realisasi: Target, indicator: string): Capaian[] {
  const leaning = leaningOf(indicator);
  if (leaning === 'lebih' || target.kind === 'bound' || target.kind === 'ratio') return [];
  const formulas =
    leaning === 'kurang' ? (['selisih', 'kebalikan'] as const) : ['selisih' as const];
  return formulas.map((lower) => uncapped(target, realisasi, 'turun', { ...USUAL_CAPAIAN, lower }));
}

function isAbove(numerator: bigint, denominator: bigint, limit: Ratio): boolean {
  const sign = denominator < 0n ? -1n : 1n;
  return numerator * sign * limit.denominator > limit.numerator * denominator * sign;
}

function uncapped(
  target: Target,
  realisasi: Target,
  direction: Direction,
  options: CapaianOptions,
): Capaian {
  if (target.kind === 'unreadable' || realisasi.kind === 'unreadable')
    return without('tidak-terbaca');
  if (target.kind === 'nothing') return without('tanpa-target');
  if (target.kind === 'grade') return gradeCapaian(target, realisasi, direction, options);
  if (target.kind === 'presence') {
    if (realisasi.kind !== 'presence') return without('tidak-sebanding');
    return exactly(realisasi.present === target.present ? FULL : NONE);
  }
  if (target.kind === 'ratio') {
    if (realisasi.kind !== 'ratio') return without('tidak-sebanding');
    return quotient(
      product(target.part, realisasi.of),
      product(realisasi.part, target.of),
      direction,
      options,
    );
  }
  if (realisasi.kind !== 'number') return without('tidak-sebanding');
  switch (target.kind) {
    case 'number':
      return quotient(target.value, realisasi.value, direction, options);
    case 'bound':
      return quotient(
        target.value,
        realisasi.value,
        target.side === 'least' ? 'naik' : 'turun',
        options,
      );
    case 'range': {
      if (compareDecimals(realisasi.value, target.low) < 0)
        return quotient(target.low, realisasi.value, direction, options);
      if (compareDecimals(realisasi.value, target.high) > 0)
        return quotient(target.high, realisasi.value, direction, options);
      return exactly(FULL);
    }
  }
}

function quotient(
  target: Decimal,
  realisasi: Decimal,
  direction: Direction,
  { lower, zeroTarget }: CapaianOptions,
): Capaian {
  if (target.units === 0n) {
    return zeroTarget === 'seratus' && realisasi.units >= 0n
      ? exactly(FULL)
      : without('target-nol');
  }
  if (direction === 'turun' && lower === 'kebalikan') {
    const ratio = ratioOf(target, realisasi);
    return ratio ? exactly(ratio) : without('realisasi-nol');
  }
  return exactly(capaianRatio(target, realisasi, direction)!);
}

/**
 * The usual quotient of two numbers: realisasi / target, or (2 × target − realisasi) / target where
 * less is better, not below zero.
 * @returns undefined where the target is zero, which has no capaian
 */
export function capaianRatio(
  target: Decimal,
  realisasi: Decimal,
  direction: Direction,
): Ratio | undefined {
  if (target.units === 0n) return undefined;
  const scale = Math.max(target.scale, realisasi.scale);
  const t = unitsAt(target, scale);
  const r = unitsAt(realisasi, scale);
  if (direction === 'naik') return { numerator: r, denominator: t };
  const rest = 2n * t - r;
  return { numerator: rest > 0n === t > 0n ? rest : 0n, denominator: t };
}

/** Scores decide where both are printed; else an equal or better class is the whole of it. */
function gradeCapaian(
  target: Target & { kind: 'grade' },
  realisasi: Target,
  direction: Direction,
  options: CapaianOptions,
): Capaian {
  const score =
    realisasi.kind === 'number' || realisasi.kind === 'grade' ? realisasi.value : undefined;
  if (target.value && score) return quotient(target.value, score, direction, options);
  const reached =
    realisasi.kind === 'grade' && realisasi.scale === target.scale
      ? realisasi.grade
      : realisasi.kind === 'number'
        ? gradeOfScore(target.scale, realisasi.value)
        : undefined;
  if (!reached) return without('tidak-sebanding');
  const { rank } = target.grade;
  if (reached.rank === rank) return exactly(FULL);
  if (target.scale.eitherWay) return without('tidak-sebanding');
  const places = { numerator: BigInt(reached.rank), denominator: BigInt(rank) };
  const ratio =
    reached.rank > rank ? FULL : (byLimits(target.grade, score ?? reached.from, options) ?? places);
  return { kind: 'capaian', ratio, exact: false };
}

function byLimits(
  { from }: Grade,
  score: Decimal | undefined,
  { grade }: CapaianOptions,
): Ratio | undefined {
  return grade === 'batas' && from && score ? ratioOf(score, from) : undefined;
}

function product(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

function exactly(ratio: Ratio): Capaian {
  return { kind: 'capaian', ratio, exact: true };
}

function without(reason: NoCapaianReason): Capaian {
  return { kind: 'tanpa-capaian', reason };
}
