import type { MeasuredAt } from '../../../join';
import type { RecognisedRow, RecognisedTable } from '../../../recognise';

/** How one indicator, or a part of it, is computed. */
export interface Calculation {
  readonly table: RecognisedTable;
  readonly row: RecognisedRow;
  readonly indicator: string;
  /** As the source words it. */
  readonly formula: string;
  readonly numerator: MeasuredAt | undefined;
  readonly denominator: MeasuredAt | undefined;
  /** What the source itself says the result is. */
  readonly reported: MeasuredAt | undefined;
}
