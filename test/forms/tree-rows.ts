/** Rows of a programme tree with their parents. */
import type { Literal } from '../support/sheet';
import type { BudgetNode } from './budget';
import type { DraftRow } from './draft';

/** The cells of one node; `place` counts it among its siblings from 0. */
export type CellsOf = (node: BudgetNode, place: number) => readonly Literal[];

/** Depth-first rows of nodes and what is below them. */
export function treeRows(
  nodes: readonly BudgetNode[],
  cells: CellsOf,
  parent: DraftRow | null = null,
): DraftRow[] {
  return nodes.flatMap((node, place) => {
    const row: DraftRow = {
      cells: cells(node, place),
      role: 'data',
      level: node.level,
      kode: node.kode === '' ? null : node.kode,
      parent,
    };
    return [row, ...treeRows(node.children, cells, row)];
  });
}

/** The nodes down to a level. */
export function downTo(
  nodes: readonly BudgetNode[],
  deepest: 'program' | 'kegiatan',
): BudgetNode[] {
  return nodes.map((node) =>
    node.level === deepest
      ? { ...node, children: [], lines: node.children.flatMap(linesOf) }
      : { ...node, children: downTo(node.children, deepest) },
  );
}

function linesOf(node: BudgetNode): BudgetNode['lines'] {
  return [...node.lines, ...node.children.flatMap(linesOf)];
}

export function withoutKode(nodes: readonly BudgetNode[]): BudgetNode[] {
  return nodes.map((node) => ({ ...node, kode: '', children: withoutKode(node.children) }));
}

/** Hangs rows without a parent under the total, keeping the other parents. */
export function rehang(rows: readonly DraftRow[], total: DraftRow): DraftRow[] {
  const copies = new Map<DraftRow, DraftRow>();
  return rows.map((row) => {
    const parent = row.parent ? copies.get(row.parent)! : total;
    const copy = { ...row, parent };
    copies.set(row, copy);
    return copy;
  });
}
