import type { IndicatorTable, JoinedTable } from '../../../join';
import type { RecognisedTable } from '../../../recognise';
import type { SheetCell } from '../../../workbook';
import type { SheetOf } from '../../source/sourced';
import type { TableInput } from '../../types';

/** What an answer rests on: words, and the cells that they speak of where there are some. */
export interface Evidence {
  readonly text: string;
  /** From the first to the last cell of one sheet. */
  readonly from?: SheetCell;
  readonly to?: SheetCell;
}

export interface Answer {
  /** Null where the workbook cannot tell, and the reviewer answers. */
  readonly verdict: 'ya' | 'tidak' | 'tidak-berlaku' | null;
  readonly evidence: readonly Evidence[];
}

/** The tables of a workbook that a review looks at; what there is not is undefined. */
export interface ReviewSources {
  readonly input: TableInput;
  readonly sheetOf: SheetOf;
  /** All that are visible and in force. */
  readonly tables: readonly RecognisedTable[];
  /** The Perjanjian Kinerja. */
  readonly agreement: IndicatorTable | undefined;
  /** What the LKj reports. */
  readonly report: IndicatorTable | undefined;
  readonly renstra: RecognisedTable | undefined;
  /** The list of Indikator Kinerja Utama. */
  readonly iku: RecognisedTable | undefined;
  readonly budget: JoinedTable | undefined;
}

/** One line of the form; the wording is shortened. */
export interface Statement {
  readonly number: string;
  readonly text: string;
  readonly answer: (sources: ReviewSources) => Answer;
}
