import type { IdentityKind, RecognisedColumn } from '../types';

/** What the headings say about one column: it is computed from others of its row. */
export interface Claim {
  readonly kind: IdentityKind;
  readonly result: RecognisedColumn;
  /** For a difference: minuend, subtrahend. */
  readonly of: readonly RecognisedColumn[];
}
