/**
 * The use cases: check a workbook, offer and write tables. They are handed a port, never an adapter,
 * and know neither Excel nor files nor screens. What doors need of the plain types comes from here.
 */
export { listedFindings, listedFor, openFindings, withoutRepeats } from './causes';
export { allTables, checkSnapshot, checkSteps, checkWorkbook, type CheckOptions } from './check';
export {
  changeCorrections,
  forgetCorrection,
  reverseChange,
  revertedChange,
  wishedChange,
  type CorrectionChange,
} from './corrections';
export { explainCell, type CellExplanation, type CellPlace } from './explain-cell';
export { explanationText } from './explanation-text';
export { ignoreFinding, restoreFinding, setThreshold, switchRule } from './exceptions';
export {
  parseMemory,
  readMemory,
  saveMemory,
  type MemoryProblem,
  type Remembered,
  type WorkbookMemory,
} from './memory';
export { applyRepairs, proposeRepairs, undoRepairs, type Repair, type UndoToken } from './repair';
export { reportDefaults, type ReportDefaults } from './report-defaults';
export { changeSettings } from './settings';
export {
  chartData,
  documentTable,
  makeTables,
  makingSteps,
  offerSteps,
  offerTables,
  previewTable,
  writeTables,
  type MakeTables,
  type MakingStep,
  type WriteTablesOptions,
} from './tables';
export { rulesInForce } from './rules-in-force';
export { thresholdFromText } from './threshold-text';
export type {
  ChartData,
  CheckReport,
  CheckStep,
  CorrectionReport,
  ExceptionReport,
  RuleInForce,
  Summary,
  TableOffer,
  ThresholdInForce,
} from './types';
export type { TableJoin } from '../join';
export { correctionFor, isCorrected, rememberSheets } from '../recognise';
export type {
  ColumnRole,
  CorrectedPlace,
  Correction,
  DroppedCorrection,
  Qualifiers,
  Reason,
  RecogniseSheet,
  RecognisedColumn,
  RecognisedRow,
  RecognisedTable,
  RowRole,
  TableKind,
  Wish,
} from '../recognise';
export { RULES } from '../rules';
export type { DroppedException, Finding, IgnoredFinding, Rule, Severity } from '../rules';
export { PREDIKAT_SCALES, type PredikatScale } from '../domain';
export { indicatorKey, readSettings, USUAL_SETTINGS } from '../tables';
export type {
  Absorption,
  AbsorptionBar,
  CapaianBar,
  CapaianBars,
  PreviewCell,
  ReportSettings,
  Signatory,
  TableForDocument,
  TableNumbering,
  TablePreview,
} from '../tables';
export * from '../workbook';
