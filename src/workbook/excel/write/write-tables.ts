import { type TableSpec, WorkbookError, type WrittenTable } from '../..';
import type { Capabilities } from '../capabilities';
import { inExcel } from '../errors';
import { drawFresh } from './fresh';
import { setPage, setPaper } from './page';
import { type Placement, planPlacements } from './plan';
import { replaceOld } from './replace';
import { surveySheets } from './survey';

/**
 * Writes each table as a sheet of its own, all or nothing. Every table is first drawn on a fresh
 * sheet; if Excel refuses anything, the fresh sheets are deleted and nothing has changed. Only then
 * are sheets of an earlier generation drawn again in place, so that their names, their positions and
 * the user's formulas that point to them stay.
 * @throws WorkbookError
 */
export async function writeTables(
  specs: readonly TableSpec[],
  can: Capabilities,
): Promise<readonly WrittenTable[]> {
  if (specs.length === 0) return [];
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly) {
    throw new WorkbookError('read-only');
  }
  return inExcel(async (context) => {
    const before = await surveySheets(context, can);
    const placements = planPlacements(specs, before);
    const fresh = await drawFresh(context, placements, can);
    const sheets = await replaceOld(context, placements, fresh, can);
    if (can.pageLayout) await setPages(context, placements, sheets);
    return placements.map(({ spec, old, freshName }) => ({
      id: spec.id,
      sheet: old?.name ?? freshName,
      replaced: old !== undefined,
    }));
  });
}

/** How a sheet prints is an extra: where Excel or the printer refuses it, the tables stand. */
async function setPages(
  context: Excel.RequestContext,
  placements: readonly Placement[],
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  for (const [index, { spec }] of placements.entries()) setPage(sheets[index]!, spec.print);
  await context.sync().catch(() => undefined);
  for (const [index, { spec }] of placements.entries()) setPaper(sheets[index]!, spec.print);
  await context.sync().catch(() => undefined);
}
