import {
  runSteps,
  sheetsThatHold,
  type ReadAgain,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../..';
import type { Capabilities } from '../capabilities';
import { inExcel, toWorkbookError } from '../errors';
import { memoryIn, requestMemory, requestParts, type MemoryRequest } from '../memory';
import { askAll, type Ask } from './ask';
import { type SheetContent, readContent, requestContent, visibilityOf } from './content';
import { detailAsks } from './detail-asks';
import { contentAsks, sizeSheets } from './large';
import { snapshotSteps } from './to-snapshot';

/**
 * Reads the workbook in three round trips, however many sheets it has: which sheets there are, what
 * their cells hold, and how the text cells look; what the add-in remembers comes along. Where Excel
 * refuses an answer of that size it is asked for as much at a time as it may tell, sheets of any size
 * by their rows.
 * @param again what was read before: only sheets that no longer hold are read
 * @param signal ends it between round trips, or while their answers are put together
 * @throws WorkbookError
 */
export function readWorkbook(
  can: Capabilities,
  again?: ReadAgain,
  signal?: AbortSignal,
): Promise<WorkbookSnapshot> {
  return inExcel(async (context) => {
    const worksheets = context.workbook.worksheets;
    worksheets.load('items/name,items/visibility');
    context.workbook.load('name');
    const parts = requestParts(context);
    await context.sync();
    const names = worksheets.items.map(({ name }) => name);
    const known = again ? sheetsThatHold(again, names) : new Map<string, SheetSnapshot>();
    const unknown = worksheets.items.filter(({ name }) => !known.has(name));
    let remembered: MemoryRequest = [];
    const read = await readSheets(context, unknown, { can, signal }, () => {
      remembered = requestMemory(parts);
    });
    const memory = memoryIn(remembered);
    const { name } = context.workbook;
    return {
      ...(name !== '' && { name }),
      ...(memory !== null && { memory }),
      sheets: worksheets.items.map(
        (sheet) => read.get(sheet.name) ?? asItIsNow(known.get(sheet.name)!, sheet),
      ),
    };
  });
}

/** @param alongside queues what else is to be asked; again, where it was refused */
async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  { can, signal }: { readonly can: Capabilities; readonly signal: AbortSignal | undefined },
  alongside: () => void,
): Promise<ReadonlyMap<string, SheetSnapshot>> {
  const finishing: (() => Generator<undefined, SheetSnapshot>)[] = [];
  const details = (content: SheetContent): readonly Ask[] => {
    const { asks, read } = detailAsks(content, can);
    finishing.push(() => snapshotSteps(content, read()));
    return asks;
  };
  const contents = await readAtOnce(context, sheets, alongside);
  if (contents) {
    const asks = await runSteps(eachInSteps(contents, details), { signal });
    await askAll(context, asks.flat());
  } else {
    const sized = await sizeSheets(context, sheets, alongside);
    const asks = await runSteps(
      eachInSteps(sized, (sheet) => contentAsks(sheet, details)),
      { signal },
    );
    await askAll(context, asks.flat());
  }
  return runSteps(sheetSteps(finishing), { signal });
}

function* eachInSteps<T, R>(items: readonly T[], make: (item: T) => R): Generator<undefined, R[]> {
  const made: R[] = [];
  for (const item of items) {
    yield;
    made.push(make(item));
  }
  return made;
}

function* sheetSteps(
  finishing: readonly (() => Generator<undefined, SheetSnapshot>)[],
): Generator<undefined, ReadonlyMap<string, SheetSnapshot>> {
  const read = new Map<string, SheetSnapshot>();
  for (const steps of finishing) {
    const sheet = yield* steps();
    read.set(sheet.name, sheet);
  }
  return read;
}

/** What all sheets hold, or undefined where that is too much for one answer. */
async function readAtOnce(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  alongside: () => void,
): Promise<readonly SheetContent[] | undefined> {
  const requests = sheets.map(requestContent);
  alongside();
  try {
    await context.sync();
  } catch (error) {
    if (sheets.length > 0 && toWorkbookError(error).code === 'too-large') return undefined;
    throw error;
  }
  const contents = requests.map(readContent);
  const told = contents.filter((content) => content !== undefined);
  return told.length === contents.length ? told : undefined;
}

/** A sheet whose cells still hold may have been hidden meanwhile. */
function asItIsNow(known: SheetSnapshot, worksheet: Excel.Worksheet): SheetSnapshot {
  const visibility = visibilityOf(worksheet);
  return known.visibility === visibility ? known : { ...known, visibility };
}
