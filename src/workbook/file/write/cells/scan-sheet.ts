import { parseA1, parseA1Range, type CellRange } from '../../..';
import { isMain } from '../../xml/namespaces';
import { attribute, isTrue, parseXml, type XmlTag } from '../../xml/parse';
import type { XmlElement } from '../../xml/tree';

/** A formula of a cell with its place in the text. */
export interface FormulaPlace {
  readonly tag: XmlTag;
  /** '' where the cell shares the formula of another. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A cell element with its place in the text. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly tag: XmlTag;
  readonly start: number;
  readonly end: number;
  readonly formula?: FormulaPlace;
}

/** A row element, with where its cells begin. */
export interface RowPlace extends XmlElement {
  readonly index: number;
  readonly cells: readonly { readonly column: number; readonly start: number }[];
}

/** Number of the look that a run of columns has where a cell names none. */
interface ColumnLook {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** What must be known of a worksheet part to change single cells in its text. */
export interface SheetScan {
  readonly rows: readonly RowPlace[];
  /** Cells that were asked for and all that have a formula, by `row:column`. */
  readonly cells: ReadonlyMap<string, CellPlace>;
  readonly columns: readonly ColumnLook[];
  /** Ranges of array formulas and data tables. */
  readonly arrays: readonly CellRange[];
  readonly isProtected: boolean;
  /** The element `<sheetData>`; its children are not listed. */
  readonly data: XmlElement | undefined;
}

export function placeKey(row: number, column: number): string {
  return `${row}:${column}`;
}

/**
 * Goes through a worksheet part once.
 * @param wanted places as `row:column`
 * @throws WorkbookError `damaged`
 */
export function scanSheet(text: string, part: string, wanted: ReadonlySet<string>): SheetScan {
  const scanner = new Scanner(text, wanted);
  parseXml(text, part, {
    open(tag, end) {
      if (isMain(tag.uri)) scanner.open(tag, end);
    },
    close(tag, end) {
      if (isMain(tag.uri)) scanner.close(tag, end);
    },
    text(chunk) {
      scanner.text(chunk);
    },
  });
  return scanner;
}

type Building<T> = { -readonly [K in keyof T]: T[K] };

class Scanner implements SheetScan {
  readonly rows: Building<RowPlace>[] = [];
  readonly cells = new Map<string, CellPlace>();
  readonly columns: ColumnLook[] = [];
  readonly arrays: CellRange[] = [];
  isProtected = false;
  data: Building<XmlElement> | undefined;
  private row: (Building<RowPlace> & { cells: { column: number; start: number }[] }) | undefined;
  private rowIndex = -1;
  private column = -1;
  private cell: Building<CellPlace> | undefined;
  private formula: Building<FormulaPlace> | undefined;
  private isInFormula = false;

  constructor(
    private readonly source: string,
    private readonly wanted: ReadonlySet<string>,
  ) {}

  open(tag: XmlTag, end: number): void {
    const start = this.source.lastIndexOf('<', end - 1);
    if (tag.local === 'c') this.openCell(tag, start);
    else if (tag.local === 'row') this.openRow(tag, start, end);
    else if (tag.local === 'sheetData') this.data = element(tag, start, end);
    else if (tag.local === 'f' && this.cell) {
      this.formula = { tag, text: '', start, end };
      this.isInFormula = true;
    } else if (tag.local === 'col') this.addColumn(tag);
    else if (tag.local === 'sheetProtection') this.isProtected = isTrue(attribute(tag, 'sheet'));
  }

  close(tag: XmlTag, end: number): void {
    if (tag.local === 'c' && this.cell) this.closeCell(this.cell, end);
    else if (tag.local === 'f' && this.formula) {
      this.formula.end = end;
      this.isInFormula = false;
    } else if (tag.local === 'row' && this.row) this.row.end = end;
    else if (tag.local === 'sheetData' && this.data) this.data.end = end;
  }

  text(chunk: string): void {
    if (this.isInFormula && this.formula) this.formula.text += chunk;
  }

  private addColumn(tag: XmlTag): void {
    const style = attribute(tag, 'style');
    if (style === undefined) return;
    this.columns.push({
      first: Number(attribute(tag, 'min')) - 1,
      last: Number(attribute(tag, 'max')) - 1,
      style: Number(style),
    });
  }

  private openRow(tag: XmlTag, start: number, end: number): void {
    const number = attribute(tag, 'r');
    this.rowIndex = number === undefined ? this.rowIndex + 1 : Number(number) - 1;
    this.column = -1;
    this.row = { ...element(tag, start, end), index: this.rowIndex, cells: [] };
    this.rows.push(this.row);
  }

  private openCell(tag: XmlTag, start: number): void {
    // Rows and cells may leave their address out; then they follow the one before.
    const place = parseA1(attribute(tag, 'r') ?? '');
    this.column = place?.column ?? this.column + 1;
    this.rowIndex = place?.row ?? this.rowIndex;
    this.cell = { row: this.rowIndex, column: this.column, tag, start, end: start };
    this.formula = undefined;
    this.row?.cells.push({ column: this.column, start });
  }

  private closeCell(cell: Building<CellPlace>, end: number): void {
    cell.end = end;
    const key = placeKey(cell.row, cell.column);
    if (this.formula) cell.formula = this.formula;
    if (this.formula || this.wanted.has(key)) this.cells.set(key, cell);
    const kind = this.formula && attribute(this.formula.tag, 't');
    if (this.formula && (kind === 'array' || kind === 'dataTable')) {
      const range = parseA1Range(attribute(this.formula.tag, 'ref') ?? '');
      const { row, column } = cell;
      this.arrays.push(range ?? { top: row, bottom: row, left: column, right: column });
    }
    this.cell = undefined;
    this.formula = undefined;
  }
}

function element(tag: XmlTag, start: number, end: number): XmlElement {
  return { tag, children: [], text: '', start, openEnd: end, end };
}
