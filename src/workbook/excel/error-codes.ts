import type { WorkbookErrorCode } from '..';

/** Excel's error codes that have a sentence of their own; all others are `unexpected`. */
export const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  InactiveWorkbook: 'not-in-front',
  ItemNotFound: 'sheet-gone',
  InvalidReference: 'sheet-gone',
  Conflict: 'changed-meanwhile',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  MemoryLimitReached: 'too-large',
  ActivityLimitReached: 'timed-out',
  RequestAborted: 'timed-out',
  ServiceNotAvailable: 'timed-out',
  InvalidOrTimedOutSession: 'session-over',
  Unauthenticated: 'session-over',
  FilteredRangeConflict: 'in-the-way',
  InsertDeleteConflict: 'in-the-way',
  MergedRangeConflict: 'in-the-way',
  NonBlankCellOffSheet: 'in-the-way',
  PivotTableRangeConflict: 'in-the-way',
  ApiNotFound: 'excel-too-old',
  ApiNotAvailable: 'excel-too-old',
  NotImplemented: 'excel-too-old',
};

/** With these Excel refuses a request before doing any of it, and may take it a moment later. */
const PASSING: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'ActivityLimitReached',
  'InactiveWorkbook',
]);

/** With these as well, but it will not take it later. */
const REFUSING: ReadonlySet<string> = new Set([
  'AccessDenied',
  'RequestPayloadSizeLimitExceeded',
  'Unauthenticated',
]);

/** Whether Excel has done nothing of a request that failed with this code at no place. */
export function isRefusal(code: string): boolean {
  return PASSING.has(code) || REFUSING.has(code);
}

/** Whether it may take the same request a moment later. */
export function isPassing(code: string): boolean {
  return PASSING.has(code);
}
