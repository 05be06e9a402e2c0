/**
 * The ribbon's commands that need no pane. Excel loads this file, runs a function, and waits for its
 * `event.completed()`, so that is called whatever happens.
 */
import { checkWorkbook, offerTables, writeTables } from '../app';
import { messagesFor } from '../locales';
import { errorSentence } from '../ui/parts/error-sentence';
import { excelWorkbook } from '../workbook/excel';
import { showNotice } from './notice';

const messages = messagesFor('id');

/**
 * Writes every table that can be made of the open workbook.
 * @returns what to tell the user, or null where the new sheets speak for themselves
 */
async function makeTables(): Promise<string | null> {
  try {
    const workbook = excelWorkbook();
    const report = await checkWorkbook(workbook);
    const ready = offerTables(report).filter(({ lacks }) => lacks.length === 0);
    if (ready.length === 0) return messages.ui.commands.nothing;
    await writeTables(
      workbook,
      report,
      ready.map(({ id }) => id),
    );
    return null;
  } catch (error) {
    return errorSentence(messages, error);
  }
}

async function onMakeTables(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const notice = await makeTables();
    if (notice !== null) await showNotice(notice);
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  // The name that manifest.xml gives the button's function.
  Office.actions.associate('buatTabelCapaian', (event: Office.AddinCommands.Event) => {
    void onMakeTables(event);
  });
});
