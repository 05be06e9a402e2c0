import type { WorkbookError } from '..';
import { toWorkbookError } from './errors';

/** Milliseconds to wait before each further attempt: a person leaves a cell, a throttled Excel recovers. */
export const PAUSES: readonly number[] = [400, 1500];

/**
 * Tries again after a pause where that may help, as often as there are pauses.
 * @param attempt changes nothing where it fails for a reason that may pass
 * @throws WorkbookError the last one
 */
export async function patiently<T>(
  attempt: () => Promise<T>,
  mayPass: (error: WorkbookError) => boolean,
  [pause, ...pauses]: readonly number[],
): Promise<T> {
  try {
    return await attempt();
  } catch (caught) {
    const error = toWorkbookError(caught);
    if (pause === undefined || !mayPass(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return patiently(attempt, mayPass, pauses);
  }
}

/** A question may be asked again however far its answer had come. */
export function mayAskAgain({ mayPass, code }: WorkbookError): boolean {
  return mayPass || code === 'timed-out';
}

/** A workbook that lost a sheet while it was read may be read as it is now. */
export function mayReadAgain(error: WorkbookError): boolean {
  return mayAskAgain(error) || error.code === 'sheet-gone';
}

/** Only what Excel has not begun, or what was undone, may be written again. */
export function mayWriteAgain({ mayPass, detail }: WorkbookError): boolean {
  // Somebody made a sheet of that name in the same moment; ours were deleted again.
  return mayPass || detail.startsWith('ItemAlreadyExists (WorksheetCollection.add');
}
