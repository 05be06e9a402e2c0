import type { SheetCell } from '..';
import { inExcel } from './errors';

/** The active cell, which the user's next key would change. */
export function selectedCell(): Promise<SheetCell> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
    await context.sync();
    return { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}
