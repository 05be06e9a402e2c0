import type { TableJoin } from '../join';
import type { Correction, DroppedCorrection, RecognisedTable } from '../recognise';
import type {
  DroppedException,
  Finding,
  IgnoredFinding,
  RuleFailure,
  RuleSettings,
  Severity,
} from '../rules';
import type { Absorption, CapaianBars, ReportSettings } from '../tables';
import type { FurtherFile, WorkbookSnapshot } from '../workbook';
import type { MemoryProblem } from './memory';

export interface Summary {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly ignored: number;
  /** Cells checked, by rule. */
  readonly checked: Readonly<Record<string, number>>;
  /** Cells that agreed, by rule. */
  readonly agree: Readonly<Record<string, number>>;
}

/** Which corrections were used, and which could not be. */
export interface CorrectionReport {
  readonly inForce: readonly Correction[];
  /** They name nothing in the workbook any more. */
  readonly unused: readonly Correction[];
  /** The workbook remembers them, but they are not understood. */
  readonly dropped: readonly DroppedCorrection[];
  /** Why nothing that the workbook remembers could be used, or null. */
  readonly problem: MemoryProblem | null;
}

/** A threshold of a rule: its own value, and the one in force. */
export interface ThresholdInForce {
  readonly name: string;
  readonly own: number;
  readonly value: number;
}

/** How a rule works in one workbook. */
export interface RuleInForce {
  readonly id: string;
  readonly severity: Severity;
  readonly on: boolean;
  readonly thresholds: readonly ThresholdInForce[];
}

/** How the workbook's exceptions were applied. */
export interface ExceptionReport {
  /** Every rule as it works in this workbook. */
  readonly rules: readonly RuleInForce[];
  /** Rules that were not run because they are switched off. */
  readonly off: readonly string[];
  /** Thresholds in force that are not the rule's own. */
  readonly thresholds: RuleSettings['thresholds'];
  /** Exceptions whose findings are still found. */
  readonly inForce: readonly IgnoredFinding[];
  /** Exceptions that match no finding any more, though their rule ran. */
  readonly unused: readonly IgnoredFinding[];
  /** Exceptions found beside further files that were not read this time. */
  readonly waiting: readonly IgnoredFinding[];
  /** Rules and thresholds (`rule.name`) that are set and that there are not in this version. */
  readonly unknown: readonly string[];
  /** The workbook remembers them, but they are not understood. */
  readonly dropped: readonly DroppedException[];
}

/** All that is known of a workbook after one reading. */
export interface CheckReport {
  readonly checkedAt: Date;
  readonly snapshot: WorkbookSnapshot;
  /** Files that were read beside it. */
  readonly others: readonly FurtherFile[];
  /** Tables of a known kind, those of the workbook first. */
  readonly tables: readonly RecognisedTable[];
  /** All tables of the workbook, those of no known kind among them: what corrections are made from. */
  readonly recognised: readonly RecognisedTable[];
  readonly corrections: CorrectionReport;
  readonly exceptions: ExceptionReport;
  /** Tables that belong together for the period of the report, and their rows. */
  readonly joins: readonly TableJoin[];
  /** The same for the whole year, whatever time is chosen. */
  readonly yearJoins: readonly TableJoin[];
  /** What the agency chose for its tables, and which of its choices are not understood. */
  readonly settings: ReportSettings;
  readonly droppedSettings: readonly string[];
  /** In reading order: by sheet, then row, then column. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** Rules that failed while they ran; the others' findings stand. */
  readonly failures: readonly RuleFailure[];
}

/** What a check does next; places are counted from 1. */
export type CheckStep =
  /** Recognises one sheet of those of its workbook, or of a further file. */
  | {
      readonly doing: 'recognising';
      readonly sheet: string;
      readonly file?: string;
      readonly place: number;
      readonly of: number;
    }
  /** Finds tables that belong together. */
  | { readonly doing: 'joining' }
  /** Runs one rule. */
  | {
      readonly doing: 'checking';
      readonly rule: string;
      readonly place: number;
      readonly of: number;
    }
  /** Finds out which tables can be made. */
  | { readonly doing: 'offering' };

/** A table that the add-in can write, or what it lacks (message ids of the locales). */
export interface TableOffer {
  readonly id: string;
  readonly lacks: readonly string[];
  /** `Tabel 3.2`; null where it is not numbered or cannot be made. */
  readonly number: string | null;
  /** The name that its sheet has unless the user wants another one. */
  readonly sheetName: string;
}

/** What people look at before they read; null where the workbook does not tell it. */
export interface ChartData {
  readonly absorption: Absorption | null;
  readonly capaian: CapaianBars | null;
}
