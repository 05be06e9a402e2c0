import fc from 'fast-check';
import { assign, type Edge } from '../../src/join/assign';

const edge = (left: number, right: number, score: number): Edge => ({ left, right, score });
const shown = (edges: readonly Edge[]): string[] => edges.map((e) => `${e.left}-${e.right}`).sort();

describe('assign', () => {
  it('takes the best sum, not the best edge first', () => {
    const { pairs } = assign([edge(0, 0, 1), edge(0, 1, 0.9), edge(1, 0, 0.9)]);
    expect(shown(pairs)).toEqual(['0-1', '1-0']);
  });

  it('leaves alone what could as well be paired otherwise', () => {
    const { pairs, tied } = assign([
      edge(0, 0, 1),
      edge(0, 1, 1),
      edge(1, 0, 1),
      edge(1, 1, 1),
      edge(2, 2, 0.8),
    ]);
    expect(shown(pairs)).toEqual(['2-2']);
    expect(tied).toHaveLength(2);
  });

  it('leaves both alone where two want one', () => {
    const { pairs, tied } = assign([edge(0, 0, 0.9), edge(1, 0, 0.9)]);
    expect({ pairs, tied: tied.length }).toEqual({ pairs: [], tied: 1 });
  });

  it('pairs in a large group what is best for both, and nothing that is not', () => {
    const size = 100;
    const all = Array.from({ length: size * size }, (_, place) => {
      const [left, right] = [Math.floor(place / size), place % size];
      // Two rows are alike to the last; every other has its own partner.
      return edge(left, right, left === right || (left < 2 && right < 2) ? 1 : 0.8);
    });
    const { pairs } = assign(all);
    expect(shown(pairs)).toHaveLength(size - 2);
    expect(pairs.every(({ left, right }) => left === right && left > 1)).toBe(true);
  });

  it('is as good as trying every way', () => {
    const edges = fc.uniqueArray(
      fc.record({
        left: fc.nat(4),
        right: fc.nat(4),
        score: fc.integer({ min: 1, max: 100 }).map((n) => n / 100),
      }),
      { selector: ({ left, right }) => `${left}-${right}`, maxLength: 14 },
    );
    fc.assert(
      fc.property(edges, (drawn) => {
        const { pairs, tied } = assign(drawn);
        const sum = [...pairs, ...tied].reduce((total, { score }) => total + score, 0);
        expect(sum).toBeCloseTo(bestSum(drawn), 9);
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});

/** By brute force: each edge taken or not. */
function bestSum([first, ...rest]: readonly Edge[]): number {
  if (!first) return 0;
  const without = rest.filter(({ left, right }) => left !== first.left && right !== first.right);
  return Math.max(bestSum(rest), first.score + bestSum(without));
}
