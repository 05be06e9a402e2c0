import type { RecognisedRow } from '../../../recognise';
import { cellAt, type SheetSnapshot } from '../../../workbook';
import { isSubtotal, type SumFormula } from './sum-formula';

/** How a formula counts the rows below its own, against the tree that was recognised. */
export interface Coverage {
  /** The widest rows that are not counted at all. */
  readonly missed: readonly RecognisedRow[];
  /** The widest rows that are counted more than once. */
  readonly twice: readonly RecognisedRow[];
  /** Zero-based rows with a number that belong to something else. */
  readonly foreign: readonly number[];
  /** The formula counts its own cell. */
  readonly itself: boolean;
  /** Rows that are counted once, as they should be. */
  readonly right: number;
}

interface Node {
  readonly row: RecognisedRow;
  readonly children: readonly Node[];
}

/**
 * Counts how often each row below a total enters its formula: directly, and through the subtotals
 * that hold it.
 * @param children rows by the row that they are counted in
 * @returns undefined where the formula takes away or looks at other columns: it is no plain total
 */
export function coverageOf(
  formula: SumFormula,
  total: RecognisedRow,
  column: number,
  sheet: SheetSnapshot,
  children: ReadonlyMap<number, readonly RecognisedRow[]>,
): Coverage | undefined {
  const isPlain = formula.terms.every(
    ({ range, sign }) => sign === 1 && range.left === column && range.right === column,
  );
  if (!isPlain) return undefined;
  const weights = weightsOf(formula, column, sheet);
  const own = new Set<number>();
  const missed: RecognisedRow[] = [];
  const twice: RecognisedRow[] = [];
  let right = 0;
  const nodes = nodesBelow(total, column, children);
  const claim = ({ row, children: below }: Node): void => {
    own.add(row.index);
    below.forEach(claim);
  };
  nodes.forEach(claim);
  const judge = (node: Node, above: number): void => {
    const counts = leafCounts(node, above, weights);
    if (counts.every((count) => count === 1)) right += 1;
    else if (counts.every((count) => count === 0)) missed.push(node.row);
    else if (counts.every((count) => count > 1)) twice.push(node.row);
    else {
      const here = above + (weights.get(node.row.index) ?? 0);
      for (const child of node.children) judge(child, here);
    }
  };
  for (const node of nodes) judge(node, 0);
  const foreign = [...weights.keys()].filter(
    (row) =>
      !own.has(row) && row !== total.index && typeof cellAt(sheet, row, column)?.value === 'number',
  );
  return { missed, twice, foreign, itself: weights.has(total.index), right };
}

/** How often each row is named by a formula. */
function weightsOf(
  { terms }: SumFormula,
  column: number,
  sheet: SheetSnapshot,
): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { range, subtotal } of terms) {
    const bottom = Math.min(range.bottom, sheet.rows.length - 1);
    for (let row = range.top; row <= bottom; row++) {
      const cell = cellAt(sheet, row, column);
      if (!cell || (subtotal && isSubtotal(cell.formula))) continue;
      weights.set(row, (weights.get(row) ?? 0) + 1);
    }
  }
  return weights;
}

/** The rows below a total that have a figure in a column; what has none is passed through. */
function nodesBelow(
  row: RecognisedRow,
  column: number,
  children: ReadonlyMap<number, readonly RecognisedRow[]>,
): Node[] {
  return (children.get(row.index) ?? []).flatMap((child) => {
    const below = nodesBelow(child, column, children);
    return child.figures.get(column)?.kind === 'number' ? [{ row: child, children: below }] : below;
  });
}

/** How often each narrowest row below a node is counted, the node's own count included. */
function leafCounts(
  node: Node,
  above: number,
  weights: ReadonlyMap<number, number>,
): readonly number[] {
  const here = above + (weights.get(node.row.index) ?? 0);
  return node.children.length === 0
    ? [here]
    : node.children.flatMap((child) => leafCounts(child, here, weights));
}
