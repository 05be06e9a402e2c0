import * as fc from 'fast-check';
import {
  AKIP,
  capaianInUse,
  capaianOf,
  capaianRatio,
  decimalOf,
  gradeNamed,
  gradeOfScore,
  levelNamed,
  percentOf,
  toNumber,
  USUAL_CAPAIAN,
  type CapaianOptions,
  type Direction,
  type Target,
} from '../../src/domain';

/** Capaian in percent with two decimals, or undefined where the target has none. */
function capaian(target: number, realisasi: number, direction: Direction): number | undefined {
  const ratio = capaianRatio(decimalOf(target)!, decimalOf(realisasi)!, direction);
  return ratio && toNumber(percentOf(ratio, 2));
}

describe('capaian', () => {
  it.each<[target: number, realisasi: number, capaian: number]>([
    [80, 72, 90],
    [75, 50, 66.67],
    [80, 88, 110],
    [73.92, 70.25, 95.04],
    [50, 0, 0],
    [0.9, 0.85, 94.44],
    [-2, -1, 50],
  ])('more is better: target %d, realisasi %d is %d', (target, realisasi, expected) => {
    expect(capaian(target, realisasi, 'naik')).toBe(expected);
  });

  it.each<[target: number, realisasi: number, capaian: number]>([
    [10, 12, 80],
    [10, 8, 120],
    [10, 10, 100],
    [10, 20, 0],
    [10, 25, 0],
    [10, 0, 200],
    [4.43, 4.47, 99.1],
    [-2, -3, 50],
    [-2, -1, 150],
    [-2, -5, 0],
  ])('less is better: target %d, realisasi %d is %d', (target, realisasi, expected) => {
    expect(capaian(target, realisasi, 'turun')).toBe(expected);
  });

  it.each<Direction>(['naik', 'turun'])('does not exist for a target of zero (%s)', (direction) => {
    expect(capaian(0, 5, direction)).toBeUndefined();
    expect(capaian(0, 0, direction)).toBeUndefined();
  });

  const figures = fc.integer({ min: 1, max: 10 ** 9 }).map((units) => units / 100);

  it('is 100 where the target was met to the letter, in both directions', () => {
    fc.assert(
      fc.property(figures, (target) => {
        expect(capaian(target, target, 'naik')).toBe(100);
        expect(capaian(target, target, 'turun')).toBe(100);
      }),
    );
  });

  it('never falls below zero and never rises with a realisasi that should be less', () => {
    fc.assert(
      fc.property(figures, figures, figures, (target, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const better = capaian(target, low, 'turun')!;
        const worse = capaian(target, high, 'turun')!;
        expect(worse).toBeGreaterThanOrEqual(0);
        expect(better).toBeGreaterThanOrEqual(worse);
      }),
    );
  });
});

const number = (value: number): Target => ({ kind: 'number', value: decimalOf(value)! });
const range = (low: number, high: number): Target => ({
  kind: 'range',
  low: decimalOf(low)!,
  high: decimalOf(high)!,
});
const bound = (side: 'least' | 'most', value: number): Target => ({
  kind: 'bound',
  side,
  value: decimalOf(value)!,
});
const ratio = (part: number, of: number): Target => ({
  kind: 'ratio',
  part: decimalOf(part)!,
  of: decimalOf(of)!,
});
const grade = (name: string, value?: number): Target => ({
  kind: 'grade',
  ...gradeNamed(name)!,
  ...(value === undefined ? {} : { value: decimalOf(value)! }),
});
const level = (numeral: string): Target => ({ kind: 'grade', ...levelNamed(numeral)! });
const presence = (present: boolean): Target => ({ kind: 'presence', present });

/** Capaian in percent with two decimals, or why there is none. */
function measured(
  target: Target,
  realisasi: Target,
  direction: Direction = 'naik',
  options: Partial<CapaianOptions> = {},
): number | string {
  const found = capaianOf(target, realisasi, direction, { ...USUAL_CAPAIAN, ...options });
  return found.kind === 'capaian' ? toNumber(percentOf(found.ratio, 2)) : found.reason;
}

