import { type SheetCell, WorkbookError, a1 } from '..';
import { inExcel, toWorkbookError } from './errors';

/**
 * Brings the cell's sheet to the front and selects the cell.
 * @throws WorkbookError `sheet-hidden`, `sheet-gone`, …
 */
export async function select(cell: SheetCell): Promise<void> {
  try {
    await inExcel((context) => selectIn(context, cell));
  } catch (error) {
    const { code } = toWorkbookError(error);
    if (code === 'unexpected' && (await isHidden(cell))) throw hidden(cell);
    throw error;
  }
}

async function selectIn(context: Excel.RequestContext, cell: SheetCell): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(cell.sheet);
  sheet.load('visibility');
  sheet.activate();
  sheet.getRange(a1(cell)).select();
  await context.sync();
  // Not every Excel says that nothing can be seen.
  if (sheet.visibility !== Excel.SheetVisibility.visible) throw hidden(cell);
}

/** Excel's refusal does not say why. */
function isHidden(cell: SheetCell): Promise<boolean> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    sheet.load('visibility');
    await context.sync();
    return sheet.visibility !== Excel.SheetVisibility.visible;
  });
}

function hidden({ sheet }: SheetCell): WorkbookError {
  return new WorkbookError('sheet-hidden', '', { sheets: [sheet] });
}
