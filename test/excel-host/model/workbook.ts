import {
  type CellRange,
  type SheetCell,
  type WorkbookSnapshot,
  a1Range,
  memoryXml,
} from '../../../src/workbook';
import { HostError, accessDenied, invalidArgument } from '../host-error';
import { calculate } from './calculation';
import type { CustomXmlModel } from './custom-xml';
import { PLAIN } from './format';
import { type Calculate, type NameModel, SheetModel } from './sheet';

const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/;
const NAME_LIMIT = 31;

/** Who edits: at this computer, or elsewhere in the same workbook. */
export type EditSource = 'Local' | 'Remote';

/** Tells listeners what happened; the host turns it into events of the API. */
export type ModelEvent =
  | {
      readonly kind: 'changed';
      readonly sheet: SheetModel;
      readonly address: string;
      readonly source: EditSource;
      /** `RangeEdited` where nothing is said. */
      readonly change?: 'RowInserted' | 'RowDeleted';
      readonly byAddin?: boolean;
    }
  | { readonly kind: 'selected'; readonly sheet: SheetModel; readonly address: string }
  | { readonly kind: 'added' | 'deleted' | 'renamed' | 'calculated'; readonly sheet: SheetModel };

/** The emulated workbook: its sheets and what belongs to no sheet. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  readonly customXml: CustomXmlModel[] = [];
  /** Files that were opened in windows of their own, in base64. */
  readonly openedWindows: string[] = [];
  calculationMode = 'Automatic';
  isProtected = false;
  /** Of the file, as the title bar shows it. */
  name = '';
  active: SheetModel | undefined;
  selection: SheetCell | undefined;
  /** Ids of conditional formats that this Excel fails to read, as some do with rules made twice. */
  readonly brokenConditionals = new Set<string>();
  /** Cells of a range above which Excel does not tell what they hold. */
  cellLimit = 5_000_000;
  beyondCells: 'refuse' | 'null' = 'refuse';
  /** How many series a new chart has at first, given the columns of its source. */
  seriesOfNewChart = (columns: number): number => columns;
  onEvent: (event: ModelEvent) => void = () => undefined;
  #sheetCount = 0;

  /** @param calculate computes formulas as they are entered, in place of the model's own calculation */
  constructor(private readonly calculate?: Calculate) {}

  /** Brings all formulas up to date; in manual mode only those that were entered. */
  calculateFormulas(): void {
    if (this.calculate) return;
    for (const sheet of calculate(this.sheets, this.calculationMode === 'Manual')) {
      this.onEvent({ kind: 'calculated', sheet });
    }
  }

  sheet(nameOrId: string): SheetModel | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(
      (sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted,
    );
  }

  addSheet(name?: string): SheetModel {
    if (this.isProtected) throw accessDenied();
    this.#sheetCount++;
    const id = `{${String(this.#sheetCount).padStart(8, '0')}-0001-0000-0000-000000000000}`;
    const sheet = new SheetModel(id, name ?? this.#freeName(), this.calculate);
    this.#checkName(sheet, sheet.name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    this.onEvent({ kind: 'added', sheet });
    return sheet;
  }

  addCustomXml(xml: string): CustomXmlModel {
    const number = String(this.customXml.length + 1).padStart(8, '0');
    const part = { id: `{${number}-0002-0000-0000-000000000000}`, xml };
    this.customXml.push(part);
    return part;
  }

  renameSheet(sheet: SheetModel, name: string): void {
    if (this.isProtected) throw accessDenied();
    this.#checkName(sheet, name);
    sheet.name = name;
    this.onEvent({ kind: 'renamed', sheet });
  }

  /** Brings a sheet to the front with these cells selected. */
  select(sheet: SheetModel, range: CellRange): void {
    this.active = sheet;
    this.selection = { sheet: sheet.name, row: range.top, column: range.left };
    this.onEvent({ kind: 'selected', sheet, address: a1Range(range) });
  }

  deleteSheet(sheet: SheetModel): void {
    if (this.isProtected) throw accessDenied();
    const visible = this.sheets.filter(({ visibility }) => visibility === 'visible');
    if (visible.length === 1 && visible[0] === sheet) {
      throw new HostError(
        'InvalidOperation',
        'A workbook must contain at least one visible sheet.',
      );
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    sheet.deleted = true;
    if (this.active === sheet) this.active = this.sheets[0];
    this.onEvent({ kind: 'deleted', sheet });
  }

  #checkName(sheet: SheetModel, name: string): void {
    const isReserved = name.toLowerCase() === 'history' || /^'|'$/.test(name);
    if (name === '' || name.length > NAME_LIMIT || FORBIDDEN_IN_NAME.test(name) || isReserved) {
      throw invalidArgument(`sheet name ${name}`);
    }
    const holder = this.sheet(name);
    if (holder && holder !== sheet) {
      throw new HostError(
        'ItemAlreadyExists',
        'A resource with the same name or identifier already exists.',
        409,
      );
    }
  }

  #freeName(): string {
    for (let number = this.sheets.length + 1; ; number++) {
      if (!this.sheet(`Sheet${number}`)) return `Sheet${number}`;
    }
  }
}

/** Opens a workbook that was read elsewhere, formulas with their stored results. */
export function workbookFrom(snapshot: WorkbookSnapshot, calculate?: Calculate): WorkbookModel {
  const workbook = new WorkbookModel(calculate);
  workbook.name = snapshot.name ?? '';
  for (const source of snapshot.sheets) {
    const sheet = workbook.addSheet(source.name);
    sheet.visibility = source.visibility;
    sheet.merges = [...source.merges];
    for (const row of source.hiddenRows) sheet.rows.set(row, { hidden: true });
    for (const column of source.hiddenColumns) sheet.columns.set(column, { hidden: true });
    if (source.generatedBy !== undefined) {
      sheet.names.push({ name: '_Capaian', formula: `="${source.generatedBy}"`, visible: false });
    }
    source.rows.forEach((cells, row) => {
      cells?.forEach((content, column) => {
        if (!content) return;
        const cell = sheet.touch(row, column);
        cell.value = content.value;
        if (content.formula !== undefined) cell.formula = content.formula;
        cell.format = {
          ...PLAIN,
          numberFormat: content.numberFormat ?? 'General',
          bold: content.bold ?? false,
          indent: content.indent ?? 0,
        };
      });
    });
  }
  if (snapshot.memory !== undefined) workbook.addCustomXml(memoryXml(snapshot.memory));
  workbook.active = workbook.sheets.find(({ visibility }) => visibility === 'visible');
  return workbook;
}
