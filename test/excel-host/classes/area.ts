import type { CellRange } from '../../../src/workbook';
import { HostError, accessDenied, invalidArgument, itemNotFound } from '../host-error';
import type { CellFormat } from '../model/format';
import { PLAIN } from '../model/format';
import { COLUMNS, type CellModel, ROWS, type SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';

/** What a Range of the API points at. */
export interface Area {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly range: CellRange;
}

/** @throws HostError where the sheet was deleted meanwhile. */
export function alive({ sheet }: Area): SheetModel {
  if (sheet.deleted) throw itemNotFound();
  return sheet;
}

/** @throws HostError where the sheet is protected or was deleted meanwhile. */
export function writable(area: Area): SheetModel {
  const sheet = alive(area);
  if (sheet.isProtected) throw accessDenied();
  return sheet;
}

export function rowCount({ range }: Area): number {
  return range.bottom - range.top + 1;
}

export function columnCount({ range }: Area): number {
  return range.right - range.left + 1;
}

function isBeyondLimit(area: Area): boolean {
  return rowCount(area) * columnCount(area) > area.workbook.cellLimit;
}

/** One value for each cell, in rows, as Excel tells it; null where that may be told instead. */
export function told<V>(area: Area, value: (row: number, column: number) => V): V[][] | null {
  if (isBeyondLimit(area) && area.workbook.beyondCells === 'null') return null;
  return grid(area, value);
}

/** One value for each cell, in rows. */
export function grid<V>(area: Area, value: (row: number, column: number) => V): V[][] {
  if (isBeyondLimit(area)) {
    throw new HostError('RangeExceedsLimit', 'The cell count in the range has exceeded the limit.');
  }
  const { top, left } = area.range;
  return Array.from({ length: rowCount(area) }, (_, r) =>
    Array.from({ length: columnCount(area) }, (__, c) => value(top + r, left + c)),
  );
}

export function formatAt(area: Area, row: number, column: number): CellFormat {
  return area.sheet.cell(row, column)?.format ?? PLAIN;
}

/** One answer for the whole range, or null where its cells differ. */
export function common<V>(area: Area, value: (format: CellFormat) => V): V | null {
  const values = new Set(grid(area, (row, column) => value(formatAt(area, row, column))).flat());
  return values.size === 1 ? [...values][0]! : null;
}

/** Changes the format of every cell. */
export function restyle(
  area: Area,
  change: (format: CellFormat, row: number, column: number) => Partial<CellFormat>,
): void {
  const sheet = writable(area);
  grid(area, (row, column) => {
    const cell: CellModel = sheet.touch(row, column);
    cell.format = { ...cell.format, ...change(cell.format, row, column) };
  });
}

export function isWholeRows({ range }: Area): boolean {
  return range.left === 0 && range.right === COLUMNS - 1;
}

export function isWholeColumns({ range }: Area): boolean {
  return range.top === 0 && range.bottom === ROWS - 1;
}

/** The zero-based rows of an area. */
export function rowsOf({ range }: Area): number[] {
  return Array.from({ length: range.bottom - range.top + 1 }, (_, index) => range.top + index);
}

/** The zero-based columns of an area. */
export function columnsOf({ range }: Area): number[] {
  return Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
}

/** The area behind a Range among the arguments. */
export function areaOf(argument: unknown): Area {
  const target: unknown =
    typeof argument === 'object' && argument ? Reflect.get(argument, 'target') : argument;
  if (typeof target !== 'object' || target === null || !('range' in target)) {
    throw invalidArgument('range expected');
  }
  return target as Area;
}
