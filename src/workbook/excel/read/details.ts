import type { CellRange } from '../..';

/** How a text cell looks. */
export interface Typography {
  readonly bold: boolean;
  readonly indent: number;
}

/** How a sheet looks; what this Excel cannot tell is absent or empty. */
export interface SheetDetails {
  /** By zero-based row and column of the sheet; only cells near texts are known. */
  readonly typography: (row: number, column: number) => Typography | undefined;
  /**
   * Whether a value is an error, as opposed to a text that looks like one; by zero-based row and column
   * of the sheet.
   */
  readonly isError: (row: number, column: number) => boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
}

/** What was answered so far of how a sheet looks. */
export interface KnownDetails {
  /** For each row of the sheet the cells near texts in that row. */
  readonly looks: RowLooks[][];
  /** For each row of the sheet its first column and the types from there. */
  readonly types: { readonly left: number; readonly types: readonly unknown[] }[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** By address: an area that reaches over several parts comes with each of them. */
  readonly merges: Map<string, CellRange>;
}

interface RowLooks {
  readonly left: number;
  readonly cells: readonly Excel.CellProperties[];
}

/** Nothing yet. */
export function noDetails(): KnownDetails {
  return {
    looks: [],
    types: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: new Map(),
  };
}

/** What is known once everything was answered. */
export function detailsOf({
  looks,
  types,
  hiddenRows,
  hiddenColumns,
  merges,
}: KnownDetails): SheetDetails {
  return {
    hiddenRows,
    hiddenColumns,
    merges: [...merges.values()],
    isError: (row, column) => {
      const line = types[row];
      return line?.types[column - line.left] === Excel.RangeValueType.error;
    },
    typography: (row, column) => {
      const part = looks[row]?.find(
        ({ left, cells }) => left <= column && column < left + cells.length,
      );
      const format = part?.cells[column - part.left]?.format;
      return format && { bold: format.font?.bold === true, indent: format.indentLevel ?? 0 };
    },
  };
}