describe('the choices left to the agency', () => {
  it.each<
    [target: number, realisasi: number, selisih: number | string, kebalikan: number | string]
  >([
    [10, 12, 80, 83.33],
    [10, 8, 120, 125],
    [10, 10, 100, 100],
    [10, 25, 0, 40],
    [10, 0, 200, 'realisasi-nol'],
  ])('less is better: target %d, realisasi %d', (target, realisasi, selisih, kebalikan) => {
    const figures = [number(target), number(realisasi), 'turun'] as const;
    expect(measured(...figures)).toBe(selisih);
    expect(measured(...figures, { lower: 'kebalikan' })).toBe(kebalikan);
  });

  it('where more is better there is one quotient', () => {
    expect(measured(number(8), number(6), 'naik', { lower: 'kebalikan' })).toBe(75);
  });

  it('the most that is counted holds for figures below zero too, and not where there is none', () => {
    expect(measured(number(-2), number(-3), 'naik', { cap: 100 })).toBe(100);
    expect(measured(number(-2), number(-1), 'naik', { cap: 100 })).toBe(50);
    expect(measured(number(0), number(-1), 'naik', { cap: 100 })).toBe('target-nol');
  });

  it('a target of zero has no capaian, or 100 for what is not negative', () => {
    expect(measured(number(0), number(5))).toBe('target-nol');
    expect(measured(number(0), number(5), 'naik', { zeroTarget: 'seratus' })).toBe(100);
    expect(measured(number(0), number(0), 'turun', { zeroTarget: 'seratus' })).toBe(100);
    expect(measured(number(0), number(-5), 'naik', { zeroTarget: 'seratus' })).toBe('target-nol');
  });

  it.each<[cap: CapaianOptions['cap'], above: number, between: number, below: number]>([
    [null, 150, 110, 90],
    [100, 100, 100, 90],
    [120, 120, 110, 90],
  ])('counts no more than %s percent', (cap, above, between, below) => {
    const capped = [12, 8.8, 7.2].map((realisasi) =>
      measured(number(8), number(realisasi), 'naik', { cap }),
    );
    expect(capped).toEqual([above, between, below]);
  });

  it('gives every result in use once, the usual one first', () => {
    const results = capaianInUse(number(10), number(7), 'turun').map((found) =>
      found.kind === 'capaian' ? toNumber(percentOf(found.ratio, 2)) : found.reason,
    );
    expect(results).toEqual([130, 100, 120, 142.86]);
  });
});

