import { type CellRange, a1Range } from '../..';
import type { Capabilities } from '../capabilities';
import type { SheetContent } from './content';
import { mayHoldErrors, textBlocks } from './text-blocks';

/** How a text cell looks. */
export interface Typography {
  readonly bold: boolean;
  readonly indent: number;
}

/** What the third round trip tells of a sheet; what this Excel cannot tell is absent or empty. */
export interface SheetDetails {
  /** By zero-based row and column of the sheet; only cells near texts are known. */
  readonly typography: (row: number, column: number) => Typography | undefined;
  /**
   * Whether a value is an error, as opposed to a text that looks like one; by row and column from the
   * used range's first cell.
   */
  readonly isError: (row: number, column: number) => boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
}

/** What was asked of a sheet; readable once the context is synchronised. */
export interface DetailsRequest {
  readonly blocks?: readonly BlockRequest[];
  readonly rows?: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns?: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merged?: Excel.RangeAreas;
  /** With its value types. */
  readonly typed?: Excel.Range;
}

interface BlockRequest {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Asks how a sheet looks, as far as this Excel can tell. */
export function requestDetails(
  { worksheet, used }: SheetContent,
  can: Capabilities,
): DetailsRequest {
  if (!used) return {};
  const { top, left, values } = used;
  const bottom = top + values.length - 1;
  const right = left + (values[0]?.length ?? 0) - 1;
  const range = worksheet.getRange(a1Range({ top, left, bottom, right }));
  if (mayHoldErrors(used)) range.load('valueTypes');
  const merges = can.mergedAreas ? requestMerges(range) : {};
  const typed = mayHoldErrors(used) ? { typed: range } : {};
  if (!can.cellProperties) return { ...typed, ...merges };

  const all = worksheet.getRangeByIndexes(0, 0, bottom + 1, right + 1);
  return {
    ...typed,
    ...merges,
    blocks: textBlocks(used).map((block) => requestBlock(worksheet, block)),
    rows: all.getRowProperties({ rowHidden: true }),
    columns: all.getColumnProperties({ columnHidden: true }),
  };
}

function requestMerges(range: Excel.Range): { merged: Excel.RangeAreas } {
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return { merged };
}

function requestBlock(worksheet: Excel.Worksheet, block: CellRange): BlockRequest {
  const range = worksheet.getRange(a1Range(block));
  const cells = range.getCellProperties({ format: { font: { bold: true }, indentLevel: true } });
  return { ...block, cells };
}

/** The answers, as plain data. */
export function readDetails({
  blocks,
  rows,
  columns,
  merged,
  typed,
}: DetailsRequest): SheetDetails {
  const errors = typed?.valueTypes.map((types) =>
    types.map((type) => type === Excel.RangeValueType.error),
  );
  return {
    isError: (row, column) => errors?.[row]?.[column] === true,
    typography: (row, column) => typographyOf(blocks ?? [], row, column),
    hiddenRows: places(rows?.value ?? [], ({ rowHidden }) => rowHidden === true),
    hiddenColumns: places(columns?.value ?? [], ({ columnHidden }) => columnHidden === true),
    merges: merged && !merged.isNullObject ? merged.areas.items.map(rangeOf) : [],
  };
}

function typographyOf(
  blocks: readonly BlockRequest[],
  row: number,
  column: number,
): Typography | undefined {
  const block = blocks.find(({ left, right }) => column >= left && column <= right);
  const format = block?.cells.value[row - block.top]?.[column - block.left]?.format;
  return format && { bold: format.font?.bold === true, indent: format.indentLevel ?? 0 };
}

function places<T>(lines: readonly T[], wanted: (line: T) => boolean): Set<number> {
  return new Set(lines.flatMap((line, index) => (wanted(line) ? index : [])));
}

function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
