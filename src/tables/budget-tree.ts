import { addRupiah, compareSum, type Level, type Rupiah } from '../domain';
import {
  amountAt,
  columnsOf,
  ratioPairs,
  type RecognisedColumn,
  type RecognisedRow,
  type RecognisedTable,
} from '../recognise';

/** The columns of a budget table that the LKIP shows. */
export interface BudgetColumns {
  readonly pagu: RecognisedColumn;
  readonly realisasi: RecognisedColumn;
  readonly fisik: RecognisedColumn | undefined;
}

/** A row of the budget with the rows that are counted in it. */
export interface BudgetNode {
  readonly table: RecognisedTable;
  readonly columns: BudgetColumns;
  readonly row: RecognisedRow;
  readonly level: Level | null;
  readonly children: readonly BudgetNode[];
}

export type Measure = 'pagu' | 'realisasi';

/** The pagu in force (after perubahan) with the realisasi beside it; undefined where one is missing. */
export function budgetColumns(table: RecognisedTable): BudgetColumns | undefined {
  const pair = ratioPairs(table).find(
    ({ kind, denominator }) => kind === 'persen' && denominator.qualifiers.state !== 'sebelum',
  );
  const paguColumns = columnsOf(table, 'pagu');
  const pagu =
    pair?.denominator ??
    paguColumns.find(({ qualifiers }) => qualifiers.state === 'sesudah') ??
    paguColumns.find(({ qualifiers }) => qualifiers.group === undefined) ??
    paguColumns[0];
  const realisasi =
    pair?.numerator ??
    columnsOf(table, 'realisasi').find(({ qualifiers }) => qualifiers.group === undefined) ??
    columnsOf(table, 'realisasi')[0];
  const fisik = columnsOf(table, 'fisik')[0];
  return pagu && realisasi ? { pagu, realisasi, fisik } : undefined;
}

/** The top rows of a table with everything below them; totals are left to the writer. */
export function budgetTree(table: RecognisedTable, columns: BudgetColumns): BudgetNode[] {
  const rows = table.rows.filter(({ role, level }) => role === 'data' && level !== null);
  const known = new Set(rows.map(({ index }) => index));
  const below = new Map<number | null, RecognisedRow[]>();
  for (const row of rows) {
    const parent = row.parent !== null && known.has(row.parent) ? row.parent : null;
    below.set(parent, [...(below.get(parent) ?? []), row]);
  }
  const node = (row: RecognisedRow): BudgetNode => ({
    table,
    columns,
    row,
    level: row.level,
    children: (below.get(row.index) ?? []).map(node),
  });
  return (below.get(null) ?? []).map(node);
}

/** The grand total row of a table: the last one that counts its top rows. */
export function grandTotal(table: RecognisedTable): RecognisedRow | undefined {
  return table.rows.filter(({ role }) => role === 'total').at(-1);
}

export function amountOf(node: Omit<BudgetNode, 'children'>, measure: Measure): Rupiah | undefined {
  return amountAt(node.row, node.columns[measure].index, node.table.unit);
}

/**
 * Whether the figure that stands in a row is the sum of the rows below it; undefined where that
 * cannot be told because one of them has no readable figure.
 */
export function isSumOfChildren(
  node: Omit<BudgetNode, 'level'>,
  measure: Measure,
): boolean | undefined {
  const printed = amountAt(node.row, node.columns[measure].index, node.table.unit);
  const filled = node.children.filter((child) =>
    child.row.figures.has(child.columns[measure].index),
  );
  const parts = filled.map((child) => amountOf(child, measure));
  if (!printed || parts.length === 0 || !parts.every((part) => part !== undefined))
    return undefined;
  return compareSum(printed, parts, node.table.step) !== 'differs';
}

export function sumOf(amounts: readonly (Rupiah | undefined)[]): Rupiah {
  return addRupiah(amounts.filter((amount) => amount !== undefined));
}
