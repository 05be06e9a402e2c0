/** The words of the page without Excel alone. */
export interface PageMessages {
  readonly tagline: string;
  /** Name of the strip that tells which files are open. */
  readonly files: string;
  readonly drop: string;
  readonly dropHere: string;
  readonly pick: string;
  readonly sample: string;
  readonly backToSample: string;
  readonly privacy: string;
  readonly download: string;
  /** What a copy is called, by what was done: `neither` where only something was remembered. */
  readonly copySuffix: {
    readonly tables: string;
    readonly repairs: string;
    readonly both: string;
    readonly neither: string;
  };
  /** Asked before changes that were not downloaded are gone. */
  readonly lose: {
    readonly sentence: string;
    readonly goOn: string;
    readonly stay: string;
  };
  /** Leads the keyboard past the file and the sheets. */
  readonly skip: string;
  /** Name of the area of the sheets. */
  readonly workbook: string;
  readonly opening: string;
  readonly sheets: string;
  readonly grid: string;
  readonly hiddenSheet: string;
  readonly ownSheet: string;
  readonly panel: string;
  readonly findingsOnSheet: string;
  readonly sampleMissing: string;
  /** The bar above the sheet. */
  readonly view: {
    readonly place: string;
    readonly placeHint: string;
    readonly notAPlace: string;
    readonly noSuchSheet: string;
    readonly beyondSheet: string;
    readonly freeze: string;
    readonly zoom: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly zoomReset: string;
  };
  readonly paste: {
    readonly button: string;
    /** Names of the workbook and the sheet that pasted cells become. */
    readonly file: string;
    readonly sheet: string;
    readonly nothing: string;
    readonly refused: string;
    readonly tooLarge: string;
  };
  /** What was dropped or picked and cannot be opened. */
  readonly skipped: {
    readonly folder: string;
    readonly notWorkbook: string;
    readonly close: string;
  };
  readonly offline: {
    readonly ready: string;
    readonly now: string;
    readonly update: string;
    readonly reload: string;
    readonly later: string;
  };
}
