/** A possible pair of a left and a right item, with how well they fit. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  /** Above 0. */
  readonly score: number;
}

export interface Assignment<E extends Edge> {
  readonly pairs: readonly E[];
  /** Edges of a best assignment that another one, as good, does without. */
  readonly tied: readonly E[];
}

/** In groups with more items than this only those are paired that fit each other best of all. */
const LARGEST_EXACT = 60;
/** Scores nearer than this are equal. */
const EQUAL = 1e-6;

/**
 * Pairs items one to one so that the scores add up to the most. What could as well be paired
 * otherwise is not paired at all.
 */
export function assign<E extends Edge>(edges: readonly E[]): Assignment<E> {
  const pairs: E[] = [];
  const tied: E[] = [];
  for (const group of groupsOf(edges)) {
    if (itemsIn(group) > LARGEST_EXACT) {
      pairs.push(...mutualBest(group));
      continue;
    }
    const best = bestOf(group);
    const total = sum(best);
    for (const edge of best) {
      // In every best assignment only if the best one without it is worse.
      const isNeeded = total - sum(bestOf(group.filter((other) => other !== edge))) > EQUAL;
      (isNeeded ? pairs : tied).push(edge);
    }
  }
  return { pairs, tied };
}

function sum(edges: readonly Edge[]): number {
  return edges.reduce((total, { score }) => total + score, 0);
}

/** Edges that hang together over shared items. */
function groupsOf<E extends Edge>(edges: readonly E[]): E[][] {
  const byLeft = new Map<number, E[]>();
  const byRight = new Map<number, E[]>();
  const add = (map: Map<number, E[]>, at: number, edge: E): void => {
    const list = map.get(at);
    if (list) list.push(edge);
    else map.set(at, [edge]);
  };
  for (const edge of edges) {
    add(byLeft, edge.left, edge);
    add(byRight, edge.right, edge);
  }
  const seen = new Set<E>();
  return edges.flatMap((start) => {
    if (seen.has(start)) return [];
    const group: E[] = [];
    const queue = [start];
    seen.add(start);
    for (let edge = queue.pop(); edge; edge = queue.pop()) {
      group.push(edge);
      for (const next of [...byLeft.get(edge.left)!, ...byRight.get(edge.right)!]) {
        if (seen.has(next)) continue;
        seen.add(next);
        queue.push(next);
      }
    }
    return [group];
  });
}

function bestOf<E extends Edge>(edges: readonly E[]): E[] {
  if (edges.length < 2) return [...edges];
  const lefts = [...new Set(edges.map(({ left }) => left))];
  const rights = [...new Set(edges.map(({ right }) => right))];
  const at = new Map(edges.map((edge) => [`${edge.left}|${edge.right}`, edge]));
  const size = Math.max(lefts.length, rights.length);
  const edgeAt = (row: number, column: number): E | undefined =>
    at.get(`${lefts[row]}|${rights[column]}`);
  const chosen = hungarian(size, (row, column) => -(edgeAt(row, column)?.score ?? 0));
  return chosen.flatMap((column, row) => edgeAt(row, column) ?? []);
}

/** The larger number of items on one side. */
function itemsIn(edges: readonly Edge[]): number {
  const count = (side: 'left' | 'right'): number => new Set(edges.map((edge) => edge[side])).size;
  return Math.max(count('left'), count('right'));
}

/** Edges that are better than any other at both of their ends. */
function mutualBest<E extends Edge>(edges: readonly E[]): E[] {
  const bestAt = (side: 'left' | 'right'): Map<number, E | null> => {
    const best = new Map<number, E>();
    const isShared = new Set<number>();
    for (const edge of edges) {
      const known = best.get(edge[side]);
      if (!known || edge.score > known.score + EQUAL) {
        best.set(edge[side], edge);
        isShared.delete(edge[side]);
      } else if (edge.score > known.score - EQUAL) isShared.add(edge[side]);
    }
    return new Map([...best].map(([item, edge]) => [item, isShared.has(item) ? null : edge]));
  };
  const [left, right] = [bestAt('left'), bestAt('right')];
  return edges.filter((edge) => left.get(edge.left) === edge && right.get(edge.right) === edge);
}

/**
 * Column of each row in the assignment of least cost: Kuhn and Munkres with potentials, one row after
 * the other along shortest augmenting paths.
 */
function hungarian(size: number, cost: (row: number, column: number) => number): number[] {
  const rowPotential = new Array<number>(size + 1).fill(0);
  const columnPotential = new Array<number>(size + 1).fill(0);
  // Rows and columns count from 1; column 0 holds the row that is being placed.
  const rowOf = new Array<number>(size + 1).fill(0);
  for (let row = 1; row <= size; row++) {
    const cameFrom = new Array<number>(size + 1).fill(0);
    const least = new Array<number>(size + 1).fill(Infinity);
    const used = new Array<boolean>(size + 1).fill(false);
    rowOf[0] = row;
    let column = 0;
    do {
      used[column] = true;
      const current = rowOf[column]!;
      let delta = Infinity;
      let next = 0;
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue;
        const reduced = cost(current - 1, j - 1) - rowPotential[current]! - columnPotential[j]!;
        if (reduced < least[j]!) {
          least[j] = reduced;
          cameFrom[j] = column;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          rowPotential[rowOf[j]!]! += delta;
          columnPotential[j]! -= delta;
        } else least[j]! -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = cameFrom[column]!;
      rowOf[column] = rowOf[before]!;
      column = before;
    }
  }
  const columnOf = new Array<number>(size).fill(-1);
  for (let j = 1; j <= size; j++) columnOf[rowOf[j]! - 1] = j - 1;
  return columnOf;
}
