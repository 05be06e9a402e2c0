/** Draws numbers from 0 to below 1, always the same for a seed. */
export type Random = () => number;

/** A small generator of Marsaglia's xorshift kind; good enough to draw figures with. */
export function randomOf(seed: number): Random {
  let state = (Math.imul(seed + 1, 2_654_435_761) ^ 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}
