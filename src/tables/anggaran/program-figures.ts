import { rupiahToNumber } from '../../domain';
import type { SpecContent } from '../../workbook';
import type { SheetOf } from '../source/sourced';
import { linkedFigure, printedOrSummed, type BudgetFigure } from './budget-figures';
import { isSumOfChildren, sumOf, type BudgetMeasure, type BudgetNode } from './budget-tree';
import type { BudgetProgram } from './program-budget';

/** Excel's limit for a formula, in characters. */
export const LONGEST_FORMULA = 8_192;

/** A programme's figure as the table Realisasi Anggaran has it. */
export function programFigure(
  { node, parentHolds }: BudgetProgram,
  measure: BudgetMeasure,
  sheetOf: SheetOf,
): BudgetFigure {
  return sourceFigure(node, measure, sheetOf, parentHolds(measure));
}

/**
 * The figure of a row on a sheet that does not show the rows below it: a sum is written over their
 * source cells.
 * @param parentHolds whether the total above is the sum of what is printed
 */
export function sourceFigure(
  node: BudgetNode,
  measure: BudgetMeasure,
  sheetOf: SheetOf,
  parentHolds: boolean,
): BudgetFigure {
  const holds = node.children.length === 0 ? true : isSumOfChildren(node, measure);
  const linked = linkedFigure(node, measure, sheetOf);
  if (holds === true && (linked.content !== null || node.children.length === 0)) return linked;
  const parts = node.children.map((child) => sourceFigure(child, measure, sheetOf, holds === true));
  const amount = sumOf(parts.map((part) => part.amount));
  const contents = parts.flatMap(({ content }) => content ?? []);
  const summed: BudgetFigure = {
    content: contents.length === 0 ? null : added(contents, rupiahToNumber(amount)),
    amount: contents.length === 0 ? undefined : amount,
    from: undefined,
    note: null,
  };
  return printedOrSummed(node, measure, summed, sheetOf, parentHolds);
}

function added(contents: readonly SpecContent[], value: number): SpecContent {
  const formula = contents.map(termOf).join('+');
  const isLive = contents.some(({ kind }) => kind === 'formula');
  return isLive && formula.length < LONGEST_FORMULA
    ? { kind: 'formula', formula, value }
    : { kind: 'number', value };
}

function termOf(content: SpecContent): string {
  switch (content.kind) {
    case 'formula':
      return content.formula;
    case 'number':
      return String(content.value);
    case 'text':
      return '0';
  }
}
