import { WorkbookError, a1Range, markFormulas } from '../..';
import { refusedAsWhole } from '../errors';
import { requestMark, setMarks } from '../marks';
import { drawSteps, type DrawStep } from './draw-table';
import type { NewSheet, Placements, UpdatedSheet } from './plan';
import { carryOut, type Progress } from './steps';

/**
 * Draws new tables on sheets of their own, and puts a copy of what is to be written over on others. Where
 * that fails none of these sheets is left.
 * @returns the sheets of the new tables, in their order
 */
export async function addSheets(
  context: Excel.RequestContext,
  { fresh, updated }: Placements,
  progress: Progress,
): Promise<readonly Excel.Worksheet[]> {
  const sheets: Excel.Worksheet[] = [];
  const steps = [
    ...fresh.flatMap((one) => freshSteps(context, one, sheets)),
    ...updated.map((one): DrawStep => ({
      cells: 0,
      draw: () => {
        backUp(context, one);
      },
    })),
  ];
  const before = progress.requests;
  try {
    await carryOut(context, steps, progress);
  } catch (error) {
    const isRefused = error instanceof WorkbookError || refusedAsWhole(error);
    if (progress.requests > before || !isRefused) await removeSheets({ fresh, updated });
    throw error;
  }
  return sheets;
}

/** @param sheets to which the new sheet is added, once it is there */
function freshSteps(
  context: Excel.RequestContext,
  { plan, name }: NewSheet,
  sheets: Excel.Worksheet[],
): DrawStep[] {
  const { spec, range, fingerprint } = plan;
  let sheet: Excel.Worksheet | undefined;
  const added = (): Excel.Worksheet => {
    if (sheet) return sheet;
    sheet = context.workbook.worksheets.add(name);
    sheets.push(sheet);
    setMarks(sheet, undefined, markFormulas(name, { tableId: spec.id, range, fingerprint }));
    return sheet;
  };
  return drawSteps(added, spec, range);
}

/** Not the id of any table: by it the sheet is known, should it ever be left behind. */
const BACKUP_MARK = { table: '"cadangan"' };

function backUp(context: Excel.RequestContext, { old, touched, backupName }: UpdatedSheet): void {
  const backup = context.workbook.worksheets.add(backupName);
  setMarks(backup, undefined, BACKUP_MARK);
  const address = a1Range(touched);
  backup.getRange(address).copyFrom(old.sheet.worksheet.getRange(address));
}

/**
 * Deletes the sheets that a failed run has added, as many as there are; a sheet that the user made under
 * such a name in the same moment stays. Waits where the user is editing a cell. Never fails: the
 * error that led here is the one to report.
 */
export async function removeSheets({
  fresh,
  updated,
}: Pick<Placements, 'fresh' | 'updated'>): Promise<void> {
  const added = new Set([
    ...fresh.map(({ name }) => name),
    ...updated.map(({ backupName }) => backupName),
  ]);
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const suspects = worksheets.items.filter(({ name }) => added.has(name)).map(suspect);
    await context.sync();
    for (const { sheet, marks, used } of suspects) {
      if (!marks.table.isNullObject || used.isNullObject) sheet.delete();
    }
    await context.sync();
  }).catch(() => undefined);
}

/** What tells an added sheet from one of the user's: the mark, or that nothing was written yet. */
function suspect(sheet: Excel.Worksheet) {
  const marks = requestMark(sheet);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  return { sheet, marks, used };
}
