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
  | 'sheet-gone'
  | 'changed-meanwhile'
  | 'array-formula'
  | 'edited-by-user'
  | 'too-large'
  | 'timed-out'
  | 'cancelled'
  | 'excel-too-old'
  | 'unexpected';

interface WorkbookErrorOptions extends ErrorOptions {
  readonly sheets?: readonly string[];
}

/** A failure that a user can meet. `detail` is for the person who reads a report, never a sentence. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  /** The sheets that it is about, where a sentence names them. */
  readonly sheets: readonly string[];

  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail = '',
    options?: WorkbookErrorOptions,
  ) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
    this.sheets = options?.sheets ?? [];
  }
}

export function isWorkbookError(error: unknown): error is WorkbookError {
  return error instanceof WorkbookError;
}
