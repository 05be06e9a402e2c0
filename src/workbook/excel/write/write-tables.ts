import {
  runSteps,
  type TableExtra,
  type TableSpec,
  WorkbookError,
  type WriteOptions,
  type WrittenTable,
} from '../..';
import { inExcel, oncePerAttempt } from '../errors';
import { drawCharts } from './charts/draw-charts';
import { addSheets } from './fresh';
import { setPage, setPaper, setRows } from './page';
import { type Placements, planPlacements, type UpdatedSheet } from './plan';
import { progressOf, type Progress } from './steps';
import { surveySheets } from './survey';
import { updateSheets } from './update';

/**
 * Writes each table as a sheet of its own, all or nothing. New tables are drawn on fresh sheets first; if
 * Excel refuses anything, these are deleted and nothing has changed. Only then are tables of an earlier
 * generation written over in place, so that their sheets' names, their positions, what the user added and
 * formulas that point to them stay; if Excel stops there, what was written over is put back.
 * @throws WorkbookError
 */
export async function writeTables(
  specs: readonly TableSpec[],
  { onEdited = 'refuse', ...watch }: WriteOptions,
): Promise<readonly WrittenTable[]> {
  if (specs.length === 0) return [];
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly) {
    throw new WorkbookError('read-only');
  }
  return inExcel(async (context) => {
    const survey = await surveySheets(context);
    const { signal } = watch;
    const placements = await runSteps(planPlacements(specs, survey, onEdited), { signal });
    const progress = progressOf(watch, cellsOf(placements));
    const fresh = await drawAll(context, placements, progress);
    const missing = new Map<TableExtra, ReadonlySet<string>>([
      ['charts', new Set(await drawCharts(context, placements, fresh))],
      ...(await setPages(context, placements, fresh)),
    ]);
    return placements.all.map((one) => written(one, missing));
  });
}

/** @param missing what Excel refused, with the tables that it refused it to */
function written(
  one: Placements['all'][number],
  missing: ReadonlyMap<TableExtra, ReadonlySet<string>>,
): WrittenTable {
  const { id } = one.plan.spec;
  const without = [...missing].filter(([, ids]) => ids.has(id)).map(([extra]) => extra);
  return {
    id,
    sheet: 'old' in one ? one.old.sheet.name : one.name,
    replaced: 'old' in one,
    ...(without.length > 0 && { without }),
  };
}

/** @returns the sheets of the new tables, in their order */
async function drawAll(
  context: Excel.RequestContext,
  placements: Placements,
  progress: Progress,
): Promise<readonly Excel.Worksheet[]> {
  try {
    const fresh = await addSheets(context, placements, progress);
    await updateSheets(context, placements, progress);
    return fresh;
  } catch (error) {
    // What was drawn may still be on its way out.
    throw progress.requests === 0 ? error : oncePerAttempt(error);
  }
}

/** What there is to draw. */
function cellsOf({ all }: Placements): number {
  return all.reduce((sum, { plan: { range } }) => {
    const { top, left, bottom, right } = range;
    return sum + (bottom - top + 1) * (right - left + 1);
  }, 0);
}

/**
 * How a sheet prints is an extra: where Excel or the printer refuses it, the tables stand. On a sheet that
 * is written again only what depends on the table is set.
 * @returns what was refused, with the ids of the tables
 */
async function setPages(
  context: Excel.RequestContext,
  { fresh, updated }: Placements,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly (readonly [TableExtra, ReadonlySet<string>])[]> {
  const idsOf = (all: Placements['all']) => new Set(all.map(({ plan }) => plan.spec.id));
  const refused: (readonly [TableExtra, ReadonlySet<string>])[] = [];
  for (const [index, { plan }] of fresh.entries()) setPage(sheets[index]!, plan.spec.print);
  for (const { plan, old } of updated)
    setRows(old.sheet.worksheet, plan.spec.print, breaksBelow(old));
  await context.sync().catch(() => refused.push(['page-setup', idsOf([...fresh, ...updated])]));
  for (const [index, { plan }] of fresh.entries()) setPaper(sheets[index]!, plan.spec.print);
  await context.sync().catch(() => refused.push(['paper', idsOf(fresh)]));
  return refused;
}

/** Rows below the table with which its user lets a page begin, where they are now. */
function breaksBelow({ sheet, range, insertedRows }: UpdatedSheet['old']): number[] {
  return sheet.pageBreaks.filter((row) => row > range.bottom).map((row) => row + insertedRows);
}
