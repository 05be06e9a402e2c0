import { nameLikeness, nameOf, rowKey, sameBidang, SAME_NAME, type JoinedTable } from '../../join';
import { amountOf, budgetTree, type BudgetNode } from './budget-tree';
import type { Level } from '../../domain';

/**
 * Hangs the sub kegiatan of other tables under kegiatan that have none: offices often keep one table
 * of programmes and kegiatan and one more for each programme. A row is the same kegiatan where code
 * or name agree and the pagu is equal to the sen.
 */
export function joinDetails(
  tree: readonly BudgetNode[],
  others: readonly JoinedTable[],
  isShown: (level: Level) => boolean,
): BudgetNode[] {
  const details = others.flatMap((view) => withChildren(budgetTree(view, isShown)));
  const join = (node: BudgetNode): BudgetNode => {
    if (node.children.length > 0) return { ...node, children: node.children.map(join) };
    const detail = details.find((candidate) => isSame(node, candidate));
    return detail ? { ...node, children: detail.children } : node;
  };
  return tree.map(join);
}

/** All nodes that have rows below them, from the top down. */
function withChildren(nodes: readonly BudgetNode[]): BudgetNode[] {
  return nodes.flatMap((node) =>
    node.children.length === 0 ? [] : [node, ...withChildren(node.children)],
  );
}

function isSame(a: BudgetNode, b: BudgetNode): boolean {
  if (a.level !== b.level || a.level !== 'kegiatan') return false;
  if (amountOf(a, 'pagu')?.sen !== amountOf(b, 'pagu')?.sen) return false;
  const [one, two] = [a, b].map(({ row }) =>
    row.kode === null ? null : rowKey(row.kode, 'kegiatan', null),
  );
  if (one && two) return one.steps === two.steps && sameBidang(one, two);
  return nameLikeness(nameOf(a.row.label), nameOf(b.row.label)) >= SAME_NAME;
}
