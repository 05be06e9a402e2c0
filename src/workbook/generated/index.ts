/**
 * Sheets that the add-in wrote: how it knows them again, whether their user has changed them, and where
 * a table goes when it is written once more. Plain data, the same for both adapters.
 */
export { fingerprintOf, contentsOfSheet, contentsOfSpec } from './fingerprint';
export type { Content, ContentRows, Contents } from './fingerprint';
export {
  KEPT_FORMULA,
  MARK_NAMES,
  isKept,
  markFormulas,
  readMark,
  type MarkTexts,
  type SheetMark,
} from './marks';
export { planTables, type OldTable, type OnEdited, type OwnSheet, type TablePlan } from './plan';
