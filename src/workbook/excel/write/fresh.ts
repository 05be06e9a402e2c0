import type { Capabilities } from '../capabilities';
import { refusedAsWhole } from '../errors';
import { GENERATED_NAME, markFormula } from '../generated-name';
import { drawTable } from './draw-table';
import type { Placement } from './plan';

/** Spares Excel recalculating and repainting between the steps; the user's own settings stay. */
export function quietly(context: Excel.RequestContext, can: Capabilities): void {
  const { application } = context.workbook;
  if (can.suspendCalculation) application.suspendApiCalculationUntilNextSync();
  if (can.suspendScreen) application.suspendScreenUpdatingUntilNextSync();
}

/**
 * Draws every table on a fresh sheet, in one round trip. Where that fails no fresh sheet is left.
 * @returns the sheets in the order of the placements
 */
export async function drawFresh(
  context: Excel.RequestContext,
  placements: readonly Placement[],
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
    if (!refusedAsWhole(error)) await removeFresh(placements);
    throw error;
  }
  return sheets;
}

/**
 * Deletes the fresh sheets of a failed run, as many as there are; a sheet that the user made under
 * such a name in the same moment stays. Waits where the user is editing a cell. Never fails: the
 * error that led here is the one to report.
 */
export async function removeFresh(placements: readonly Placement[]): Promise<void> {
  const added = new Set(placements.map(({ freshName }) => freshName));
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const suspects = worksheets.items.filter(({ name }) => added.has(name)).map(suspect);
    await context.sync();
    for (const { sheet, mark, used } of suspects) {
      if (!mark.isNullObject || used.isNullObject) sheet.delete();
    }
    await context.sync();
  }).catch(() => undefined);
}

/** What tells a fresh sheet from one of the user's: the mark, or that nothing was written yet. */
function suspect(sheet: Excel.Worksheet) {
  const mark = sheet.names.getItemOrNullObject(GENERATED_NAME);
  const used = sheet.getUsedRangeOrNullObject(true);
  mark.load('name');
  used.load('address');
  return { sheet, mark, used };
}
