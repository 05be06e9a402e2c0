import { WorkbookError } from '../..';
import type { Capabilities } from '../capabilities';
import { GENERATED_NAME, tableIdOf } from '../generated-name';

/** A sheet that exists before tables are written. */
export interface ExistingSheet {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  /** The table that an earlier generation wrote here. */
  readonly tableId: string | undefined;
}

/**
 * Looks at the sheets that are there, in two round trips.
 * @throws WorkbookError `workbook-protected` where no sheet can be added
 */
export async function surveySheets(
  context: Excel.RequestContext,
  can: Capabilities,
): Promise<readonly ExistingSheet[]> {
  const { workbook } = context;
  const { worksheets } = workbook;
  worksheets.load('items/name');
  // Naming the property is using it: an older Excel would refuse the whole request.
  const protection = can.workbookProtection ? workbook.protection : undefined;
  protection?.load('protected');
  await context.sync();
  if (protection?.protected) throw new WorkbookError('workbook-protected');

  const requests = worksheets.items.map(requestSheet);
  await context.sync();
  return requests.map(readSheet);
}

interface SheetRequest {
  readonly worksheet: Excel.Worksheet;
  readonly mark: Excel.NamedItem;
}

function requestSheet(worksheet: Excel.Worksheet): SheetRequest {
  const mark = worksheet.names.getItemOrNullObject(GENERATED_NAME);
  mark.load('value');
  worksheet.protection.load('protected');
  return { worksheet, mark };
}

function readSheet({ worksheet, mark }: SheetRequest): ExistingSheet {
  return {
    worksheet,
    name: worksheet.name,
    isProtected: worksheet.protection.protected,
    tableId: mark.isNullObject ? undefined : tableIdOf(mark.value),
  };
}
