import { type SpecCell, type SpecContent, type TableSpec, a1Range, columnName } from '../..';
import type { Capabilities } from '../capabilities';
import { type Block, blocksOf } from './blocks';
import { PLAIN_LOOK, applyBorder, applyLook, lookKey } from './look';
import { columnPoints, rowPoints } from './sizes';

/** Format of cells that hold text: in any other, Excel turns `2.01` into a number. */
const TEXT_FORMAT = '@';

/** Leaves a cell as it is. */
const UNCHANGED = null;

/** Draws a table on an empty sheet. Only queues the work: the caller synchronises. */
export function drawTable(sheet: Excel.Worksheet, spec: TableSpec, can: Capabilities): void {
  const rows = spec.rows.length;
  const columns = Math.max(0, ...spec.rows.map(({ cells }) => cells.length));
  if (rows > 0 && columns > 0) {
    const all = sheet.getRange(a1Range({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
    // The formats come first: they decide what Excel makes of a text.
    all.numberFormat = grid(spec, columns, numberFormat);
    all.formulas = grid(spec, columns, (cell) => input(cell?.content));
    drawLooks(sheet, spec, columns);
    for (const merge of spec.merges) sheet.getRange(a1Range(merge)).merge();
    drawSizes(sheet, spec, all);
  }
  if (can.freezePanes && spec.freezeRows > 0) sheet.freezePanes.freezeRows(spec.freezeRows);
}

/** Empties a sheet that an earlier generation wrote, so that it can be drawn again. */
export function clearTable(sheet: Excel.Worksheet, can: Capabilities): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
  if (can.freezePanes) sheet.freezePanes.unfreeze();
}

function grid<V>(
  spec: TableSpec,
  columns: number,
  value: (cell: SpecCell | undefined) => V,
): V[][] {
  return spec.rows.map(({ cells }) =>
    Array.from({ length: columns }, (_, column) => value(cells[column])),
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

function drawSizes(sheet: Excel.Worksheet, spec: TableSpec, all: Excel.Range): void {
  for (const { range, value } of runs(spec.columnWidths)) {
    const address = `${columnName(range.left)}:${columnName(range.right)}`;
    sheet.getRange(address).format.columnWidth = columnPoints(value);
  }
  // Heights that the table leaves open follow the wrapped texts, also where a sheet is drawn again.
  all.format.autofitRows();
  for (const { range, value } of runs(spec.rows.map(({ height }) => height))) {
    sheet.getRange(`${range.left + 1}:${range.right + 1}`).format.rowHeight = rowPoints(value);
  }
}

/** Runs of equal sizes, as blocks of a single row. */
function runs(sizes: readonly (number | undefined)[]): Block<number>[] {
  return blocksOf(1, sizes.length, (_, index) => sizes[index], String);
}
