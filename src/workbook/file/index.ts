/**
 * The workbook port over a file: reads .xlsx, .xlsm and .xlsb by a library and sets right what it leaves
 * out; writes a copy in which only the parts that must change differ. Knows the file format, and
 * nothing of budgets.
 */
export { createWorkbookFile } from './create';
export { openWorkbookFile, type FileWorkbook } from './open';
