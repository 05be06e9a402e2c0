/**
 * The use cases: check a workbook, offer and write tables. They are handed a port, never an adapter,
 * and know neither Excel nor files nor screens. What doors need of the plain types comes from here.
 */
export { rootFindings, withoutRepeats } from './causes';
export { allTables, checkSnapshot, checkWorkbook } from './check';
export { makeTables, offerTables, writeTables } from './tables';
export type { CheckReport, Summary, TableOffer } from './types';
export type { RecognisedTable, TableKind } from '../recognise';
export type { Finding, Severity } from '../rules';
export * from '../workbook';
