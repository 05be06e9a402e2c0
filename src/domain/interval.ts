/**
 * What a printed figure stands for: all values that round to it. After XBRL Calculations 1.1
 * (Recommendation 2023-02-22), which calls two figures inconsistent only when their intervals do
 * not meet. Ends are in a unit that the caller keeps to.
 */
export interface Interval {
  readonly low: bigint;
  readonly high: bigint;
}

/** How a comparison came out; a rounding difference is no mistake. */
export type Verdict = 'agrees' | 'rounding' | 'differs';

export function exactly(value: bigint): Interval {
  return { low: value, high: value };
}

export function addIntervals(intervals: readonly Interval[]): Interval {
  let low = 0n;
  let high = 0n;
  for (const interval of intervals) {
    low += interval.low;
    high += interval.high;
  }
  return { low, high };
}

/** Whether some value lies in both. */
export function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}
