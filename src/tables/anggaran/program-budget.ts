import { PROGRAM_LEVELS, type Level } from '../../domain';
import { joinedTables, type JoinedTable } from '../../join';
import type { TableKind } from '../../recognise';
import { bestView } from '../source/best-view';
import type { TableInput } from '../types';
import {
  budgetTree,
  hasBudget,
  isSumOfChildren,
  totalHolds,
  type BudgetMeasure,
  type BudgetNode,
} from './budget-tree';
import { joinDetails } from './join-details';

/** Tables that list programmes, the realisasi table of the office before what it is made from. */
const KINDS: readonly TableKind[] = [
  'realisasi-program',
  'dpa-belanja',
  'evaluasi-renja',
  'rfk',
  'spj',
  'rak',
  'pk-program',
];
const SHOWN: ReadonlySet<Level> = new Set(PROGRAM_LEVELS);

/** The agency's budget by program, kegiatan and sub kegiatan. */
export interface ProgramBudget {
  /** The table that tells most of it. */
  readonly view: JoinedTable;
  /** Its rows, with those that other tables give below them. */
  readonly tree: readonly BudgetNode[];
}

/** A row of the budget, and whether what stands above it is the sum of the rows it is one of. */
export interface BudgetRow {
  readonly node: BudgetNode;
  readonly parentHolds: (measure: BudgetMeasure) => boolean;
}

/** A programme. */
export type BudgetProgram = BudgetRow;

/** The table of programmes, or of kegiatan where no table has programmes, that says most. */
export function budgetView(input: TableInput): JoinedTable | undefined {
  return bestView(input, KINDS, completeness);
}

export function programBudget(input: TableInput): ProgramBudget | undefined {
  const view = budgetView(input);
  if (!view) return undefined;
  const { tables, joins, settings } = input;
  const isShown = (level: Level): boolean => SHOWN.has(level);
  const details = joinedTables(tables, joins, settings).filter(
    (other) => other.table !== view.table && other.table.kind === 'realisasi-program',
  );
  return { view, tree: joinDetails(budgetTree(view, isShown), details, isShown) };
}

/** The programmes of a budget in its order, whatever they stand below. */
export function programsOf(budget: ProgramBudget): BudgetProgram[] {
  return budgetRows(budget, ({ level }) => level === 'program');
}

/** The widest rows of a budget that are wanted, in its order. */
export function budgetRows(
  { view, tree }: ProgramBudget,
  isWanted: (node: BudgetNode) => boolean,
): BudgetRow[] {
  const find = (nodes: readonly BudgetNode[], parentHolds: BudgetRow['parentHolds']): BudgetRow[] =>
    nodes.flatMap((node) =>
      isWanted(node)
        ? [{ node, parentHolds }]
        : find(node.children, (measure) => isSumOfChildren(node, measure) === true),
    );
  return find(tree, (measure) => totalHolds(view, tree, measure));
}

/** A table of programmes before one of a single programme's kegiatan; then the one with most rows. */
function completeness(view: JoinedTable): number {
  if (!hasBudget(view)) return 0;
  const { rows } = view.table;
  const has = (level: Level): boolean => rows.some((row) => row.level === level);
  const levels =
    (has('program') ? 4 : 0) + (has('kegiatan') ? 2 : 0) + (has('sub-kegiatan') ? 1 : 0);
  return levels + rows.length / 1e6;
}
