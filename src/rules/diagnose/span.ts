/** The values a figure may have: a single one where it follows exactly, in rupiah or percent. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Doubles are only used to attribute mistakes, never to find them: a sen of play does no harm. */
const PLAY = 0.005;

export function meets(a: Span, b: Span): boolean {
  return a.low <= b.high + PLAY && b.low <= a.high + PLAY;
}

/** The values that lie in both; call it only where they meet. */
export function intersect(a: Span, b: Span): Span {
  const low = Math.max(a.low, b.low);
  return { low, high: Math.max(low, Math.min(a.high, b.high)) };
}

export function around(value: number, slack: number): Span {
  return { low: value - Math.abs(slack), high: value + Math.abs(slack) };
}

/** What stands in the middle: the value itself where there is only one. */
export function middle({ low, high }: Span): number {
  return low === high ? low : (low + high) / 2;
}

export function isExact({ low, high }: Span): boolean {
  return high - low < 2 * PLAY;
}
