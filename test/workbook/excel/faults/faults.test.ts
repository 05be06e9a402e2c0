/** @jest-environment jsdom */
import { isWorkbookError, type WorkbookErrorCode } from '../../../../src/workbook';
import { excelWorkbook } from '../../../../src/workbook/excel';
import { openDesktopExcel } from '../../../excel-host/desktop';
import { type ExcelHost, FAULTS, type Fault } from '../../../excel-host/host';
import { pictureOf } from '../../../support/workbook-picture';
import { FUNCTIONS, sourceWorkbook } from '../adapter-functions';

const KINDS: Readonly<Record<string, readonly [Fault, WorkbookErrorCode]>> = {
  'a cell is edited': [FAULTS.cellEditing, 'cell-editing'],
  'the session is over': [FAULTS.timedOut, 'session-over'],
  'too many requests': [FAULTS.activityLimit, 'timed-out'],
  'too large a request': [FAULTS.requestTooLarge, 'too-large'],
  'too large an answer': [FAULTS.responseTooLarge, 'too-large'],
  'no permission': [FAULTS.accessDenied, 'read-only'],
  aborted: [{ refusedAs: 'RequestAborted' }, 'timed-out'],
  'no service': [{ refusedAs: 'ServiceNotAvailable' }, 'timed-out'],
  'another workbook in front': [{ refusedAs: 'InactiveWorkbook' }, 'not-in-front'],
  'out of memory': [{ refusedAs: 'MemoryLimitReached' }, 'too-large'],
  'not signed in': [{ refusedAs: 'Unauthenticated' }, 'session-over'],
  'a sheet is gone': [{ refusedAs: 'ItemNotFound' }, 'sheet-gone'],
  'a filter in the way': [{ refusedAs: 'FilteredRangeConflict' }, 'in-the-way'],
  'a member too new': [{ refusedAs: 'ApiNotFound' }, 'excel-too-old'],
  'whatever else': [{ refusedAs: 'GeneralException' }, 'unexpected'],
};

/** What may be wrong with a single rule, which marks get around; their own tests show how. */
const OF_A_RULE: readonly WorkbookErrorCode[] = ['unexpected', 'sheet-gone'];

/** Removing and putting back may come a moment after the answer. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

async function prepared(name: string): Promise<ExcelHost> {
  const host = await openDesktopExcel({ workbook: sourceWorkbook() });
  await FUNCTIONS[name]!.prepare?.(excelWorkbook());
  host.messages.length = 0;
  return host;
}

/** What comes of a function that meets a fault at one of its requests. */
async function meet(name: string, request: number, fault: Fault) {
  const host = await prepared(name);
  const before = pictureOf(host.workbook);
  host.fail(...Array.from({ length: request }, () => undefined), fault);
  const outcome = await FUNCTIONS[name]!.run(excelWorkbook({ pauses: [] })).then(
    () => 'done',
    (error: unknown) => (isWorkbookError(error) ? error.code : String(error)),
  );
  await settled();
  return { outcome, before, after: pictureOf(host.workbook) };
}

describe.each(Object.keys(FUNCTIONS))('%s', (name) => {
  jest.setTimeout(60_000);

  const kinds = Object.entries(KINDS).filter(
    ([, [, code]]) => !name.includes('mark') || !OF_A_RULE.includes(code),
  );

  it.each(kinds)('where %s, says so and changes nothing', async (_, [fault, code]) => {
    const host = await prepared(name);
    await FUNCTIONS[name]!.run(excelWorkbook());
    const requests = host.syncs.length;
    expect(requests).toBeGreaterThan(0);
    for (let request = 0; request < requests; request++) {
      const { outcome, before, after } = await meet(name, request, fault);
      const mayGoOn = request > 0 && goesOn(name, request, requests, code);
      expect({ request, outcome }).toEqual({
        request,
        outcome: mayGoOn && outcome === 'done' ? 'done' : code,
      });
      if (outcome !== 'done') expect(after).toEqual(before);
    }
  });
});

/** A reading asks for less at a time; how sheets print is an extra, asked for in the last two requests. */
function goesOn(name: string, request: number, requests: number, code: WorkbookErrorCode): boolean {
  if (name.startsWith('read')) return code === 'too-large';
  return name.startsWith('write tables') && request >= requests - 2;
}
