import { rupiahToNumber } from '../../domain';
import type { JoinedTable } from '../../join';
import type { MoneyUnit } from '../settings/types';
import type { SectionBody, TableSection } from '../sheet/frame';
import { sumFormula } from '../sheet/sum-formula';
import { joinNotes } from '../source/join-notes';
import { periodNotes } from '../source/period-notes';
import type { SheetOf } from '../source/sourced';
import { budgetCharts, type BudgetChartInput } from './budget-chart';
import { totalFigure, type BudgetFigure, type PlacedNode } from './budget-figures';
import { figureNotes, joinsOf, nodesOf, sourceLine, sourcesOf, totalNotes } from './budget-notes';
import { AT, budgetColumns, indicatorText, nodeRow, totalRow, type Shown } from './budget-rows';
import {
  figureAt,
  grandTotal,
  sumOf,
  totalHolds,
  type BudgetMeasure,
  type BudgetNode,
} from './budget-tree';
import { placeTree, type Placing } from './place-tree';
import type { BudgetProgram } from './program-budget';

export interface BudgetTableInput {
  readonly caption: readonly string[];
  readonly nameHeading: string;
  /** Without its unit: `Pagu Anggaran`. */
  readonly paguHeading: string;
  readonly unit: MoneyUnit;
  /** The table whose rows are shown, with the figures that others give it. */
  readonly view: JoinedTable;
  readonly tree: readonly BudgetNode[];
  readonly sheetOf: SheetOf;
  /** The programme whose rows the tree holds; absent where it holds the whole table. */
  readonly program?: BudgetProgram;
  /** As in `Placing`, where the tree is a part of the table. */
  readonly topHolds?: Placing['topHolds'];
  /** As in `Placing`; nothing where absent. */
  readonly isHidden?: Placing['isHidden'];
  /** Everything that sections of one sheet show together, where columns must be the same; else the tree. */
  readonly whole?: readonly BudgetNode[];
  /** Shows the rows' own indicators where their tables have some. */
  readonly withIndicators?: boolean;
  /** What stands under the table in place of what its joins left open. */
  readonly notes?: readonly string[];
  /** Absent draws no chart. */
  readonly chart?: BudgetChartInput;
}

/** Kode | name | pagu | realisasi | % | sisa [| fisik %] [| indicators] [| source], total row and notes. */
export function budgetSection(input: BudgetTableInput): TableSection {
  const { view, tree, sheetOf, program } = input;
  const all = nodesOf(tree);
  const shown = shownOf(input);
  const isPart = input.topHolds !== undefined;
  const body = (start: number): SectionBody => {
    const notes: string[] = [];
    const placed = placeTree(tree, {
      start,
      columns: AT,
      sheetOf,
      topHolds: input.topHolds ?? ((measure) => totalHolds(view, tree, measure)),
      isHidden: input.isHidden ?? (() => false),
    });
    const nodes = flatten(placed);
    const rows = nodes.map((node) => {
      notes.push(...figureNotes(node.node, node.figures));
      const place = placed.indexOf(node);
      return nodeRow(node, place < 0 ? undefined : place, shown, sheetOf);
    });
    const figures = totalFigures(input, placed);
    if (program) notes.push(...figureNotes(program.node, figures));
    if (!isPart) notes.push(...totalNotes(view, (measure) => amountsOf(placed, measure)));
    const isPrinted = !isPart && grandTotal(view) !== undefined;
    const isTotalled = program !== undefined || hasTotal(tree, isPrinted);
    return {
      rows: isTotalled ? [...rows, totalRow(start + rows.length, figures, shown)] : rows,
      notes: [
        sourceLine(program ? [program.node, ...all] : all, !isPart),
        ...notes,
        ...(input.notes ?? [...periodNotes(sourcesOf(all)), ...joinNotes(joinsOf(all))]),
      ],
      charts: input.chart ? budgetCharts(input.chart, nodes, AT) : [],
    };
  };
  return {
    caption: input.caption,
    columns: budgetColumns(shown, input.nameHeading, input.paguHeading),
    body,
  };
}

function shownOf(input: BudgetTableInput): Shown {
  const { view, unit, sheetOf, withIndicators = false, isHidden } = input;
  const all = nodesOf(input.whole ?? input.tree).filter(({ level }) => !isHidden?.(level));
  return {
    unit,
    kode: view.table.rows.some(({ kode }) => kode !== null),
    fisik: all.some((node) => node.view === view && figureAt(node, 'fisik') !== undefined),
    kinerja: withIndicators && all.some((node) => indicatorText(node, sheetOf) !== ''),
    source: sourcesOf(all).some(({ table }) => table.file !== undefined),
  };
}

/** The programme's own figures, else the sums of the top rows. */
function totalFigures(
  { program, sheetOf }: BudgetTableInput,
  placed: readonly PlacedNode[],
): Readonly<Record<BudgetMeasure, BudgetFigure>> {
  const figure = (measure: BudgetMeasure): BudgetFigure => {
    if (program) {
      const holds = program.parentHolds(measure);
      return totalFigure(program.node, measure, placed, AT[measure], sheetOf, holds);
    }
    const amount = sumOf(amountsOf(placed, measure));
    const formula = sumFormula(
      AT[measure],
      placed.map(({ row }) => row),
    );
    const content = { kind: 'formula', formula, value: rupiahToNumber(amount) } as const;
    return { content, amount, from: undefined, note: null };
  };
  return { pagu: figure('pagu'), realisasi: figure('realisasi') };
}

function amountsOf(placed: readonly PlacedNode[], measure: BudgetMeasure) {
  return placed.map(({ figures }) => figures[measure].amount);
}

/**
 * One top row is its own total, and pendapatan, belanja and pembiayaan are never added to each other.
 */
function hasTotal(tree: readonly BudgetNode[], isPrinted: boolean): boolean {
  const accounts = new Set(tree.map(({ row, level }) => (level === 'akun-1' ? row.label : '')));
  return accounts.size === 1 && (isPrinted || tree.length > 1);
}

function flatten(nodes: readonly PlacedNode[]): PlacedNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}
