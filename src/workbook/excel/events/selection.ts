import { parseA1Range, type SheetCell } from '../..';
import { gather } from './gather';
import { listen } from './register';
import { sheetNames } from './sheet-names';

/** Milliseconds in which only the last selection counts: an arrow key that is held down makes many. */
const BURST = 100;

/**
 * Tells which cell the user has selected: of several the first.
 * @returns ends the calls
 */
export function onSelection(listener: (cell: SheetCell) => void): () => void {
  let latest: Excel.WorksheetSelectionChangedEventArgs | undefined;
  const selected = gather<Excel.WorksheetSelectionChangedEventArgs>(BURST, (events) => {
    const event = events.at(-1);
    latest = event;
    if (!event) return;
    void cellOf(event).then((cell) => {
      // A later selection may have been told while the sheet's name was asked for.
      if (cell && latest === event) listener(cell);
    });
  });
  const stop = listen((sheets) => [
    sheets.onSelectionChanged.add((event) => {
      selected.add(event);
      return Promise.resolve();
    }),
  ]);
  return () => {
    latest = undefined;
    selected.end();
    stop();
  };
}

async function cellOf({
  worksheetId,
  address,
}: Excel.WorksheetSelectionChangedEventArgs): Promise<SheetCell | undefined> {
  const range = parseA1Range(address.split(',')[0] ?? '');
  if (!range) return undefined;
  const names = await sheetNames().catch(() => undefined);
  const sheet = names?.get(worksheetId);
  return sheet === undefined ? undefined : { sheet, row: range.top, column: range.left };
}
