import { budgetYear, joinedTables, reportMonth, type JoinedTable } from '../../join';
import type { TableKind } from '../../recognise';
import { sheetFinder } from '../../workbook';
import type { TableInput } from '../types';

/**
 * The table to build on, with the figures that others give it: on a visible sheet, the most complete,
 * in the open workbook rather than in a further file, of the latest year and month, of the first kind,
 * with the most rows, the first in the workbook.
 * @param kinds from the most to the least wanted
 * @param completeness 0 where the table will not do; its whole part goes before everything else
 */
export function bestView(
  { tables, joins, snapshot, others, settings }: TableInput,
  kinds: readonly TableKind[],
  completeness: (view: JoinedTable) => number,
): JoinedTable | undefined {
  const sheetOf = sheetFinder(snapshot, others);
  return joinedTables(tables, joins, settings)
    .filter(({ table }) => kinds.includes(table.kind) && sheetOf(table)?.visibility === 'visible')
    .map((view) => ({
      view,
      score: completeness(view),
      isOwn: view.table.file === undefined ? 1 : 0,
      year: budgetYear(view.table) ?? 0,
      month: reportMonth(view.table) ?? 12,
      kind: kinds.indexOf(view.table.kind),
    }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        Math.floor(b.score) - Math.floor(a.score) ||
        b.isOwn - a.isOwn ||
        b.year - a.year ||
        b.month - a.month ||
        a.kind - b.kind ||
        b.score - a.score,
    )[0]?.view;
}
