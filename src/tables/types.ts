import type { TableJoin } from '../join';
import type { RecognisedTable } from '../recognise';
import type { FurtherFile, TableSpec, WorkbookSnapshot } from '../workbook';
import type { CheckSummary } from './laporan/check-summary';
import type { ReportSettings } from './settings/types';

export interface TableInput {
  readonly snapshot: WorkbookSnapshot;
  /** Files read beside the workbook. */
  readonly others: readonly FurtherFile[];
  /** Recognised tables of known kinds. */
  readonly tables: readonly RecognisedTable[];
  /** Which of them belong together. */
  readonly joins: readonly TableJoin[];
  /** Which belong together where the whole year is looked at. */
  readonly yearJoins: readonly TableJoin[];
  readonly settings: ReportSettings;
  /** The time that the user has chosen; `settings` has it only for tables that follow it. */
  readonly askedPeriod: ReportSettings['period'];
  /** What the check of all this found. */
  readonly check: CheckSummary;
}

/** One LKIP table that can be made from recognised ones. */
export interface TableMaker {
  readonly id: string;
  /** The name that its sheet has unless the user wants another one. */
  readonly sheetName: string;
  /** Message ids of the sources that are missing; empty where the table can be made. */
  lacks(input: TableInput): readonly string[];
  /**
   * Which time its figures follow: the quarter that is chosen; the year alone, which it says where a quarter is chosen;
   * or neither, being no figures of what was done.
   */
  readonly follows: 'quarter' | 'year' | 'nothing';
  /** False for what is no table of the report's text: it has no number. */
  readonly numbered: boolean;
  /**
   * Only called where nothing is lacking.
   * @param number as it is to be printed: `Tabel 3.1`; null where tables are not numbered
   */
  make(input: TableInput, number: string | null): TableSpec;
}
