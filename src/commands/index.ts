/**
 * The ribbon's commands that need no pane. Excel loads this file, runs a function, and waits for its
 * `event.completed()`.
 */
import { messagesFor, rememberedLanguage } from '../locales';
import { explainSelectedCell } from './explain-cell';
import { makeTables } from './make-tables';
import { COMMANDS } from './names';
import { runCommand, type Action } from './run-command';

void Office.onReady(() => {
  associate(COMMANDS.makeTables, makeTables);
  associate(COMMANDS.explainCell, explainSelectedCell);
});

function associate(name: string, action: Action): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    // Asked for at each press: the pane may have changed the language meanwhile.
    void runCommand(action, event, () => messagesFor(rememberedLanguage()));
  });
}
