/** Why a workbook could not be read or written; each has one sentence in the locales. */
export type WorkbookErrorCode =
  | 'not-a-workbook'
  | 'old-xls'
  | 'mhtml'
  | 'encrypted'
  | 'signed'
  | 'damaged'
  | 'no-sheets'
  | 'empty'
  | 'not-found'
  | 'cell-editing'
  | 'sheet-protected'
  | 'workbook-protected'
  | 'read-only'
  | 'cannot-write-xlsb'
  | 'cannot-remember'
  | 'sheet-gone'
  | 'changed-meanwhile'
  | 'array-formula'
  | 'too-large'
  | 'timed-out'
  | 'excel-too-old'
  | 'unexpected';

/** A failure that a user can meet. `detail` is for the person who reads a report, never a sentence. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
  }
}

export function isWorkbookError(error: unknown): error is WorkbookError {
  return error instanceof WorkbookError;
}
