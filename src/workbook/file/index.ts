/**
 * The workbook port over a file: reads .xlsx and .xlsm (and .xlsb through a library), writes a copy in
 * which only the parts that must change differ. Knows the file format, and nothing of budgets.
 */
export { openWorkbookFile, type FileWorkbook } from './open';
