/** The requirement set without which nothing here works; the manifest asks for it. */
export const MINIMUM_EXCEL_API = '1.9';

/** Whether this Excel is new enough for the add-in. To be asked once Office is ready. */
export function isExcelNewEnough(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', MINIMUM_EXCEL_API);
}

/** What this Excel can do beyond that, read once: features ask this and nothing else. */
export interface Capabilities {
  readonly mergedAreas: boolean;
  /** Tells of sheets that are renamed. */
  readonly nameEvents: boolean;
  /** Its undo list holds what an add-in changes. */
  readonly undoList: boolean;
}

const NEEDS: Readonly<Record<keyof Capabilities, string>> = {
  mergedAreas: '1.13',
  nameEvents: '1.17',
  undoList: '1.20',
};

/** Asks the running Excel which of its requirement sets it has. */
export function excelCapabilities(): Capabilities {
  const can = (name: keyof Capabilities): boolean =>
    Office.context.requirements.isSetSupported('ExcelApi', NEEDS[name]);
  return {
    mergedAreas: can('mergedAreas'),
    nameEvents: can('nameEvents'),
    undoList: can('undoList'),
  };
}
