import { addRupiah, subtractRupiah, type Rupiah } from '../domain';
import { amountAt, childrenByParent, type RecognisedRow, type RecognisedTable } from '../recognise';

/** The rows of a table with what they are counted in, to ask what an amount should be. */
export interface SumTree {
  readonly table: RecognisedTable;
  readonly rows: ReadonlyMap<number, RecognisedRow>;
  readonly children: ReadonlyMap<number, readonly RecognisedRow[]>;
}

export function sumTree(table: RecognisedTable): SumTree {
  return {
    table,
    rows: new Map(table.rows.map((row) => [row.index, row])),
    children: childrenByParent(table.rows),
  };
}

export function childrenOf(tree: SumTree, row: RecognisedRow): readonly RecognisedRow[] {
  return tree.children.get(row.index) ?? [];
}

export function parentOf(tree: SumTree, row: RecognisedRow): RecognisedRow | undefined {
  return row.parent === null ? undefined : tree.rows.get(row.parent);
}

/** The sum of the rows below, or undefined where there are none or one cannot be read. */
export function sumBelow(tree: SumTree, row: RecognisedRow, column: number): Rupiah | undefined {
  return sumOf(tree, childrenOf(tree, row), column);
}

/** Whether there is such a sum. */
export function hasSumBelow(tree: SumTree, row: RecognisedRow, column: number): boolean {
  const counted = childrenOf(tree, row).filter(({ figures }) => figures.has(column));
  return (
    counted.length > 0 && counted.every(({ figures }) => figures.get(column)?.kind === 'number')
  );
}

/** What the row above leaves for this one: its amount less that of the other rows. */
export function restAbove(tree: SumTree, row: RecognisedRow, column: number): Rupiah | undefined {
  const parent = parentOf(tree, row);
  const whole = parent && amountAt(parent, column, tree.table.unit);
  if (!parent || !whole) return undefined;
  const others = childrenOf(tree, parent).filter(({ index }) => index !== row.index);
  const sum = others.length === 0 ? addRupiah([]) : sumOf(tree, others, column, true);
  return sum && subtractRupiah(whole, sum);
}

function sumOf(
  { table }: SumTree,
  rows: readonly RecognisedRow[],
  column: number,
  emptyIsZero = false,
): Rupiah | undefined {
  const counted = rows.filter(({ figures }) => figures.has(column));
  if (counted.length === 0 && !emptyIsZero) return undefined;
  const amounts = counted.map((row) => amountAt(row, column, table.unit));
  return amounts.every((amount) => amount !== undefined) ? addRupiah(amounts) : undefined;
}
