import type { ColumnRole, Correction, RowRole, TableKind } from '../recognise';
import type { DroppedException, Finding, MessageData } from '../rules';
import type { WorkbookErrorCode } from '../workbook';
import type { UiMessages } from './types-ui';

/** A sentence with its places filled in from plain data. */
export type Sentence = (data: MessageData) => string;

/** How figures are written in a language. */
export interface Figures {
  /** An amount or count with its thousands separated: `1.250.000`. */
  readonly amount: (value: number) => string;
  /** A percentage without its sign, with the decimals it has: `93,42`. */
  readonly percent: (value: number) => string;
}

export interface RuleWords {
  readonly title: string;
  /** Why it matters, one or two sentences. */
  readonly why: string;
  readonly sentence: Sentence;
  /** What each threshold of the rule means, by its name. */
  readonly thresholds?: Readonly<Record<string, string>>;
}

/** Words of the generated sheets: written into the user's workbook, so always Indonesian there. */
export interface TableWords {
  readonly title: string;
}

/** The words of the command line. */
export interface CliWords {
  readonly usage: string;
  readonly unknownCommand: string;
  readonly missingFile: string;
  readonly missingOthers: string;
  readonly sameFileTwice: string;
  readonly fileFailed: string;
  readonly hiddenSheet: string;
  readonly joined: string;
  readonly joinedByName: string;
  readonly joinedAlone: string;
  readonly joinedNear: string;
  readonly joinedTied: string;
  readonly joinedMore: string;
  readonly missingOutput: string;
  readonly missingCorrections: string;
  readonly missingSettings: string;
  readonly missingFinding: string;
  readonly missingReason: string;
  readonly badThreshold: string;
  readonly badOption: string;
  readonly bothWays: string;
  readonly unknownFormat: string;
  readonly sameFile: string;
  readonly unknownOption: string;
  readonly cannotWrite: string;
  readonly noFinding: string;
  readonly summary: string;
  readonly agree: string;
  readonly cause: string;
  readonly nothing: string;
  readonly nothingToWrite: string;
  readonly unknownTable: string;
  readonly written: string;
  readonly edited: string;
  readonly lacks: string;
  readonly ruleFailed: string;
  readonly table: string;
  readonly column: string;
  readonly rows: string;
  readonly identities: string;
  readonly corrections: CorrectionWords;
  readonly settings: SettingsFileWords;
  readonly exceptions: ExceptionWords;
  readonly rules: RuleListWords;
  readonly repairs: RepairWords;
}

/** What the command line says of settings of the report. */
export interface SettingsFileWords {
  readonly notFound: string;
  readonly unreadable: string;
  readonly newer: string;
  readonly dropped: string;
}

/** What the command line says of repairs. */
export interface RepairWords {
  readonly line: string;
  readonly empty: string;
  readonly done: string;
  readonly nothing: string;
  readonly unknownRule: string;
}

/** What the command line says in the list of rules. */
export interface RuleListWords {
  readonly off: string;
  readonly own: string;
  readonly noThreshold: string;
}

/** What the command line says of findings that the user lets stand and of rules that are off. */
export interface ExceptionWords {
  readonly heading: string;
  readonly line: string;
  readonly unused: string;
  readonly waiting: string;
  readonly off: string;
  readonly threshold: string;
  readonly unknown: string;
  /** Entries that are not understood, by the list that they stand in. */
  readonly dropped: Readonly<Record<DroppedException['list'], string>>;
  readonly noException: string;
  readonly noFinding: string;
  readonly notIgnored: string;
  readonly ignored: string;
  readonly restored: string;
}

/** What the command line says of corrections that could not be used. */
export interface CorrectionWords {
  readonly notFound: string;
  readonly unreadable: string;
  readonly newer: string;
  readonly memoryUnreadable: string;
  readonly memoryNewer: string;
  /** An entry with a field that is missing, unknown or wrong, and one that is no correction at all. */
  readonly dropped: string;
  readonly noCorrection: string;
  /** What a correction names that is no longer there. */
  readonly unused: Readonly<Record<Correction['about'], string>>;
}

/** Every word that a person reads, in one language. */
export interface Messages {
  readonly figures: Figures;
  readonly ui: UiMessages;
  readonly errors: Readonly<Record<WorkbookErrorCode, string>>;
  readonly rules: Readonly<Record<string, RuleWords>>;
  readonly causes: Readonly<Record<string, Sentence>>;
  readonly severities: Readonly<Record<Finding['severity'], string>>;
  /** What several findings of one severity are called. */
  readonly severityGroups: Readonly<Record<Finding['severity'], string>>;
  /** How many findings of each severity there are, `{n}`, as Excel's own Accessibility Checker says it. */
  readonly severityCounts: Readonly<Record<Finding['severity'], string>>;
  readonly kinds: Readonly<Record<TableKind, string>>;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly rowRoles: Readonly<Record<RowRole, string>>;
  readonly reasons: Readonly<Record<string, Sentence>>;
  readonly tables: Readonly<Record<string, TableWords>>;
  readonly lacks: Readonly<Record<string, string>>;
  readonly cli: CliWords;
}
