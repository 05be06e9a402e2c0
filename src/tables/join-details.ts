import { likeness } from '../recognise';
import { amountOf, budgetColumns, budgetTree, type BudgetNode } from './budget-tree';
import type { RecognisedTable } from '../recognise';

/** Names from which on two rows are the same kegiatan, given that their pagu is equal too. */
const SAME_NAME = 0.8;

/**
 * Hangs the sub kegiatan of other tables under kegiatan that have none: offices often keep one table
 * of programmes and kegiatan and one more for each programme. A row is the same kegiatan where code
 * or name agree and the pagu is equal to the sen.
 */
export function joinDetails(
  tree: readonly BudgetNode[],
  others: readonly RecognisedTable[],
): BudgetNode[] {
  const details = others.flatMap((table) => {
    const columns = budgetColumns(table);
    return columns ? withChildren(budgetTree(table, columns)) : [];
  });
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
  if (a.row.kode !== null && b.row.kode !== null) return a.row.kode === b.row.kode;
  return likeness(letters(a.row.label), letters(b.row.label)) >= SAME_NAME;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
