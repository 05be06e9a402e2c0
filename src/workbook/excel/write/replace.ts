import type { TableSpec } from '../..';
import type { Capabilities } from '../capabilities';
import { refusedAsWhole, toWorkbookError } from '../errors';
import { clearTable, drawTable } from './draw-table';
import { quietly, removeFresh } from './fresh';
import type { Placement } from './plan';
import type { ExistingSheet } from './survey';

/** A sheet of an earlier generation and the finished draft of what is to stand there. */
interface Pair {
  readonly spec: TableSpec;
  readonly old: ExistingSheet;
  readonly draft: Excel.Worksheet;
}

/**
 * Draws the sheets of an earlier generation again in place and deletes the drafts.
 * @param fresh the sheet on which each table was drawn first
 * @returns the sheet on which each table stands in the end
 */
export async function replaceOld(
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
  } catch (error) {
    if (refusedAsWhole(error)) {
      const removed = removeFresh(placements);
      // Removing waits until the cell is left; the user must hear before that why nothing happened.
      if (toWorkbookError(error).code !== 'cell-editing') await removed;
      throw error;
    }
    await takePlaces(context, pairs);
    return fresh;
  }
}

/** Some sheet was drawn halfway: the finished drafts take the places. */
async function takePlaces(context: Excel.RequestContext, pairs: readonly Pair[]): Promise<void> {
  for (const { old, draft } of pairs) {
    old.worksheet.delete();
    draft.name = old.name;
  }
  await context.sync();
}
