import type { Rupiah } from '../../domain';
import type { JoinedTable, MeasuredAt, TableJoin } from '../../join';
import { childrenByParent, type RecognisedTable } from '../../recognise';
import { rupiahText, type BudgetFigure } from './budget-figures';
import {
  amountOf,
  figureAt,
  grandTotal,
  sumOf,
  type BudgetMeasure,
  type BudgetNode,
} from './budget-tree';
import { rowsText } from '../source/source-line';
import { foreignSources } from '../source/sourced';

/**
 * Says where the source's own grand total differs from the one that a table computes.
 * @param parts the figures that the table adds
 */
export function totalNotes(
  view: JoinedTable,
  parts: (measure: BudgetMeasure) => readonly (Rupiah | undefined)[],
): string[] {
  const row = grandTotal(view);
  if (!row || !childrenByParent(view.table.rows).has(row.index)) return [];
  return (['pagu', 'realisasi'] as const).flatMap((measure) => {
    const printed = amountOf({ view, row }, measure);
    const sum = sumOf(parts(measure));
    if (!printed || printed.sen === sum.sen) return [];
    return [
      `Jumlah ${measure}: sumber menulis ${rupiahText(printed)}, baris-baris tabel ini berjumlah ${rupiahText(sum)}.`,
    ];
  });
}

/** What a reader must know of the figures of one row. */
export function figureNotes(
  { row }: BudgetNode,
  figures: Readonly<Record<BudgetMeasure, BudgetFigure>>,
): string[] {
  return (['pagu', 'realisasi'] as const).flatMap((measure) => {
    const { note } = figures[measure];
    return note === null ? [] : [`${row.label}, ${measure}: ${note}.`];
  });
}

export function nodesOf(tree: readonly BudgetNode[]): BudgetNode[] {
  return tree.flatMap((node) => [node, ...nodesOf(node.children)]);
}

/** Where the figures of rows stand. */
export function sourcesOf(nodes: readonly BudgetNode[]): MeasuredAt[] {
  return nodes.flatMap((node) =>
    (['pagu', 'realisasi', 'fisik'] as const).flatMap((measure) => figureAt(node, measure) ?? []),
  );
}

/**
 * `Sumber: DPA-Realisasi, baris 7–86; LRA.xlsx, lembar Sheet1, sel H10:H64.`
 * @param isWhole the tables of these rows are used with all their rows, totals included
 */
export function sourceLine(nodes: readonly BudgetNode[], isWhole: boolean): string {
  const sources = sourcesOf(nodes);
  const tables = new Set([
    ...nodes.map(({ view }) => view.table),
    ...sources.map(({ table }) => table),
  ]);
  const own = [...tables]
    .filter(({ file }) => file === undefined)
    .map((table) => {
      const rows = isWhole
        ? table.rows.filter(({ role, level }) => role === 'data' || level === 'total')
        : usedRows(table, nodes, sources);
      return `${table.sheet}, ${rowsText(rows.map(({ index }) => index + 1))}`;
    });
  return `Sumber: ${[...own, ...foreignSources(sources)].join('; ')}.`;
}

function usedRows(
  table: RecognisedTable,
  nodes: readonly BudgetNode[],
  sources: readonly MeasuredAt[],
): RecognisedTable['rows'] {
  const used = new Set([
    ...nodes.flatMap(({ view, row }) => (view.table === table ? [row.index] : [])),
    ...sources.flatMap((at) => (at.table === table ? [at.row.index] : [])),
  ]);
  return table.rows.filter(({ index }) => used.has(index));
}

/** The joins that give the rows of a budget their realisasi. */
export function joinsOf(nodes: readonly BudgetNode[]): TableJoin[] {
  const views = new Set(nodes.map(({ view }) => view));
  return [...views].flatMap(({ joins }) =>
    joins.filter(({ gives }) => gives.includes('realisasi')),
  );
}
