import { type CellRange, a1Range } from '../..';
import type { Capabilities } from '../capabilities';
import { ASK_BYTES, type Ask } from './ask';
import type { SheetContent, UsedCells } from './content';
import { detailsOf, noDetails, type KnownDetails, type SheetDetails } from './details';
import { pieces } from './large';
import { mayHoldErrors, textBlocks } from './text-blocks';

/** Bytes of the answer for one cell's typography, and for one cell's type. */
const LOOK_BYTES = 52;
const TYPE_BYTES = 10;
/** Bytes for a row or a column, hidden or not. */
const LINE_BYTES = 21;
/** Bytes for the merged areas of a sheet: some twenty, in its headings. */
const MERGES_BYTES = 2600;

/**
 * Questions for how a sheet looks, as far as this Excel can tell.
 * @returns the questions, and what to read once they are answered
 */
export function detailAsks(
  { worksheet, used }: SheetContent,
  can: Capabilities,
): { readonly asks: readonly Ask[]; readonly read: () => SheetDetails } {
  const known = noDetails();
  const read = (): SheetDetails => detailsOf(known);
  if (!used) return { asks: [], read };
  const rows = used.values.length;
  const bottom = used.top + rows - 1;
  const right = used.left + (used.values[0]?.length ?? 0) - 1;
  const blocks = textBlocks(used);
  const labels = blocks.reduce((sum, block) => sum + block.right - block.left + 1, 0);
  const length = Math.max(1, Math.floor(ASK_BYTES / (LINE_BYTES + labels * LOOK_BYTES)));
  // Lines above the used range may be hidden as well.
  const parts = pieces(0, bottom, length).flatMap((part) =>
    rowAsks(worksheet, used, blocks, part, known),
  );
  const merges = can.mergedAreas ? [mergeAsk(worksheet, { ...used, bottom, right }, known)] : [];
  return { asks: [columnAsk(worksheet, right, known), ...merges, ...parts], read };
}

function columnAsk(
  worksheet: Excel.Worksheet,
  right: number,
  { hiddenColumns }: KnownDetails,
): Ask {
  return {
    bytes: LINE_BYTES * (right + 1),
    send: () => {
      const line = worksheet.getRangeByIndexes(0, 0, 1, right + 1);
      const columns = line.getColumnProperties({ columnHidden: true });
      return () => {
        columns.value.forEach(({ columnHidden }, column) => {
          if (columnHidden === true) hiddenColumns.add(column);
        });
        return [];
      };
    },
  };
}

/** Excel fails to list more than 512 merged areas: then there are parts of fewer rows. */
function mergeAsk(
  worksheet: Excel.Worksheet,
  { top, left, bottom, right }: CellRange,
  known: KnownDetails,
): Ask {
  const middle = Math.floor((top + bottom) / 2);
  const half = (first: number, last: number): Ask =>
    mergeAsk(worksheet, { top: first, left, bottom: last, right }, known);
  return {
    isList: true,
    bytes: MERGES_BYTES,
    send: () => {
      const merged = worksheet
        .getRange(a1Range({ top, left, bottom, right }))
        .getMergedAreasOrNullObject();
      merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      return () => {
        const areas = merged.isNullObject ? [] : merged.areas.items.map(rangeOf);
        for (const area of areas) known.merges.set(a1Range(area), area);
        return [];
      };
    },
    ...(bottom > top && { parts: () => [half(top, middle), half(middle + 1, bottom)] }),
  };
}

/** Everything that goes row by row. */
function rowAsks(
  worksheet: Excel.Worksheet,
  used: UsedCells,
  blocks: readonly CellRange[],
  [first, last]: readonly [number, number],
  known: KnownDetails,
): readonly Ask[] {
  const inside = blocks
    .filter(({ top, bottom }) => top <= last && bottom >= first)
    .map((block) => ({
      ...block,
      top: Math.max(block.top, first),
      bottom: Math.min(block.bottom, last),
    }));
  const typed = typedRows(used, [first, last]);
  const cells = inside.reduce((sum, range) => sum + sizeOf(range), 0);
  const bytes = LINE_BYTES * (last - first + 1) + LOOK_BYTES * cells;
  const middle = Math.floor((first + last) / 2);
  return [
    {
      bytes: bytes + (typed ? TYPE_BYTES * sizeOf(typed) : 0),
      send: () => {
        const lines = worksheet.getRangeByIndexes(first, 0, last - first + 1, 1);
        const rows = lines.getRowProperties({ rowHidden: true });
        const looks = inside.map((block) => requestLooks(worksheet, block));
        const types = typed && worksheet.getRange(a1Range(typed));
        types?.load('valueTypes');
        return () => {
          rows.value.forEach(({ rowHidden }, row) => {
            if (rowHidden === true) known.hiddenRows.add(first + row);
          });
          for (const { block, properties } of looks) {
            properties.value.forEach((line, row) => {
              (known.looks[block.top + row] ??= []).push({ left: block.left, cells: line });
            });
          }
          types?.valueTypes.forEach((line, row) => {
            known.types[typed!.top + row] = { left: typed!.left, types: line };
          });
          return [];
        };
      },
      ...(last > first && {
        parts: () =>
          [[first, middle] as const, [middle + 1, last] as const].flatMap((part) =>
            rowAsks(worksheet, used, blocks, part, known),
          ),
      }),
    },
  ];
}

/** The used cells of some rows, where one may be an error. */
function typedRows(
  { top, left, values }: UsedCells,
  [first, last]: readonly [number, number],
): CellRange | undefined {
  const from = Math.max(first, top);
  const lines = values.slice(from - top, last - top + 1);
  if (!mayHoldErrors(lines)) return undefined;
  const right = left + (values[0]?.length ?? 0) - 1;
  return { top: from, left, bottom: from + lines.length - 1, right };
}

function requestLooks(worksheet: Excel.Worksheet, block: CellRange) {
  const properties = worksheet
    .getRange(a1Range(block))
    .getCellProperties({ format: { font: { bold: true }, indentLevel: true } });
  return { block, properties };
}

function sizeOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
