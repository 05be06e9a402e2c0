import type { CheckReport, CheckStep, TableOffer, WrittenTable } from '../../../app';

/** How far the writing of tables has come. */
export type Writing =
  | { readonly phase: 'idle' }
  /** `share` of the work that is done, 0–1; `table` is made just now, null where that is not known. */
  | { readonly phase: 'writing'; readonly share: number; readonly table: string | null }
  | { readonly phase: 'written'; readonly tables: readonly WrittenTable[] }
  | { readonly phase: 'failed'; readonly error: unknown };

/** How far the remembering of what the user lets stand has come. */
export type Remembering =
  | { readonly phase: 'idle' }
  | { readonly phase: 'saving' }
  /** `error` is a `MemoryProblem` where what the workbook remembers cannot be changed. */
  | { readonly phase: 'failed'; readonly error: unknown };

export interface ResultState {
  readonly phase: 'result';
  /**
   * How far the workbook is read and checked once more, or null where it is not; what is shown is the
   * last result. `step` is null while the workbook itself is read.
   */
  readonly checking: { readonly step: CheckStep | null } | null;
  /** Why the last checking failed, or null; what is shown is an earlier result. */
  readonly recheckError: unknown;
  readonly report: CheckReport;
  readonly offers: readonly TableOffer[];
  /** Ids of the tables to write; at first all that can be written. */
  readonly chosen: ReadonlySet<string>;
  /** Names that the user wants for the sheets of tables; the others have their usual ones. */
  readonly names: ReadonlyMap<string, string>;
  /** Id of the finding that is open, or null; one that the list shows. */
  readonly selected: string | null;
  readonly writing: Writing;
  readonly remembering: Remembering;
}

/** What the panel shows: all of it, as plain data. */
export type PanelState =
  | {
      readonly phase: 'reading';
      /** What the check does now; null while the workbook itself is read. */
      readonly step: CheckStep | null;
    }
  | { readonly phase: 'failed'; readonly error: unknown }
  | ResultState;

export const INITIAL: PanelState = { phase: 'reading', step: null };

/** The newest report that there is, or null. */
export function reportOf(state: PanelState): CheckReport | null {
  return state.phase === 'result' ? state.report : null;
}
