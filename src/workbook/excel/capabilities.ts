/** What this Excel can do beyond ExcelApi 1.4, read once: features ask this and nothing else. */
export interface Capabilities {
  /** Parts in which the add-in remembers something. */
  readonly customXmlParts: boolean;
  /** Bold, indents and hidden rows and columns of many cells in one request. */
  readonly cellProperties: boolean;
  /** Copies cells with their looks. */
  readonly copyRanges: boolean;
  readonly mergedAreas: boolean;
  /** Several ranges of a sheet as one object. */
  readonly rangeAreas: boolean;
  readonly conditionalFormats: boolean;
  readonly freezePanes: boolean;
  /** Charts of series and axes that can be set one by one. */
  readonly charts: boolean;
  readonly pageLayout: boolean;
  /** Tells whether the workbook's structure is protected. */
  readonly workbookProtection: boolean;
  readonly workbookName: boolean;
  readonly suspendCalculation: boolean;
  readonly suspendScreen: boolean;
  /** Tells of sheets that are renamed. */
  readonly nameEvents: boolean;
}

const NEEDS: Readonly<Record<keyof Capabilities, string>> = {
  customXmlParts: '1.5',
  conditionalFormats: '1.6',
  suspendCalculation: '1.6',
  freezePanes: '1.7',
  workbookName: '1.7',
  workbookProtection: '1.7',
  charts: '1.8',
  cellProperties: '1.9',
  copyRanges: '1.9',
  pageLayout: '1.9',
  rangeAreas: '1.9',
  suspendScreen: '1.9',
  mergedAreas: '1.13',
  nameEvents: '1.17',
};

/** Asks the running Excel which of its requirement sets it has. */
export function excelCapabilities(): Capabilities {
  const can = (name: keyof Capabilities): boolean =>
    Office.context.requirements.isSetSupported('ExcelApi', NEEDS[name]);
  return {
    customXmlParts: can('customXmlParts'),
    cellProperties: can('cellProperties'),
    copyRanges: can('copyRanges'),
    mergedAreas: can('mergedAreas'),
    conditionalFormats: can('conditionalFormats'),
    freezePanes: can('freezePanes'),
    charts: can('charts'),
    pageLayout: can('pageLayout'),
    rangeAreas: can('rangeAreas'),
    workbookProtection: can('workbookProtection'),
    workbookName: can('workbookName'),
    suspendCalculation: can('suspendCalculation'),
    suspendScreen: can('suspendScreen'),
    nameEvents: can('nameEvents'),
  };
}
