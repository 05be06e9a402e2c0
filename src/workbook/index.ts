/**
 * Plain types of a workbook and the port through which one is read and written.
 * Its two adapters live in `excel/` (Office.js) and `file/` (.xlsx) and are imported by the doors
 * only. Nothing here reads, writes, or knows what a budget is.
 */
export * from './address';
export * from './cell-side';
export type { ChangedSheets } from './changed-sheets';
export * from './cell-text';
export * from './chart-look';
export * from './errors';
export * from './formula';
export * from './further-files';
export * from './generated';
export * from './memory-part';
export * from './number-text';
export * from './page';
export * from './port';
export * from './read-again';
export * from './repair';
export * from './sheet-name';
export * from './sheet-sizes';
export * from './snapshot';
export * from './steps';
export * from './table-spec';
