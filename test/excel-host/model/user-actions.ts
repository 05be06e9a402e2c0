/** What the user, or somebody who edits the same workbook elsewhere, does with the mouse and the keys. */
import { parseA1 } from '../../../src/workbook';
import { newId } from './chart';
import { type SheetModel, WHOLE_SHEET } from './sheet';
import type { EditSource, WorkbookModel } from './workbook';

/** Types something: `typeInto(workbook, 'Data!C9', '77')`. */
export function typeInto(
  workbook: WorkbookModel,
  address: string,
  text: string,
  source: EditSource = 'Local',
): void {
  const { sheet, row, column, cellName } = placeOf(workbook, address);
  sheet.write(row, column, text);
  workbook.onEvent({ kind: 'changed', sheet, address: cellName, source });
  workbook.calculateFormulas();
}

/** Clicks a cell. */
export function selectCell(workbook: WorkbookModel, address: string): void {
  const { sheet, row, column } = placeOf(workbook, address);
  workbook.select(sheet, { top: row, left: column, bottom: row, right: column });
}

/** Puts in empty rows above a zero-based row. */
export function insertRows(
  workbook: WorkbookModel,
  sheetName: string,
  row: number,
  count: number,
): void {
  const sheet = sheetOf(workbook, sheetName);
  sheet.moveRows(row, count);
  const address = `${row + 1}:${row + count}`;
  workbook.onEvent({ kind: 'changed', sheet, address, source: 'Local', change: 'RowInserted' });
}

/** Copies a sheet with its cells and conditional formats. */
export function copySheet(workbook: WorkbookModel, from: string, to: string): SheetModel {
  const source = sheetOf(workbook, from);
  const copy = workbook.addSheet(to);
  for (const [row, column, cell] of source.existing(WHOLE_SHEET)) {
    Object.assign(copy.touch(row, column), cell);
  }
  copy.merges = [...source.merges];
  copy.conditionals = source.conditionals.map((one) => ({ ...one, id: newId() }));
  return copy;
}

/** Excel has calculated a sheet anew because of what changed elsewhere. */
export function recalculate(workbook: WorkbookModel, sheetName: string): void {
  workbook.onEvent({ kind: 'calculated', sheet: sheetOf(workbook, sheetName) });
}

function sheetOf(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`no such sheet: ${name}`);
  return sheet;
}

function placeOf(workbook: WorkbookModel, address: string) {
  const mark = address.lastIndexOf('!');
  const cellName = address.slice(mark + 1);
  const sheet = sheetOf(workbook, address.slice(0, mark).replace(/^'|'$/g, ''));
  const cell = parseA1(cellName);
  if (!cell) throw new Error(`no such cell: ${address}`);
  return { ...cell, sheet, cellName };
}
