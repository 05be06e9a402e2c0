import { rupiahToNumber, subtractRupiah, type Rupiah } from '../../domain';
import type { MeasuredAt } from '../../join';
import type { SpecContent } from '../../workbook';
import {
  amountOf,
  figureAt,
  isSumOfChildren,
  sumOf,
  type BudgetMeasure,
  type BudgetNode,
} from './budget-tree';
import { sumFormula } from '../sheet/sum-formula';
import { sourcedAmount, type SheetOf } from '../source/sourced';

/** What a figure of the table is made of. */
export interface BudgetFigure {
  /** Null where the source has no readable figure. */
  readonly content: SpecContent | null;
  readonly amount: Rupiah | undefined;
  /** The cells it was taken from, where it is not computed from the rows. */
  readonly from: MeasuredAt | undefined;
  /** What the reader must know about it. */
  readonly note: string | null;
}

/** A node with its row in the generated sheet and its two figures. */
export interface PlacedNode {
  readonly node: BudgetNode;
  readonly row: number;
  readonly depth: number;
  readonly figures: Readonly<Record<BudgetMeasure, BudgetFigure>>;
  readonly children: readonly PlacedNode[];
}

/** The figure that a row itself has in its source. */
export function linkedFigure(
  node: BudgetNode,
  measure: BudgetMeasure,
  sheetOf: SheetOf,
): BudgetFigure {
  const from = figureAt(node, measure);
  const none = { content: null, amount: undefined, from: undefined };
  if (!from) return { ...none, note: null };
  const source = sourcedAmount(from, sheetOf);
  if (source) return { ...source, from, note: null };
  const unread = from.columns
    .map(({ index }) => from.row.figures.get(index))
    .find((figure) => figure !== undefined && figure.kind !== 'number');
  const text =
    unread?.kind === 'error' ? unread.error : unread && 'text' in unread ? unread.text : '';
  return { ...none, note: `tertulis “${text}”, tidak dapat dibaca` };
}

/**
 * The figure of a row that has rows below it.
 * @param column of the generated sheet in which the figures stand
 * @param parentHolds whether the total above is the sum of what is printed
 */
export function totalFigure(
  node: BudgetNode,
  measure: BudgetMeasure,
  children: readonly PlacedNode[],
  column: number,
  sheetOf: SheetOf,
  parentHolds: boolean,
): BudgetFigure {
  const sum = sumOf(children.map(({ figures }) => figures[measure].amount));
  const formula = sumFormula(
    column,
    children.map(({ row }) => row),
  );
  const content = { kind: 'formula', formula, value: rupiahToNumber(sum) } as const;
  const summed: BudgetFigure = { content, amount: sum, from: undefined, note: null };
  return isSumOfChildren(node, measure) === true
    ? summed
    : printedOrSummed(node, measure, summed, sheetOf, parentHolds);
}

/** Of a printed total that is not the sum of its rows and that sum, the one that stands. */
export function printedOrSummed(
  node: BudgetNode,
  measure: BudgetMeasure,
  summed: BudgetFigure,
  sheetOf: SheetOf,
  parentHolds: boolean,
): BudgetFigure {
  const printed = amountOf(node, measure);
  const source = linkedFigure(node, measure, sheetOf);
  if (isSumOfChildren(node, measure) === undefined || !printed) {
    return source.content === null ? summed : source;
  }
  const rows = sumOf(node.children.map((child) => amountOf(child, measure)));
  const told = `tertulis ${rupiahText(printed)}, rinciannya berjumlah ${rupiahText(rows)} (selisih ${rupiahText(distance(printed, rows))})`;
  return parentHolds
    ? { ...source, note: `${told}; dipakai angka tertulis karena cocok dengan jumlah di atasnya` }
    : { ...summed, note: `${told}; dipakai jumlah rinciannya` };
}

function distance(a: Rupiah, b: Rupiah): Rupiah {
  return a.sen > b.sen ? subtractRupiah(a, b) : subtractRupiah(b, a);
}

/** An amount as the generated sheets, which are Indonesian, write it in running text. */
export function rupiahText(amount: Rupiah): string {
  return new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 }).format(
    rupiahToNumber(amount),
  );
}
