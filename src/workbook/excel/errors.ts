import { WorkbookError, type WorkbookErrorCode } from '..';
import { MINIMUM_EXCEL_API, isExcelNewEnough } from './capabilities';
import { CODES, isPassing, isRefusal } from './error-codes';

/** Members that Excel refuses when the workbook's structure is protected. */
const STRUCTURE = /^(WorksheetCollection\.add|Worksheet\.(delete|name|visibility|position))$/i;

/**
 * Runs a batch in Excel.
 * @throws WorkbookError whatever went wrong, in the words that a user's sentence is made from
 */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!isExcelNewEnough())
    throw new WorkbookError('excel-too-old', `below ExcelApi ${MINIMUM_EXCEL_API}`);
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw toWorkbookError(error);
  }
}

/** Whether Excel refused a request before doing any of it, as opposed to failing at some step. */
export function refusedAsWhole(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error && isRefusal(error.code) && locationOf(error) === ''
  );
}

/** The same failure of something that was begun: trying it again might do it twice. */
export function oncePerAttempt(error: unknown): WorkbookError {
  const { code, detail, sheets, cause } = toWorkbookError(error);
  return new WorkbookError(code, detail, { sheets, cause });
}

/** The error of the port for whatever Excel or its client library threw. */
export function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (!(error instanceof OfficeExtension.Error)) {
    return new WorkbookError('unexpected', String(error), { cause: error });
  }
  // The location names a member of the API. The message may be in any language, the statements may
  // hold cell contents: neither belongs in a report.
  const location = locationOf(error);
  const detail = location === '' ? error.code : `${error.code} (${location})`;
  const mayPass = location === '' && isPassing(error.code);
  return new WorkbookError(codeOf(error.code, location), detail, { cause: error, mayPass });
}

/** The member at which a request failed: `Range.merge`. */
function locationOf(error: unknown): string {
  if (!(error instanceof OfficeExtension.Error)) return '';
  const { errorLocation = '' } = error.debugInfo as Partial<OfficeExtension.DebugInfo>;
  return errorLocation;
}

function codeOf(code: string, location: string): WorkbookErrorCode {
  if (code !== 'AccessDenied') return CODES[code] ?? 'unexpected';
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly) return 'read-only';
  if (STRUCTURE.test(location)) return 'workbook-protected';
  // A refusal that names no place, or no cells, concerns the whole document, not a sheet.
  return location === '' || location.startsWith('CustomXml') ? 'read-only' : 'sheet-protected';
}
