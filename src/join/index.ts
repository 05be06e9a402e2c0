/**
 * What belongs together though it stands on different sheets or in different files: rows of pagu and
 * realisasi, of targets and achievements, paired by code or name. Reads recognised tables, judges and
 * writes nothing.
 */
export { assign } from './assign';
export { detailRow, type DetailRow } from './detail-row';
export { agencyOf, budgetYear, maySameAgency, monthOf, reportMonth, yearOf } from './facts';
export { findJoins, type JoinOptions } from './find-joins';
export * from './indicators';
export { joinedTables } from './joined-tables';
export { measureColumns, measuredAmount, measuredDecimal, WHOLE_YEAR } from './measures';
export { nameLikeness, nameOf, SAME_NAME } from './names';
export type { SheetOf } from './nodes';
export { pairRows } from './pair-rows';
export { lastMonthOf, reportsWithin } from './periods';
export { rowKey, sameBidang } from './row-key';
export { supportStatements, type SupportStatement } from './support';
export type * from './types';
