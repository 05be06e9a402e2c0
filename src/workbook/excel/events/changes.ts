import type { ChangedSheets } from '../..';
import type { Capabilities } from '../capabilities';
import { gather } from './gather';
import type { OwnWrites } from './own-writes';
import { listen } from './register';
import { sheetNames } from './sheet-names';

/** One event: the id of a sheet, or `all`. */
type Touched = string;

const ALL: Touched = 'all';

/** Milliseconds in which events count as one change: filling cells down fires many. */
const BURST = 100;

/**
 * Tells which sheets were changed by the user, by somebody who edits the workbook elsewhere, or by
 * calculation. The add-in's own writes are left out as far as Excel tells them apart: from ExcelApi 1.14 on
 * always, before that while they run; one told too many only makes the workbook be read once more.
 * @returns ends the calls
 */
export function onChanged(
  listener: (changed: ChangedSheets) => void,
  own: OwnWrites,
  can: Capabilities,
): () => void {
  let listening = true;
  const touched = gather<Touched>(BURST, (ids) => {
    void namesOf(ids).then((changed) => {
      if (listening) listener(changed);
    });
  });
  const tell = (id: Touched): Promise<void> => {
    touched.add(id);
    return Promise.resolve();
  };
  const unlessOwn = (id: Touched): Promise<void> => (own.running ? Promise.resolve() : tell(id));

  const stopCells = listen((sheets) => [
    sheets.onChanged.add((event) => (isOwn(event, own) ? Promise.resolve() : tell(idOf(event)))),
    sheets.onCalculated.add(({ worksheetId }) => unlessOwn(worksheetId)),
    sheets.onAdded.add(() => unlessOwn(ALL)),
    sheets.onDeleted.add(() => unlessOwn(ALL)),
  ]);
  const stopNames = can.nameEvents
    ? listen((sheets) => [sheets.onNameChanged.add(() => unlessOwn(ALL))])
    : () => undefined;
  return () => {
    listening = false;
    touched.end();
    stopCells();
    stopNames();
  };
}

function isOwn({ triggerSource }: Excel.WorksheetChangedEventArgs, own: OwnWrites): boolean {
  // Absent before ExcelApi 1.14, whatever the type says.
  const told = triggerSource as string | undefined;
  return told === undefined ? own.running : told === 'ThisLocalAddin';
}

/** Rows that are put in or taken out change what formulas on other sheets refer to. */
function idOf({ changeType, worksheetId }: Excel.WorksheetChangedEventArgs): Touched {
  return changeType === Excel.DataChangeType.rangeEdited ? worksheetId : ALL;
}

async function namesOf(ids: readonly Touched[]): Promise<ChangedSheets> {
  if (ids.includes(ALL)) return 'all';
  try {
    const names = await sheetNames();
    const known = new Set<string>();
    for (const id of ids) {
      const name = names.get(id);
      // A sheet that is gone meanwhile is told by an event of its own.
      if (name !== undefined) known.add(name);
    }
    return known;
  } catch {
    return 'all';
  }
}
