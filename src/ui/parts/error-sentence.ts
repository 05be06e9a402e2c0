import { WorkbookError } from '../../app';
import type { Messages } from '../../locales';

/** The sentence for a failure: its own where it is one that a user can meet, else a general one. */
export function errorSentence(messages: Messages, error: unknown): string {
  return messages.errors[error instanceof WorkbookError ? error.code : 'unexpected'];
}
