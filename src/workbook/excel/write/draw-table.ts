import {
  type SpecCell,
  type SpecContent,
  type CellRange,
  type TableSpec,
  a1Range,
  columnName,
} from '../..';
import type { Capabilities } from '../capabilities';
import { type Block, blocksOf } from './blocks';
import { setConditionals } from './conditionals';
import { PLAIN_LOOK, applyBorder, applyLook, lookKey } from './look';
import { columnPoints, rowPoints } from './sizes';

/** Format of cells that hold text: in any other, Excel turns `2.01` into a number. */
export const TEXT_FORMAT = '@';

/** Leaves a cell as it is. */
const UNCHANGED = null;

/**
 * Draws a table on empty cells. Only queues the work: the caller synchronises.
 * @param range the cells that the table takes up
 * @param before the cells that it took up so far, on a sheet that its user may have set up meanwhile:
 * widths of columns and frozen rows stay
 */
export function drawTable(
  sheet: Excel.Worksheet,
  spec: TableSpec,
  range: CellRange,
  can: Capabilities,
  before?: CellRange,
): void {
  const all = sheet.getRange(a1Range(range));
  // The formats come first: they decide what Excel makes of a text.
  all.numberFormat = grid(spec, range, numberFormat);
  all.formulas = grid(spec, range, (cell) => input(cell?.content));
  drawLooks(sheet, spec, range.right + 1);
  for (const merge of spec.merges) sheet.getRange(a1Range(merge)).merge();
  drawWidths(sheet, spec, range, before);
  drawHeights(sheet, spec, all);
  if (can.conditionalFormats) setConditionals(sheet, spec.conditionals);
  if (can.freezePanes && spec.freezeRows > 0 && !before)
    sheet.freezePanes.freezeRows(spec.freezeRows);
}

/** Empties cells, so that a table can be drawn on them. Comments and rules for input stay. */
export function clearTable(cells: Excel.Range): void {
  cells.unmerge();
  cells.clear(Excel.ClearApplyTo.contents);
  cells.clear(Excel.ClearApplyTo.formats);
}

function grid<V>(
  spec: TableSpec,
  { top, left, bottom, right }: CellRange,
  value: (cell: SpecCell | undefined) => V,
): V[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) =>
      value(spec.rows[top + row]?.cells[left + column]),
    ),
  );
}

function numberFormat(cell: SpecCell | undefined): string | null {
  if (cell?.content?.kind === 'text') return TEXT_FORMAT;
  return cell?.style.numberFormat ?? UNCHANGED;
}

function input(content: SpecContent | null | undefined): string | number | null {
  switch (content?.kind) {
    case undefined:
      return UNCHANGED;
    case 'text':
      // Excel takes one leading apostrophe as its own sign for "this is text".
      return content.text.startsWith("'") ? `'${content.text}` : content.text;
    case 'number':
      return content.value;
    case 'formula':
      return `=${content.formula}`;
  }
}

function drawLooks(sheet: Excel.Worksheet, spec: TableSpec, columns: number): void {
  const styleAt = (row: number, column: number) => spec.rows[row]!.cells[column]?.style;
  const looks = blocksOf(spec.rows.length, columns, styleAt, lookKey);
  for (const { range, value } of looks) {
    if (lookKey(value) !== PLAIN_LOOK) applyLook(sheet.getRange(a1Range(range)).format, value);
  }
  const borderAt = (row: number, column: number) =>
    styleAt(row, column)?.border === true ? true : undefined;
  for (const { range } of blocksOf(spec.rows.length, columns, borderAt, String)) {
    const { top, left, bottom, right } = range;
    applyBorder(sheet.getRange(a1Range(range)), bottom - top + 1, right - left + 1);
  }
}

function drawWidths(
  sheet: Excel.Worksheet,
  spec: TableSpec,
  { left }: CellRange,
  before: CellRange | undefined,
): void {
  const widths = spec.columnWidths.map((width, place) =>
    before && left + place <= before.right ? undefined : width,
  );
  for (const { range, value } of runs(widths)) {
    const address = `${columnName(left + range.left)}:${columnName(left + range.right)}`;
    sheet.getRange(address).format.columnWidth = columnPoints(value);
  }
}

function drawHeights(sheet: Excel.Worksheet, spec: TableSpec, all: Excel.Range): void {
  // Heights that the table leaves open follow the wrapped texts, also where it is drawn again.
  all.format.autofitRows();
  for (const { range, value } of runs(spec.rows.map(({ height }) => height))) {
    sheet.getRange(`${range.left + 1}:${range.right + 1}`).format.rowHeight = rowPoints(value);
  }
}

/** Runs of equal sizes, as blocks of a single row. */
function runs(sizes: readonly (number | undefined)[]): Block<number>[] {
  return blocksOf(1, sizes.length, (_, index) => sizes[index], String);
}
