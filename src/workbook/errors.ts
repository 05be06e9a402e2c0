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
  | 'sheet-hidden'
  | 'in-the-way'
  | 'changed-meanwhile'
  | 'array-formula'
  | 'edited-by-user'
  | 'too-large'
  | 'timed-out'
  | 'session-over'
  | 'not-in-front'
  | 'cancelled'
  | 'excel-too-old'
  | 'unexpected';

interface WorkbookErrorOptions extends ErrorOptions {
  readonly sheets?: readonly string[];
  readonly mayPass?: boolean;
}

/** A failure that a user can meet. `detail` is for the person who reads a report, never a sentence. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  /** The sheets that it is about, where a sentence names them. */
  readonly sheets: readonly string[];
  /** Nothing was done, and the same may succeed a moment later. */
  readonly mayPass: boolean;

  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail = '',
    options?: WorkbookErrorOptions,
  ) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
    this.sheets = options?.sheets ?? [];
    this.mayPass = options?.mayPass ?? false;
  }
}

export function isWorkbookError(error: unknown): error is WorkbookError {
  return error instanceof WorkbookError;
}
