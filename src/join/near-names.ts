import { nameLikeness } from './names';
import type { JoinNode } from './nodes';

/** More comparisons than these are narrowed to names that share words. */
const MOST_COMPARISONS = 4_000;
/** A word shorter than this tells nothing about a name. */
const TELLING_WORD = 4;

/** For each row the rows of the other side whose names are at least so alike, with the likeness. */
export function nearNames(
  rows: readonly JoinNode[],
  others: readonly JoinNode[],
  least: number,
): Map<JoinNode, Map<JoinNode, number>> {
  const candidatesOf =
    rows.length * others.length <= MOST_COMPARISONS ? () => others : sharingWords(others);
  return new Map(
    rows.map((row) => {
      const near = new Map<JoinNode, number>();
      for (const other of candidatesOf(row)) {
        const likeness = nameLikeness(row.name, other.name);
        if (likeness >= least) near.set(other, likeness);
      }
      return [row, near];
    }),
  );
}

/** Names that have at least half of the telling words of a name. */
function sharingWords(others: readonly JoinNode[]): (row: JoinNode) => JoinNode[] {
  const byWord = new Map<string, JoinNode[]>();
  for (const other of others) {
    for (const word of telling(other)) {
      const nodes = byWord.get(word);
      if (nodes) nodes.push(other);
      else byWord.set(word, [other]);
    }
  }
  return (row) => {
    const words = telling(row);
    const shared = new Map<JoinNode, number>();
    for (const word of words) {
      for (const other of byWord.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared].filter(([, count]) => count * 2 >= words.size).map(([other]) => other);
  };
}

function telling({ name }: JoinNode): Set<string> {
  return new Set(name.words.filter((word) => word.length >= TELLING_WORD));
}
