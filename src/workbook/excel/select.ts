import { type SheetCell, a1 } from '..';
import { inExcel } from './errors';

/** Brings the cell's sheet to the front and selects the cell. */
export function select(cell: SheetCell): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    sheet.activate();
    sheet.getRange(a1(cell)).select();
    await context.sync();
  });
}
