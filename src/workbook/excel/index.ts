/**
 * The workbook that is open in Excel, through Office.js. No object of Office.js leaves this folder:
 * what comes out is plain data.
 */
import type {
  CellChange,
  ChangedSheets,
  ReadAgain,
  SheetCell,
  TableSpec,
  WorkbookPort,
  WriteOptions,
} from '..';
import { type Capabilities, excelCapabilities } from './capabilities';
import { hasMarks, markCells, unmarkCells, type CellMark, type MarkOutcome } from './cell-marks';
import { onChanged } from './events/changes';
import { ownWrites } from './events/own-writes';
import { onSelection } from './events/selection';
import { readMemory, writeMemory } from './memory';
import { readWorkbook } from './read/read-workbook';
import { PAUSES, mayAskAgain, mayReadAgain, mayWriteAgain, patiently } from './retry';
import { select } from './select';
import { selectedCell } from './selected-cell';
import { applyChanges } from './write/change-cells';
import { writeTables } from './write/write-tables';

export { openInNewWindow } from './new-window';
export { isExcelNewEnough, newestExcelApi, type Capabilities } from './capabilities';
export type {
  CellMark,
  MarkOutcome,
  MarkSeverity,
  UnmarkedReason,
  UnmarkedSheet,
} from './cell-marks';

/** A workbook that a person is looking at. */
export interface ExcelWorkbook extends WorkbookPort {
  /** What this Excel offers. */
  readonly can: Capabilities;
  /**
   * Brings the sheet to the front and selects the cell.
   * @throws WorkbookError `sheet-gone` where it was renamed or deleted since it was read, `sheet-hidden`
   */
  select(cell: SheetCell): Promise<void>;
  /**
   * Marks these cells and no others, so that they are seen on the sheets themselves. Marks are saved with
   * the workbook; what the user has formatted stays as it is.
   * @throws WorkbookError
   */
  mark(cells: readonly CellMark[]): Promise<MarkOutcome>;
  /**
   * Takes all marks away, of earlier sessions too.
   * @throws WorkbookError
   */
  unmark(): Promise<MarkOutcome>;
  /**
   * Whether any cell is marked, since whenever.
   * @throws WorkbookError
   */
  marked(): Promise<boolean>;
  /**
   * The cell that the user has selected, the active one of several.
   * @throws WorkbookError
   */
  selectedCell(): Promise<SheetCell>;
  /**
   * Tells which sheets were changed by the user, by somebody who edits the same workbook elsewhere, or by
   * calculation. Where Excel cannot tell, the listener is never called.
   * @returns ends the calls
   */
  onChanged(listener: (changed: ChangedSheets) => void): () => void;
  /**
   * Tells which cell is selected, whether by the user or by `select`.
   * @returns ends the calls
   */
  onSelection(listener: (cell: SheetCell) => void): () => void;
}

/** How an Excel that refuses for the moment is treated. */
export interface Patience {
  /** Milliseconds before each further attempt; none gives up at once. */
  readonly pauses?: readonly number[];
}

/** The workbook open in Excel. To be called once Office is ready. */
export function excelWorkbook({ pauses = PAUSES }: Patience = {}): ExcelWorkbook {
  const can = excelCapabilities();
  const own = ownWrites();
  const asking = <T>(ask: () => Promise<T>): Promise<T> => patiently(ask, mayAskAgain, pauses);
  const writing = <T>(write: () => Promise<T>): Promise<T> =>
    patiently(() => own.during(write), mayWriteAgain, pauses);
  return {
    can,
    read: (again?: ReadAgain, signal?: AbortSignal) =>
      patiently(() => readWorkbook(can, again, signal), mayReadAgain, pauses),
    writeTables: (specs: readonly TableSpec[], options: WriteOptions = {}) =>
      writing(() => writeTables(specs, options)),
    applyChanges: (changes: readonly CellChange[]) => writing(() => applyChanges(changes)),
    readMemory: () => asking(readMemory),
    writeMemory: (json: string) => writing(() => writeMemory(json)),
    select: (cell: SheetCell) => asking(() => select(cell)),
    mark: (cells: readonly CellMark[]) => patiently(() => markCells(cells), mayWriteAgain, pauses),
    unmark: () => patiently(unmarkCells, mayWriteAgain, pauses),
    marked: () => asking(hasMarks),
    selectedCell,
    onChanged: (listener) => onChanged(listener, own, can),
    onSelection,
  };
}
