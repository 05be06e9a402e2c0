import type { WorkbookSnapshot } from '../..';
import type { Capabilities } from '../capabilities';
import { inExcel, toWorkbookError } from '../errors';
import { readContent, requestContent } from './content';
import { readDetails, requestDetails } from './details';
import { toSnapshot } from './to-snapshot';

/**
 * Reads the whole workbook in three round trips, however many sheets it has: which sheets there are,
 * what their cells hold, and how the text cells look.
 * @throws WorkbookError
 */
export function readWorkbook(can: Capabilities): Promise<WorkbookSnapshot> {
  return inExcel(async (context) => {
    const worksheets = context.workbook.worksheets;
    worksheets.load('items/name,items/visibility');
    await context.sync();

    const requests = worksheets.items.map(requestContent);
    await context.sync();

    const contents = requests.map(readContent);
    const ask = (mergedAreas: boolean) =>
      contents.map((content) => requestDetails(content, { ...can, mergedAreas }));
    let details = ask(can.mergedAreas);
    try {
      await context.sync();
    } catch (error) {
      // Excel fails to list more than 512 merged areas; such a workbook is read without them.
      if (!can.mergedAreas || toWorkbookError(error).code !== 'unexpected') throw error;
      details = ask(false);
      await context.sync();
    }
    return {
      sheets: contents.map((content, index) => toSnapshot(content, readDetails(details[index]!))),
    };
  });
}
