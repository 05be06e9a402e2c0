import type { WorkbookSnapshot } from '../..';
import type { Capabilities } from '../capabilities';
import { inExcel, toWorkbookError } from '../errors';
import { memoryIn, requestMemory, requestParts, type MemoryRequest } from '../memory';
import { type SheetContent, readContent, requestContent } from './content';
import { type DetailsRequest, readDetails, requestDetails } from './details';
import { toSnapshot } from './to-snapshot';

/**
 * Reads the whole workbook in three round trips, however many sheets it has: which sheets there are,
 * what their cells hold, and how the text cells look; what the add-in remembers comes along. Only where Excel refuses an answer of that size
 * there are more.
 * @throws WorkbookError
 */
export function readWorkbook(can: Capabilities): Promise<WorkbookSnapshot> {
  return inExcel(async (context) => {
    const worksheets = context.workbook.worksheets;
    worksheets.load('items/name,items/visibility');
    if (can.workbookName) context.workbook.load('name');
    const parts = requestParts(context, can);
    await context.sync();
    let remembered: MemoryRequest = [];
    const requests = await inParts(context, worksheets.items, (sheet) => {
      // With the first sheet, so that it is asked again where less has to be asked at once.
      if (sheet === worksheets.items[0]) remembered = requestMemory(parts);
      return requestContent(sheet);
    });
    const contents = requests.map(readContent);
    const details = await askDetails(context, contents, can);
    const memory = memoryIn(remembered);
    const name = can.workbookName ? context.workbook.name : '';
    return {
      ...(name !== '' && { name }),
      ...(memory !== null && { memory }),
      sheets: contents.map((content, index) => toSnapshot(content, readDetails(details[index]!))),
    };
  });
}

async function askDetails(
  context: Excel.RequestContext,
  contents: readonly SheetContent[],
  can: Capabilities,
): Promise<readonly DetailsRequest[]> {
  try {
    return await inParts(context, contents, (content) => requestDetails(content, can));
  } catch (error) {
    // Excel fails to list more than 512 merged areas; such a workbook is read without them.
    if (!can.mergedAreas || toWorkbookError(error).code !== 'unexpected') throw error;
    const withoutMerges = { ...can, mergedAreas: false };
    return inParts(context, contents, (content) => requestDetails(content, withoutMerges));
  }
}

/**
 * Asks for everything in one round trip. Where that is too much (5 MB in Excel on the web), asks for
 * one half after the other.
 */
async function inParts<T, R>(
  context: Excel.RequestContext,
  items: readonly T[],
  ask: (item: T) => R,
): Promise<readonly R[]> {
  const requests = items.map(ask);
  try {
    await context.sync();
    return requests;
  } catch (error) {
    if (items.length < 2 || toWorkbookError(error).code !== 'too-large') throw error;
    const middle = Math.ceil(items.length / 2);
    const first = await inParts(context, items.slice(0, middle), ask);
    return [...first, ...(await inParts(context, items.slice(middle), ask))];
  }
}
