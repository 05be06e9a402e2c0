/** The requirement set without which nothing here works; the manifest asks for it. */
export const MINIMUM_EXCEL_API = '1.9';

/** Whether this Excel is new enough for the add-in. To be asked once Office is ready. */
export function isExcelNewEnough(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', MINIMUM_EXCEL_API);
}

/** A set that no Excel has for years to come: one that claims it claims any. */
const FAR_AHEAD = 60;

/** The newest requirement set of this Excel, such as `ExcelApi 1.14`; for reports of faults. */
export function newestExcelApi(): string {
  const supports = (minor: number): boolean =>
    Office.context.requirements.isSetSupported('ExcelApi', `1.${minor}`);
  let minor = 1;
  while (minor < FAR_AHEAD && supports(minor + 1)) minor++;
  return `ExcelApi 1.${minor}`;
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
