import type { Messages } from '../locales';
import { errorSentence } from '../ui/parts/error-sentence';
import { showNotice, type Notice } from './notice';

/** Something that the ribbon does: what to tell the user then, or null where the sheet tells it. */
export interface Action {
  /** Stands above the sentence of a failure. */
  readonly title: (messages: Messages) => string;
  readonly run: (messages: Messages) => Promise<Omit<Notice, 'close'> | null>;
}

/**
 * Runs an action for a button of the ribbon. Excel is told that it has completed whatever happens:
 * without that the ribbon's buttons stay dead for minutes. Never rejects.
 */
export async function runCommand(
  action: Action,
  event: Pick<Office.AddinCommands.Event, 'completed'>,
  words: () => Messages,
): Promise<void> {
  try {
    const messages = words();
    const notice = await noticeOf(action, messages);
    if (notice) await showNotice({ ...notice, close: messages.ui.commands.close });
  } catch {
    // Not even the dialog could be asked for; there is no other place to say anything.
  } finally {
    event.completed();
  }
}

async function noticeOf(action: Action, messages: Messages): Promise<Omit<Notice, 'close'> | null> {
  try {
    return await action.run(messages);
  } catch (error) {
    return { title: action.title(messages), paragraphs: [errorSentence(messages, error)] };
  }
}
