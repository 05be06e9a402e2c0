import type { CheckReport, CheckStep, TableOffer, WrittenTable } from '../../../app';

/** What happens to the panel; `reduce` says what becomes of its state. */
export type PanelEvent =
  | { readonly type: 'check-started' }
  | { readonly type: 'check-progressed'; readonly step: CheckStep }
  /** The user let go of a check; `error` is shown where there is no earlier result. */
  | { readonly type: 'check-dropped'; readonly error: unknown }
  | { readonly type: 'check-failed'; readonly error: unknown }
  | ({ readonly type: 'checked' } & Outcome)
  | { readonly type: 'finding-selected'; readonly id: string | null }
  | { readonly type: 'table-toggled'; readonly id: string }
  /** All that can be made, or none of it. */
  | { readonly type: 'all-tables-chosen'; readonly isChosen: boolean }
  /** `name` is null where the table is to have its usual one. */
  | { readonly type: 'table-named'; readonly id: string; readonly name: string | null }
  | { readonly type: 'write-started' }
  | {
      readonly type: 'write-progressed';
      readonly share: number;
      readonly table: string | null;
    }
  | { readonly type: 'write-failed'; readonly error: unknown }
  | { readonly type: 'write-dropped' }
  | { readonly type: 'written'; readonly tables: readonly WrittenTable[] }
  | { readonly type: 'remember-started' }
  | { readonly type: 'remember-failed'; readonly error: unknown }
  | ({ readonly type: 'remembered' } & Outcome)
  /** The workbook was read again because it was changed; what the user chose and saw stays. */
  | ({ readonly type: 'rechecked' } & Outcome)
  /** The workbook was read again after writing or a repair; what the user chose and saw stays. */
  | ({ readonly type: 'refreshed' } & Outcome);

/** What a check comes to. */
export interface Outcome {
  readonly report: CheckReport;
  readonly offers: readonly TableOffer[];
}
