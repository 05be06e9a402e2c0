import type {
  ChartData,
  CheckOptions,
  CheckReport,
  CheckStep,
  Repair,
  TableForDocument,
  TableOffer,
  TablePreview,
  TableSpec,
  WorkbookSnapshot,
  WriteWatch,
} from '../app';

/** What is checked besides the workbook, and how the check is followed and stopped. */
export interface CheckWatch extends Omit<CheckOptions, 'recognise'> {
  /** Ends the check with the error `cancelled`. */
  readonly signal?: AbortSignal;
  /** Told what is done next. */
  readonly onProgress?: (step: CheckStep) => void;
}

/** A checked workbook and the tables that can be made of it. */
export interface Checked {
  readonly report: CheckReport;
  readonly offers: readonly TableOffer[];
}

/**
 * The heavy use cases, wherever they run. What is recognised of a sheet is remembered as long as the
 * sheet is the same object, so that a check after one change is quick.
 */
export interface Analysis {
  /**
   * Recognises and checks a workbook. A newer check ends an older one.
   * @throws WorkbookError `cancelled` where it was ended
   */
  check(snapshot: WorkbookSnapshot, watch?: CheckWatch): Promise<Checked>;
  /**
   * Makes tables of a checked workbook, all that can be made unless some are chosen.
   * @throws WorkbookError `cancelled` where it was ended
   */
  tables(
    report: CheckReport,
    ids?: readonly string[],
    watch?: WriteWatch,
  ): Promise<readonly TableSpec[]>;
  /** One table for a document, or undefined where it cannot be made. */
  document(report: CheckReport, id: string): Promise<TableForDocument | undefined>;
  /** The head of one table, to be seen before it is made, or undefined where it cannot be made. */
  preview(report: CheckReport, id: string): Promise<TablePreview | undefined>;
  /** What was spent of the budget and achieved of the indicators. */
  charts(report: CheckReport): Promise<ChartData>;
  /** The repairs of these findings of a checked workbook, of all that are open unless told. */
  repairs(report: CheckReport, findings?: readonly string[]): Promise<readonly Repair[]>;
  /** Ends what runs and lets go of what it holds; used again, it begins anew. */
  dispose(): void;
}
