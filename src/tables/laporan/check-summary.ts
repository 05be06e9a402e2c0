import type { SheetCell } from '../../workbook';

/** A finding in Indonesian words. */
export interface SummarisedFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** The severity in words. */
  readonly level: string;
  readonly cell: SheetCell;
  readonly sentence: string;
  readonly cause: string | null;
  /** What should stand there: a figure, a text or a formula; null where nothing tells. */
  readonly expected: number | string | null;
  /** Id of the finding that explains this one, or null. */
  readonly root: string | null;
  readonly ignored: boolean;
  /** Why it is let stand; null or empty where nobody said. */
  readonly reason: string | null;
}

/** A sheet that was read, and what was recognised on it. */
export interface SheetRead {
  /** Name of the file; absent for the workbook that is open. */
  readonly file?: string;
  readonly name: string;
  readonly hidden: boolean;
  /** Made by the add-in itself, and so not read. */
  readonly generated: boolean;
  /** What its tables are, in words. */
  readonly tables: readonly { readonly kind: string; readonly range: string }[];
}

/** What one rule looked at, and how much of it agreed. */
export interface CheckedRule {
  readonly rule: string;
  readonly title: string;
  readonly checked: number;
  readonly agree: number;
}

/** All that a check found, in words: made by the use cases, which alone know rules and locales. */
export interface CheckSummary {
  readonly checkedAt: Date;
  /** Of this program. */
  readonly version: string;
  /** Name of the workbook's file, or null where it is not known. */
  readonly file: string | null;
  readonly sheets: readonly SheetRead[];
  readonly checks: readonly CheckedRule[];
  /** Titles of rules that the workbook has switched off. */
  readonly off: readonly string[];
  /** Thresholds in force that are not the rule's own. */
  readonly thresholds: readonly {
    readonly title: string;
    readonly name: string;
    readonly value: number;
  }[];
  /** Rules that failed while they ran. */
  readonly failures: readonly string[];
  /** In reading order. */
  readonly findings: readonly SummarisedFinding[];
}
