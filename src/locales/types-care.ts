/** Words of the first run, of what went wrong, of an unknown workbook, and of the settings around them. */
export interface CareWords {
  readonly welcome: {
    readonly label: string;
    readonly steps: readonly { readonly title: string; readonly text: string }[];
    readonly position: string;
    readonly next: string;
    readonly back: string;
    readonly skip: string;
    readonly finish: string;
    readonly sample: string;
    readonly sampleAsk: string;
    readonly sampleOpen: string;
    readonly sampleCancel: string;
    readonly sampleFailed: string;
  };
  readonly crash: {
    readonly title: string;
    readonly sentence: string;
    readonly aside: string;
    readonly reload: string;
    readonly copy: string;
    readonly copied: string;
    readonly show: string;
    readonly promise: string;
    readonly close: string;
    /** A part of the program did not arrive. */
    readonly notLoaded: string;
  };
  readonly nothing: {
    readonly empty: string;
    readonly emptyHow: string;
    readonly seen: string;
    readonly sheets: {
      readonly empty: string;
      readonly own: string;
      readonly noHeading: string;
      readonly unknownKind: string;
    };
    readonly moreSheets: string;
    readonly next: string;
    readonly guide: string;
  };
  readonly settings: {
    readonly unsaved: string;
    readonly rulesSearch: string;
    readonly rulesNone: string;
    readonly ignored: string;
    readonly ignoredNone: string;
    readonly language: string;
    readonly welcome: string;
    readonly welcomeAgain: string;
    readonly about: string;
    readonly version: string;
    readonly support: string;
    readonly guide: string;
    readonly privacy: string;
    readonly rulePages: string;
  };
  /** Said to screen readers when findings come or go. */
  readonly live: {
    readonly count: string;
    readonly more: string;
    readonly fewer: string;
    readonly none: string;
  };
}
