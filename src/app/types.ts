import type { RecognisedTable } from '../recognise';
import type { Finding, RuleFailure } from '../rules';
import type { WorkbookSnapshot } from '../workbook';

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

/** All that is known of a workbook after one reading. */
export interface CheckReport {
  readonly snapshot: WorkbookSnapshot;
  /** Tables of a known kind. */
  readonly tables: readonly RecognisedTable[];
  /** In reading order: by sheet, then row, then column. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** Rules that failed while they ran; the others' findings stand. */
  readonly failures: readonly RuleFailure[];
}

/** A table that the add-in can write, or what it lacks (message ids of the locales). */
export interface TableOffer {
  readonly id: string;
  readonly lacks: readonly string[];
}
