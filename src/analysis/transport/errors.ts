import { WorkbookError, type WorkbookErrorCode } from '../../app';

/** An error as it goes from thread to thread: classes do not. */
export type PlainError =
  | {
      readonly code: WorkbookErrorCode;
      readonly detail: string;
      readonly sheets: readonly string[];
    }
  | { readonly message: string };

export function plainError(error: unknown): PlainError {
  if (error instanceof WorkbookError) {
    const { code, detail, sheets } = error;
    return { code, detail, sheets };
  }
  return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

export function errorFrom(plain: PlainError): Error {
  return 'code' in plain
    ? new WorkbookError(plain.code, plain.detail, { sheets: plain.sheets })
    : new Error(plain.message);
}