describe('targets of other kinds', () => {
  it.each<[realisasi: number, capaian: number]>([
    [4.43, 100],
    [4.45, 100],
    [4.47, 100],
    [4.5, 100.67],
    [4.2, 94.81],
  ])('a range holds what lies in it; beyond, its nearer end counts: %d', (realisasi, expected) => {
    expect(measured(range(4.43, 4.47), number(realisasi))).toBe(expected);
  });

  it('a range of something that should be less counts the other way', () => {
    expect(measured(range(4, 5), number(6), 'turun')).toBe(80);
    expect(measured(range(4, 5), number(3), 'turun')).toBe(125);
  });

  it('a range that begins or ends at zero holds zero', () => {
    expect(measured(range(0, 5), number(0))).toBe(100);
    expect(measured(range(-5, 0), number(0))).toBe(100);
  });

  it('≥ and ≤ say themselves which way is better', () => {
    expect(measured(bound('most', 10), number(12), 'naik', { lower: 'kebalikan' })).toBe(83.33);
    expect(measured(bound('least', 80), number(72), 'turun')).toBe(90);
    expect(measured(bound('most', 10), number(12), 'naik')).toBe(80);
  });

  it('proportions are compared as quotients, either way where the rule must accept both', () => {
    expect(measured(ratio(1, 30), ratio(1, 28))).toBe(107.14);
    expect(measured(ratio(1, 2.5), ratio(1.5, 3))).toBe(125);
    const results = capaianInUse(ratio(1, 30), ratio(1, 28), 'naik').map((found) =>
      found.kind === 'capaian' ? toNumber(percentOf(found.ratio, 2)) : found.reason,
    );
    expect(results).toEqual(expect.arrayContaining([107.14, 93.33, 92.86]));
  });

  it.each<[target: string, realisasi: string, limits: number, places: number]>([
    ['WTP', 'WTP', 100, 100],
    ['WDP', 'WTP', 100, 100],
    ['WTP', 'WDP', 75, 75],
    ['WTP', 'TMP', 25, 25],
    ['BB', 'A', 100, 100],
    ['BB', 'B', 85.71, 80],
    ['AA', 'D', 0, 14.29],
  ])('%s promised, %s reached', (target, realisasi, limits, places) => {
    expect(measured(grade(target), grade(realisasi))).toBe(limits);
    expect(measured(grade(target), grade(realisasi), 'naik', { grade: 'urutan' })).toBe(places);
  });

  it('a class is exact only where it is the promised one', () => {
    const exact = (target: string, realisasi: string) => {
      const found = capaianOf(grade(target), grade(realisasi), 'naik');
      return found.kind === 'capaian' && found.exact;
    };
    expect([exact('BB', 'BB'), exact('BB', 'B'), exact('BB', 'A')]).toEqual([true, false, false]);
  });

  it('scores count where they are known', () => {
    expect(measured(grade('BB', 75), grade('B', 60))).toBe(80);
    expect(measured(grade('BB', 75), number(60))).toBe(80);
    expect(measured(grade('BB'), number(72.5))).toBe(100);
    expect(measured(grade('BB'), number(63))).toBe(90);
    expect(measured(level('3'), number(3.2))).toBe(100);
    expect(measured(level('III'), number(2.4))).toBe(80);
    expect(measured(level('4'), level('3'))).toBe(75);
  });

  it.each<[name: string, target: Target, realisasi: Target, reason: string]>([
    ['scales that differ', grade('BB'), grade('WTP'), 'tidak-sebanding'],
    ['a word against a number', number(80), grade('Baik'), 'tidak-sebanding'],
    ['a degree that may be better or worse', grade('Sedang'), grade('Tinggi'), 'tidak-sebanding'],
    ['a score beyond the scale', grade('BB'), number(720), 'tidak-sebanding'],
    ['an opinion against a number', grade('WTP'), number(4), 'tidak-sebanding'],
    ['nothing promised', { kind: 'nothing' }, number(80), 'tanpa-target'],
    ['nothing reported', number(80), { kind: 'nothing' }, 'tidak-sebanding'],
    ['words', { kind: 'unreadable', reason: 'kata' }, number(80), 'tidak-terbaca'],
    ['words reported', number(80), { kind: 'unreadable', reason: 'kata' }, 'tidak-terbaca'],
    ['presence against a number', presence(true), number(1), 'tidak-sebanding'],
    ['a proportion against a number', ratio(1, 30), number(28), 'tidak-sebanding'],
    ['a score against a bound', grade('BB', 75), bound('least', 60), 'tidak-sebanding'],
  ])('there is none for %s', (_, target, realisasi, reason) => {
    expect(capaianOf(target, realisasi, 'naik')).toEqual({ kind: 'tanpa-capaian', reason });
  });

  it('what should be there is there or not', () => {
    expect(measured(presence(true), presence(true))).toBe(100);
    expect(measured(presence(true), presence(false))).toBe(0);
    expect(measured(presence(false), presence(false))).toBe(100);
  });
});

describe('the classes of a score', () => {
  it.each<[score: number, name: string | undefined]>([
    [100, 'AA'],
    [90.01, 'AA'],
    [90, 'A'],
    [70, 'B'],
    [0, 'D'],
    [100.5, undefined],
    [-1, undefined],
  ])('AKIP gives %d the predicate %s', (score, name) => {
    expect(gradeOfScore(AKIP, decimalOf(score)!)?.name).toBe(name);
  });
});
