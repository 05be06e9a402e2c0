import { KEPT_FORMULA, WorkbookError, a1Range, markFormulas } from '../..';
import { refusedAsWhole, toWorkbookError } from '../errors';
import { setMarks } from '../marks';
import { clearTable, drawSteps, type DrawStep } from './draw-table';
import { removeSheets } from './fresh';
import type { Placements, UpdatedSheet } from './plan';
import { putBack } from './put-back';
import { carryOut, type Progress } from './steps';

/**
 * Writes tables over their earlier selves, once everything that could be wrong with them is known, and
 * deletes the copies. Where Excel stops halfway everything is put back.
 */
export async function updateSheets(
  context: Excel.RequestContext,
  placements: Placements,
  progress: Progress,
): Promise<void> {
  const { updated, kept } = placements;
  if (updated.length === 0 && kept.length === 0) return;
  const grown: UpdatedSheet[] = [];
  const before = progress.requests;
  try {
    await growSheets(
      context,
      updated.filter(({ old }) => old.insertedRows > 0),
      grown,
    );
    const steps = updated.flatMap((one) => redrawSteps(one));
    // The copies go last: as long as they stand, nothing is lost.
    const end = (): void => {
      for (const { worksheet, marks } of kept)
        setMarks(worksheet, marks, { content: KEPT_FORMULA });
      for (const { backupName } of updated)
        context.workbook.worksheets.getItem(backupName).delete();
    };
    await carryOut(context, [...steps, { cells: 0, draw: end }], progress);
  } catch (error) {
    const isRefused = error instanceof WorkbookError || refusedAsWhole(error);
    const isRedrawn = progress.requests > before || !isRefused;
    const undone =
      isRedrawn || grown.length > 0 ? putBack(placements, grown, isRedrawn) : Promise.resolve();
    const removed = undone.then(() => removeSheets(placements));
    // That waits until the cell is left; the user must hear before that why nothing happened.
    if (toWorkbookError(error).code !== 'cell-editing') await removed;
    throw error;
  }
}

/**
 * Puts rows in, one sheet after the other, so that it is known which are to be taken out again.
 * @param grown the sheets that have them already, to which this adds
 */
async function growSheets(
  context: Excel.RequestContext,
  [next, ...others]: readonly UpdatedSheet[],
  grown: UpdatedSheet[],
): Promise<void> {
  if (!next) return;
  insertRows(next);
  await context.sync();
  grown.push(next);
  await growSheets(context, others, grown);
}

function insertRows({ old }: UpdatedSheet): void {
  const { range, sheet, insertedRows } = old;
  const first = range.bottom + 2;
  sheet.worksheet.getRange(`${first}:${first + insertedRows - 1}`).insert('Down');
}

function redrawSteps({ plan, old, touched }: UpdatedSheet): DrawStep[] {
  const { worksheet, name, marks } = old.sheet;
  const { spec, range, fingerprint } = plan;
  const clear = (): void => {
    clearTable(worksheet.getRange(a1Range(touched)));
    if (old.insertedRows > 0) {
      clearTable(worksheet.getRange(a1Range({ ...range, top: old.range.bottom + 1 })));
    }
  };
  const mark = (): void => {
    setMarks(worksheet, marks, markFormulas(name, { tableId: spec.id, range, fingerprint }));
  };
  return [
    { cells: 0, draw: clear },
    ...drawSteps(() => worksheet, spec, range, old.range),
    { cells: 0, draw: mark },
  ];
}
