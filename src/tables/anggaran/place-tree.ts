import type { Level } from '../../domain';
import type { SheetOf } from '../source/sourced';
import { totalFigure, type BudgetFigure, type PlacedNode } from './budget-figures';
import { isSumOfChildren, type BudgetMeasure, type BudgetNode } from './budget-tree';
import { sourceFigure } from './program-figures';

const MEASURES: readonly BudgetMeasure[] = ['pagu', 'realisasi'];

export interface Placing {
  /** The sheet's row of the first row. */
  readonly start: number;
  /** Where the figures stand. */
  readonly columns: Readonly<Record<BudgetMeasure, number>>;
  readonly sheetOf: SheetOf;
  /** Whether what stands above a top row is the sum of the rows it is one of. */
  readonly topHolds: (measure: BudgetMeasure, top: BudgetNode) => boolean;
  /** Levels that are left out; what they hold stays in the figures above them. */
  readonly isHidden: (level: Level | null) => boolean;
}

/**
 * Places a tree into rows and decides for each figure how it lives on: the rows' own figures are
 * links to their source, totals are SUM over their rows. Where a printed total is not the sum of its
 * rows, one of the two is wrong: if the total above it agrees with what is printed, two figures stand
 * against one, rows are missing or doubled, and the printed figure is linked; otherwise the sum is
 * taken. Either way a note says so.
 */
export function placeTree(nodes: readonly BudgetNode[], placing: Placing): PlacedNode[] {
  const { columns, sheetOf, topHolds, isHidden } = placing;
  let next = placing.start;
  const place = (
    node: BudgetNode,
    depth: number,
    parentHolds: (measure: BudgetMeasure) => boolean,
  ): PlacedNode => {
    const row = next++;
    const holds = (measure: BudgetMeasure): boolean => isSumOfChildren(node, measure) === true;
    const children = node.children
      .filter(({ level }) => !isHidden(level))
      .map((child) => place(child, depth + 1, holds));
    const figure = (measure: BudgetMeasure): BudgetFigure =>
      children.length === 0
        ? sourceFigure(node, measure, sheetOf, parentHolds(measure))
        : totalFigure(node, measure, children, columns[measure], sheetOf, parentHolds(measure));
    const [pagu, realisasi] = MEASURES.map(figure);
    return { node, row, depth, figures: { pagu: pagu!, realisasi: realisasi! }, children };
  };
  return nodes.map((node) => place(node, 0, (measure) => topHolds(measure, node)));
}
