import type { OnEdited } from './generated';
import type { CellChange } from './repair';
import type { ReadAgain } from './read-again';
import type { WorkbookSnapshot } from './snapshot';
import type { TableSpec } from './table-spec';

/** A sheet that was written. */
export interface WrittenTable {
  readonly id: string;
  readonly sheet: string;
  /** True where a sheet of an earlier generation was written again. */
  readonly replaced: boolean;
  /** What the program refused though the table stands; absent where it has everything. */
  readonly without?: readonly TableExtra[];
}

/** What makes a table nicer and may be refused: its charts, how it prints, and on which paper. */
export type TableExtra = 'charts' | 'page-setup' | 'paper';

/** How a writing is followed and stopped. */
export interface WriteWatch {
  /**
   * @param share of the work that is done, 0–1; never less than before
   * @param table id of the one that is made now, where that is known
   */
  readonly onProgress?: (share: number, table?: string) => void;
  /** Stops the writing with the error `cancelled`; the workbook is then as it was before. */
  readonly signal?: AbortSignal;
}

export interface WriteOptions extends WriteWatch {
  /** What becomes of tables that their user has changed; `refuse` where nothing is said. */
  readonly onEdited?: OnEdited;
}

/** The one way the use cases reach a workbook, whether open in Excel or kept in a file. */
export interface WorkbookPort {
  /**
   * @param again what was read before: sheets that have not changed since are the very same objects,
   * where the port can tell; it may as well read everything
   * @param signal ends the reading with the error `cancelled`
   * @throws WorkbookError with a code that names what the user can do.
   */
  read(again?: ReadAgain, signal?: AbortSignal): Promise<WorkbookSnapshot>;
  /**
   * Writes each table as a sheet of its own. A sheet that an earlier writing made for it is written again
   * in place: what its user added outside the table stays. All or nothing: where it fails, no sheet is
   * left half written.
   * @throws WorkbookError `edited-by-user` with the sheets in question, `cancelled`, …
   */
  writeTables(
    specs: readonly TableSpec[],
    options?: WriteOptions,
  ): Promise<readonly WrittenTable[]>;
  /**
   * What the add-in has remembered in the workbook, as it stands there now: a text, or null where it
   * has remembered nothing. `read` brings it as well.
   * @throws WorkbookError
   */
  readMemory(): Promise<string | null>;
  /**
   * Remembers a JSON text in the workbook, in place of what was remembered. Nothing else changes.
   * @throws WorkbookError `cannot-write-xlsb`, `signed`, …
   */
  writeMemory(json: string): Promise<void>;
  /**
   * Changes single cells, all or nothing, after making sure that each still holds what the change was
   * made for. The inverse changes undo it.
   * @throws WorkbookError `changed-meanwhile`, `sheet-gone`, `sheet-protected`, `array-formula`, …
   */
  applyChanges(changes: readonly CellChange[]): Promise<void>;
}
