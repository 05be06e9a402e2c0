/** Words of the place where findings are read and mended. */
export interface CheckWords {
  /** Whether the workbook can be handed in. */
  readonly readiness: {
    readonly ready: string;
    readonly readyDespite: string;
    readonly notReady: string;
    readonly wrong: string;
    readonly unsure: string;
  };
  readonly show: string;
  readonly showAll: string;
  readonly tablesReady: string;
  readonly tablesNone: string;
  readonly rechecking: string;
  readonly recheckFailed: string;
  readonly search: string;
  readonly emptySearch: string;
  readonly nothingFound: string;
  readonly clearSearch: string;
  readonly next: string;
  readonly previous: string;
  readonly more: string;
  readonly groupBy: string;
  readonly byRule: string;
  readonly bySheet: string;
  readonly mark: string;
  readonly unmark: string;
  readonly marked: string;
  readonly unmarked: string;
  readonly markSkipped: string;
  readonly cause: string;
  readonly why: string;
  readonly page: string;
  readonly related: string;
  readonly relatedMore: string;
  readonly consequences: string;
  readonly moreConsequences: string;
  readonly showCell: string;
  readonly switchOff: string;
  readonly cleanHow: string;
}
