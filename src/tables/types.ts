import type { TableJoin } from '../join';
import type { RecognisedTable } from '../recognise';
import type { FurtherFile, TableSpec, WorkbookSnapshot } from '../workbook';

export interface TableInput {
  readonly snapshot: WorkbookSnapshot;
  /** Files read beside the workbook. */
  readonly others: readonly FurtherFile[];
  /** Recognised tables of known kinds. */
  readonly tables: readonly RecognisedTable[];
  /** Which of them belong together. */
  readonly joins: readonly TableJoin[];
}

/** One LKIP table that can be made from recognised ones. */
export interface TableMaker {
  readonly id: string;
  /** Message ids of the sources that are missing; empty where the table can be made. */
  lacks(input: TableInput): readonly string[];
  /** Only called where nothing is lacking. */
  make(input: TableInput): TableSpec;
}
