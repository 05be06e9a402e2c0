import type { CellRange } from './address';

/** An error value such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; `null` is a cell that has a formula or format but no value. */
export type CellValue = string | number | boolean | CellError | null;

export interface Cell {
  readonly value: CellValue;
  /** Formula in English notation without the leading `=`; absent where the value is typed. */
  readonly formula?: string;
  /** Excel number format code; absent for `General`. */
  readonly numberFormat?: string;
  /** Known for cells that hold text only: typography tells levels, and figures carry none. */
  readonly bold?: boolean;
  /** Indent steps of a text cell; absent for 0. */
  readonly indent?: number;
}

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

/** One worksheet as read at one moment. Rows and columns are zero-based. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Sparse: only rows and cells that hold a value or a formula are present. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
  /** The id of the table, where the sheet was written by the add-in itself. */
  readonly generatedBy?: string;
}

export interface WorkbookSnapshot {
  /** Name of the file, where it is known. */
  readonly name?: string;
  readonly sheets: readonly SheetSnapshot[];
  /** What the add-in has remembered in the workbook; absent where it has remembered nothing. */
  readonly memory?: string;
}

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** The cell at a zero-based place, or undefined where nothing stands. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}
