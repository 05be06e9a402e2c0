import type { Laid } from '../truth';

export interface QuirkInput {
  /** Chooses among the variants of a quirk. */
  readonly draw: number;
  /** Another sheet, for quirks that put two tables together. */
  readonly other: Laid;
}

/** Changes a sheet and keeps its truth right; a sheet that a quirk does not concern stays as it is. */
export type Quirk = (laid: Laid, input: QuirkInput) => Laid;
