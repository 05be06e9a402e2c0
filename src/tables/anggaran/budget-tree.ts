import { addRupiah, compareSum, type Level, type Rupiah } from '../../domain';
import { measuredAmount, type JoinedTable, type Measure, type MeasuredAt } from '../../join';
import type { RecognisedRow } from '../../recognise';

/** A row of the budget with the rows that are counted in it. */
export interface BudgetNode {
  /** The table that the row stands in, with the figures that other tables give it. */
  readonly view: JoinedTable;
  readonly row: RecognisedRow;
  readonly level: Level | null;
  readonly children: readonly BudgetNode[];
}

export type BudgetMeasure = 'pagu' | 'realisasi';

/** Where a figure of a row stands; undefined where no table has it. */
export function figureAt(
  { view, row }: Pick<BudgetNode, 'view' | 'row'>,
  measure: Measure,
): MeasuredAt | undefined {
  return view.figures.get(row.index)?.[measure];
}

/** Whether some row has both figures, in whatever tables. */
export function hasBudget({ figures }: JoinedTable): boolean {
  return [...figures.values()].some(({ pagu, realisasi }) => pagu && realisasi);
}

/**
 * The top rows of a table with everything below them; totals are left to the writer.
 * @param isShown levels that the table shows; what is below them is left out
 */
export function budgetTree(view: JoinedTable, isShown: (level: Level) => boolean): BudgetNode[] {
  const rows = view.table.rows.filter(
    ({ role, level }) => role === 'data' && level !== null && isShown(level),
  );
  const known = new Set(rows.map(({ index }) => index));
  const below = new Map<number | null, RecognisedRow[]>();
  for (const row of rows) {
    const parent = row.parent !== null && known.has(row.parent) ? row.parent : null;
    below.set(parent, [...(below.get(parent) ?? []), row]);
  }
  const node = (row: RecognisedRow): BudgetNode => ({
    view,
    row,
    level: row.level,
    children: (below.get(row.index) ?? []).map(node),
  });
  return (below.get(null) ?? []).map(node);
}

/** The grand total row of a table: the last one that counts its top rows. */
export function grandTotal({ table }: JoinedTable): RecognisedRow | undefined {
  return table.rows.filter(({ role }) => role === 'total').at(-1);
}

export function amountOf(
  node: Pick<BudgetNode, 'view' | 'row'>,
  measure: BudgetMeasure,
): Rupiah | undefined {
  const at = figureAt(node, measure);
  return at && measuredAmount(at);
}

/**
 * Whether the figure that stands in a row is the sum of the rows below it; undefined where that
 * cannot be told because one of them has no readable figure.
 */
export function isSumOfChildren(
  node: Omit<BudgetNode, 'level'>,
  measure: BudgetMeasure,
): boolean | undefined {
  const printed = amountOf(node, measure);
  const filled = node.children.filter((child) => figureAt(child, measure));
  const parts = filled.map((child) => amountOf(child, measure));
  if (!printed || parts.length === 0 || !parts.every((part) => part !== undefined))
    return undefined;
  const tables = [node, ...filled].map((each) => figureAt(each, measure)!.table);
  return compareSum(printed, parts, Math.max(...tables.map(({ step }) => step))) !== 'differs';
}

export function sumOf(amounts: readonly (Rupiah | undefined)[]): Rupiah {
  return addRupiah(amounts.filter((amount) => amount !== undefined));
}

/** Whether the grand total that a table prints is the sum of its top rows. */
export function totalHolds(
  view: JoinedTable,
  tree: readonly BudgetNode[],
  measure: BudgetMeasure,
): boolean {
  const row = grandTotal(view);
  return row !== undefined && isSumOfChildren({ view, row, children: tree }, measure) === true;
}
