import type { TableJoin } from '../join';
import type { RecognisedTable } from '../recognise';
import type { SheetCell, WorkbookSnapshot } from '../workbook';

/** `error`: the report would be wrong; `warning`: likely wrong, or formulas break; `info`. */
export type Severity = 'error' | 'warning' | 'info';

/** Figures that fill a sentence: amounts in rupiah, percentages 0–100. */
export type MessageData = Readonly<Record<string, string | number | readonly string[]>>;

/** A sentence before it is worded: its id in the locales and what fills its places. */
export interface Message {
  readonly id: string;
  readonly data: MessageData;
}

/** What a rule says of one cell. Plain data: sentences are made in the locales. */
export interface FindingDraft {
  readonly cell: SheetCell;
  /** What stands there: a number where it is a figure, else the text. */
  readonly found: number | string | null;
  /** Other cells of which the same is said, such as those along a row that share a wrong formula. */
  readonly also?: readonly SheetCell[];
  readonly expected: number | string | null;
  readonly related: readonly SheetCell[];
  readonly message: Message;
  /** The likeliest cause, where the figures show one. */
  readonly cause: Message | null;
  /** What the finding is about, apart from its address: the row's code or name and the column's heading. */
  readonly subject: string;
  /** Where this finding weighs less or more than its rule usually does. */
  readonly severity?: Severity;
}

export interface Finding extends FindingDraft {
  /** Stable over inserted rows: made from the rule, the sheet and the subject. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Whether one repair is certainly meant: `repairOf` gives it. */
  readonly fixable: boolean;
  /** Id of the finding that explains this one, or null. */
  readonly root: string | null;
  readonly status: 'terbuka' | 'diabaikan';
  readonly reason: string | null;
}

export interface RuleOutcome {
  /** Cells that were checked. */
  readonly checked: number;
  /** Cells that agree, rounding differences included. */
  readonly agree: number;
  readonly findings: readonly FindingDraft[];
}

/** A finding that its user lets stand, by what it is about, so that inserted rows do no harm. */
export interface IgnoredFinding {
  /** Id of the finding. */
  readonly id: string;
  readonly rule: string;
  /** What it is about, as shown when it is listed later: the finding's `subject`. */
  readonly subject: string;
  readonly reason: string;
  /** Names of the further files that it was found with; absent where the workbook alone shows it. */
  readonly files?: readonly string[];
}

/** How the user of a workbook lives with its exceptions; kept with the workbook. */
export interface RuleSettings {
  /** Ids of rules that are switched off. */
  readonly off: readonly string[];
  /** Thresholds other than the rule's own, by rule and name. */
  readonly thresholds: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly ignored: readonly IgnoredFinding[];
}

export interface RuleInput {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly RecognisedTable[];
  /** Name of the file; absent for the workbook that is open. */
  readonly file?: string;
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What can be set, with the values that hold unless it is; the checks are handed those in force. */
  readonly thresholds?: Readonly<Record<string, number>>;
  /** What is wrong within one workbook. */
  check(input: RuleInput, thresholds: Readonly<Record<string, number>>): RuleOutcome;
  /**
   * What is wrong between tables that belong together, over all files; cells name their file.
   * @param workbooks the open one first
   */
  checkJoins?(
    joins: readonly TableJoin[],
    thresholds: Readonly<Record<string, number>>,
    workbooks: readonly RuleInput[],
  ): RuleOutcome;
}
