import type { TableSpec, WrittenTable } from '../..';
import type { Capabilities } from '../capabilities';
import { inExcel } from '../errors';
import { GENERATED_NAME, markFormula } from '../generated-name';
import { clearTable, drawTable } from './draw-table';
import { setPage, setPaper } from './page';
import { type Placement, planPlacements } from './plan';
import { type ExistingSheet, surveySheets } from './survey';

/**
 * Writes each table as a sheet of its own, all or nothing. Every table is first drawn on a fresh
 * sheet; if Excel refuses anything, the fresh sheets are deleted and nothing has changed. Only then
 * are sheets of an earlier generation drawn again in place, so that their names, their positions and
 * the user's formulas that point to them stay.
 * @throws WorkbookError
 */
export function writeTables(
  specs: readonly TableSpec[],
  can: Capabilities,
): Promise<readonly WrittenTable[]> {
  return inExcel(async (context) => {
    const before = await surveySheets(context, can);
    const placements = planPlacements(specs, before);
    const fresh = await drawFresh(context, placements, before, can);
    const sheets = await replaceOld(context, placements, fresh, can);
    if (can.pageLayout) await setPages(context, placements, sheets);
    return placements.map(({ spec, old, freshName }) => ({
      id: spec.id,
      sheet: old?.name ?? freshName,
      replaced: old !== undefined,
    }));
  });
}

/** Spares Excel recalculating and repainting between the steps; the user's own settings stay. */
function quietly({ workbook: { application } }: Excel.RequestContext, can: Capabilities): void {
  if (can.suspendCalculation) application.suspendApiCalculationUntilNextSync();
  if (can.suspendScreen) application.suspendScreenUpdatingUntilNextSync();
}

async function drawFresh(
  context: Excel.RequestContext,
  placements: readonly Placement[],
  before: readonly ExistingSheet[],
  can: Capabilities,
): Promise<readonly Excel.Worksheet[]> {
  quietly(context, can);
  const sheets = placements.map(({ spec, freshName }) => {
    const sheet = context.workbook.worksheets.add(freshName);
    sheet.names.add(GENERATED_NAME, markFormula(spec.id)).visible = false;
    drawTable(sheet, spec, can);
    return sheet;
  });
  try {
    await context.sync();
  } catch (error) {
    await removeFresh(context, placements, before).catch(() => undefined);
    throw error;
  }
  return sheets;
}

/** Deletes the sheets that a failed run added; which of them exist is not known. */
async function removeFresh(
  context: Excel.RequestContext,
  placements: readonly Placement[],
  before: readonly ExistingSheet[],
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const known = new Set(before.map(({ id }) => id));
  const added = new Set(placements.map(({ freshName }) => freshName));
  for (const sheet of worksheets.items) {
    if (added.has(sheet.name) && !known.has(sheet.id)) sheet.delete();
  }
  await context.sync();
}

/** @returns the sheet on which each table stands in the end */
async function replaceOld(
  context: Excel.RequestContext,
  placements: readonly Placement[],
  fresh: readonly Excel.Worksheet[],
  can: Capabilities,
): Promise<readonly Excel.Worksheet[]> {
  const pairs = placements.flatMap(({ spec, old }, index) =>
    old ? [{ spec, old, draft: fresh[index]! }] : [],
  );
  if (pairs.length === 0) return fresh;
  quietly(context, can);
  for (const { spec, old } of pairs) {
    clearTable(old.worksheet, can);
    drawTable(old.worksheet, spec, can);
  }
  // The drafts go last: as long as they stand, nothing is lost.
  for (const { draft } of pairs) draft.delete();
  try {
    await context.sync();
    return placements.map(({ old }, index) => old?.worksheet ?? fresh[index]!);
  } catch {
    // Drawn halfway: the finished draft takes the old sheet's place.
    for (const { old, draft } of pairs) {
      old.worksheet.delete();
      draft.name = old.name;
    }
    await context.sync();
    return fresh;
  }
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
