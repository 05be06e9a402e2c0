import { WorkbookError } from '../../app';
import type { Messages } from '../../locales';

/** The sentence for a failure: its own where it is one that a user can meet, else a general one. */
export function errorSentence(messages: Messages, error: unknown): string {
  if (isNotLoaded(error)) return messages.ui.care.crash.notLoaded;
  return messages.errors[error instanceof WorkbookError ? error.code : 'unexpected'];
}

/** Whether a part of the program did not arrive over the network. */
export function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}
