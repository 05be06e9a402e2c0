import type { WorkbookSnapshot } from './snapshot';
import type { TableSpec } from './table-spec';

/** A sheet that was written. */
export interface WrittenTable {
  readonly id: string;
  readonly sheet: string;
  /** True where a sheet of an earlier generation was replaced. */
  readonly replaced: boolean;
}

/** The one way the use cases reach a workbook, whether open in Excel or kept in a file. */
export interface WorkbookPort {
  /** @throws WorkbookError with a code that names what the user can do. */
  read(): Promise<WorkbookSnapshot>;
  /**
   * Writes each table as a sheet of its own, replacing only sheets that carry the same `_Capaian` id.
   * All or nothing: where it fails, no sheet is left half written.
   * @throws WorkbookError
   */
  writeTables(specs: readonly TableSpec[]): Promise<readonly WrittenTable[]>;
}
