import type { Messages } from '../types';

export const errorsEn: Messages['errors'] = {
  'not-a-workbook':
    'This file is no Excel workbook (.xlsx); choose an .xlsx file or save it again from Excel as “Excel Workbook (*.xlsx)”.',
  'old-xls':
    'This file is in the old Excel format (.xls); open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  mhtml:
    'This file is a web page with an Excel name (as some applications export it); open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  encrypted:
    'This file is locked by a password; open it in Excel, remove the password under File > Info > Protect Workbook, and save.',
  signed:
    'This file carries a digital signature, so no sheets can be added to a copy; save a copy without the signature first.',
  damaged: 'This file is damaged or incomplete; download or copy it again, then try once more.',
  'cannot-write-xlsb':
    'An .xlsb file can be checked but no sheets can be added to it; save it as “Excel Workbook (*.xlsx)” first.',
  'no-sheets': 'This workbook has no worksheet; choose another file.',
  empty: 'This workbook is empty; fill it or choose another file.',
  'not-found': 'The file was not found; check its name and folder.',
  'cell-editing': 'A cell is being edited; press Enter or Esc, then try again.',
  'sheet-protected':
    'The sheet is protected; unprotect it under Review > Unprotect Sheet, then try again.',
  'workbook-protected':
    'The workbook structure is protected, so no sheet can be added; unprotect it under Review > Protect Workbook, then try again.',
  'read-only': 'The workbook is read-only; save a copy and try again there.',
  'sheet-gone': 'A sheet that was read has been deleted or renamed; check again.',
  'sheet-hidden':
    'This sheet is hidden; show it first (right-click any sheet tab > Unhide), then try again.',
  'in-the-way':
    'Excel refused the change because a filter, a PivotTable, merged cells or other content stands there; clear the filter or move the content, then try again.',
  'changed-meanwhile':
    'Cells have changed since they were read, so nothing was changed; check again, then try once more.',
  'array-formula':
    'The cell is part of an array formula, so nothing was changed; mend that formula in Excel itself.',
  'edited-by-user':
    'You have changed a table that was made before, or your notes stand where it has to grow, so nothing was written; open the Capaian panel to choose a new sheet or to write over it.',
  'too-large':
    'The workbook is too large to be read at once; remove sheets that are not needed, then try again.',
  cancelled: 'Cancelled; the workbook is as it was.',
  'timed-out': 'Excel did not answer in time; wait a moment, then try again.',
  'session-over':
    'The connection of Excel in the browser has ended; reload the Excel page, then try again.',
  'not-in-front': 'Another workbook is in use; click on this workbook, then try again.',
  'excel-too-old':
    'This version of Excel is too old for the Capaian pane; use the Capaian page without Excel.',
  unexpected:
    'Something unexpected went wrong; try again, and if it happens again close and reopen the file.',
};
