import type { RecognisedColumn, RecognisedRow } from '../../recognise';

/** A figure that is missing, with what stands in for it. */
export interface Blank {
  readonly row: RecognisedRow;
  readonly column: RecognisedColumn;
  /** Percentage 0–100 or rupiah; null where nothing tells it. */
  readonly expected: number | null;
  /** Columns of the same row that the figure follows from. */
  readonly from: readonly RecognisedColumn[];
}

/** Blank cells of a table where a figure belongs, and the cells that were looked at. */
export interface BlankSearch {
  readonly checked: number;
  readonly blanks: readonly Blank[];
}
