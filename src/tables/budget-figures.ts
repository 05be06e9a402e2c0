import { rupiahToNumber, subtractRupiah, type Rupiah } from '../domain';
import { cellAt, type SheetSnapshot } from '../workbook';
import { amountOf, isSumOfChildren, sumOf, type BudgetNode, type Measure } from './budget-tree';
import { sumFormula } from './frame';
import { sourceFormula } from './source-formula';

/** What a figure of the table is made of. */
export interface BudgetFigure {
  /** Null where the source has no readable figure. */
  readonly formula: string | null;
  readonly amount: Rupiah | undefined;
  /** What the reader must know about it. */
  readonly note: string | null;
}

/** A node with its row in the generated sheet and its two figures. */
export interface PlacedNode {
  readonly node: BudgetNode;
  readonly row: number;
  readonly depth: number;
  readonly figures: Readonly<Record<Measure, BudgetFigure>>;
  readonly children: readonly PlacedNode[];
}

const MEASURES: readonly Measure[] = ['pagu', 'realisasi'];

/**
 * Places a tree into rows from `start` on and decides for each figure how it lives on: the rows'
 * own figures are links to their source, totals are SUM over their rows. Where a printed total is
 * not the sum of its rows, one of the two is wrong: if the total above it agrees with what is
 * printed, two figures stand against one, rows are missing or doubled, and the printed figure is
 * linked; otherwise the sum is taken. Either way a note says so.
 */
export function placeTree(
  nodes: readonly BudgetNode[],
  start: number,
  columns: Readonly<Record<Measure, number>>,
  sheets: ReadonlyMap<string, SheetSnapshot>,
  totalHolds: (measure: Measure) => boolean,
): PlacedNode[] {
  let next = start;
  const place = (
    node: BudgetNode,
    depth: number,
    parentHolds: (measure: Measure) => boolean,
  ): PlacedNode => {
    const row = next++;
    const holds = (measure: Measure): boolean => isSumOfChildren(node, measure) === true;
    const children = node.children.map((child) => place(child, depth + 1, holds));
    const figures = {} as Record<Measure, BudgetFigure>;
    for (const measure of MEASURES) {
      figures[measure] =
        children.length === 0
          ? linked(node, measure, sheets)
          : total(node, measure, children, columns[measure], sheets, parentHolds(measure));
    }
    return { node, row, depth, figures, children };
  };
  return nodes.map((node) => place(node, 0, totalHolds));
}

function linked(
  node: BudgetNode,
  measure: Measure,
  sheets: ReadonlyMap<string, SheetSnapshot>,
): BudgetFigure {
  const column = node.columns[measure].index;
  const figure = node.row.figures.get(column);
  const sheet = sheets.get(node.table.sheet);
  const cell = sheet && cellAt(sheet, node.row.index, column);
  if (!figure || !cell) return { formula: null, amount: undefined, note: null };
  const at = { sheet: node.table.sheet, row: node.row.index, column };
  const source = sourceFormula(at, cell, figure, node.table.unit);
  if (source) return { formula: source.formula, amount: amountOf(node, measure), note: null };
  const text = figure.kind === 'error' ? figure.error : figure.kind === 'number' ? '' : figure.text;
  return { formula: null, amount: undefined, note: `tertulis “${text}”, tidak dapat dibaca` };
}

function total(
  node: BudgetNode,
  measure: Measure,
  children: readonly PlacedNode[],
  column: number,
  sheets: ReadonlyMap<string, SheetSnapshot>,
  parentHolds: boolean,
): BudgetFigure {
  const holds = isSumOfChildren(node, measure);
  const sum = sumOf(children.map(({ figures }) => figures[measure].amount));
  const summed: BudgetFigure = {
    formula: sumFormula(
      column,
      children.map(({ row }) => row),
    ),
    amount: sum,
    note: null,
  };
  if (holds === true) return summed;
  const printed = amountOf(node, measure);
  const source = linked(node, measure, sheets);
  if (holds === undefined || !printed) return source.formula === null ? summed : source;
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
