/**
 * The LKIP tables, one a file: recognised tables → `TableSpec`. Headings and notes are Indonesian
 * whatever the reader's language, because the report they go into is. Writes nothing.
 */
export { TABLES } from './registry';
export type { TableInput, TableMaker } from './types';
