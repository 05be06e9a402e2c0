import type { CellRange, CellRef, CellValue, SheetVisibility } from '../../../src/workbook';
import type { ChartModel, ConditionalModel } from './chart';
import { type CellFormat, PLAIN } from './format';
import { typed } from './typed-input';

/** Excel's size of a sheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** Widths and heights of a new sheet, in points. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

export interface CellModel {
  value: CellValue;
  /** Without the leading `=`. */
  formula?: string;
  format: CellFormat;
}

export interface NameModel {
  name: string;
  /** With the leading `=`. */
  formula: string;
  visible: boolean;
}

interface Line {
  /** Points. */
  size?: number;
  hidden?: boolean;
}

export interface PageModel {
  orientation: string;
  paperSize: string;
  zoom: object;
  centerHorizontally: boolean;
  titleRows?: string;
  printArea?: string;
  margins: Record<string, number>;
  headersFooters: Record<string, string>;
  /** Zero-based rows with which a page begins. */
  breaks: number[];
}

/** Computes what a formula shows; gets the formula without `=` and the sheet's name. */
export type Calculate = (formula: string, sheet: string) => CellValue;

/** One sheet of the emulated workbook: plain state and the few rules that Excel keeps by itself. */
export class SheetModel {
  visibility: SheetVisibility = 'visible';
  isProtected = false;
  /** True once deleted: objects that still point here fail. */
  deleted = false;
  /** Rows and columns frozen. */
  frozen = { rows: 0, columns: 0 };
  tabColor = '';
  showGridlines = true;
  readonly names: NameModel[] = [];
  readonly charts: ChartModel[] = [];
  /** The first has the highest priority. */
  conditionals: ConditionalModel[] = [];
  merges: CellRange[] = [];
  readonly rows = new Map<number, Line>();
  readonly columns = new Map<number, Line>();
  readonly page: PageModel = {
    orientation: 'Portrait',
    paperSize: 'Letter',
    zoom: { scale: 100 },
    centerHorizontally: false,
    margins: {},
    headersFooters: {},
    breaks: [],
  };
  readonly #cells = new Map<number, CellModel>();
  /** Places whose contents were changed since formulas were last calculated. */
  readonly #changed = new Set<number>();

  constructor(
    readonly id: string,
    public name: string,
    private readonly calculate?: Calculate,
  ) {}

  cell(row: number, column: number): CellModel | undefined {
    return this.#cells.get(row * COLUMNS + column);
  }

  /** The cell, made if it does not exist yet. */
  touch(row: number, column: number): CellModel {
    const key = row * COLUMNS + column;
    let cell = this.#cells.get(key);
    if (!cell) this.#cells.set(key, (cell = { value: null, format: PLAIN }));
    return cell;
  }

  /** Puts something into a cell as typing it would. `''` empties it. */
  write(row: number, column: number, input: string | number | boolean): void {
    const cell = this.touch(row, column);
    this.#changed.add(row * COLUMNS + column);
    const { formula: before } = cell;
    delete cell.formula;
    if (typeof input !== 'string') cell.value = input;
    else if (input === '') cell.value = null;
    else {
      const content = typed(input, cell.format.numberFormat);
      if ('formula' in content) {
        cell.formula = content.formula;
        if (this.calculate) cell.value = this.calculate(content.formula, this.name);
        else if (content.formula !== before) cell.value = 0;
      } else {
        cell.value = content.value;
        if (content.numberFormat !== undefined && cell.format.numberFormat === 'General') {
          cell.format = { ...cell.format, numberFormat: content.numberFormat };
        }
      }
    }
  }

  /** The cells that exist inside a range, also of a range as large as the sheet. */
  *existing(range: CellRange): Generator<[row: number, column: number, cell: CellModel]> {
    for (const [key, cell] of [...this.#cells]) {
      const row = Math.floor(key / COLUMNS);
      const column = key % COLUMNS;
      const inside =
        row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
      if (inside) yield [row, column, cell];
    }
  }

  /** Copies contents and format of a cell into another. */
  put(row: number, column: number, { value, formula, format }: CellModel): void {
    const cell = this.touch(row, column);
    this.#changed.add(row * COLUMNS + column);
    delete cell.formula;
    Object.assign(cell, { value, format }, formula !== undefined && { formula });
  }

  /** Takes away what a cell holds, not how it looks. */
  empty(row: number, column: number): void {
    const cell = this.touch(row, column);
    this.#changed.add(row * COLUMNS + column);
    cell.value = null;
    delete cell.formula;
  }

  remove(row: number, column: number): void {
    this.#changed.add(row * COLUMNS + column);
    this.#cells.delete(row * COLUMNS + column);
  }

  changedCells(): readonly CellRef[] {
    return [...this.#changed].map((key) => ({
      row: Math.floor(key / COLUMNS),
      column: key % COLUMNS,
    }));
  }

  forgetChanges(): void {
    this.#changed.clear();
  }

  /** Moves all that stands in or below a row, up where `by` is negative; what is pushed off is lost. */
  moveRows(from: number, by: number): void {
    const cells = [...this.existing({ ...WHOLE_SHEET, top: Math.min(from, from + by) })];
    for (const [row, column] of cells) this.#cells.delete(row * COLUMNS + column);
    for (const [row, column, cell] of cells) {
      if (row >= from) this.#cells.set((row + by) * COLUMNS + column, cell);
    }
    const lines = [...this.rows];
    for (const [row] of lines) if (row >= Math.min(from, from + by)) this.rows.delete(row);
    for (const [row, line] of lines) if (row >= from) this.rows.set(row + by, line);
    this.merges = this.merges.map((merge) =>
      merge.top < from ? merge : { ...merge, top: merge.top + by, bottom: merge.bottom + by },
    );
    this.conditionals = this.conditionals
      .map((one) => ({ ...one, ranges: one.ranges.flatMap((range) => moved(range, from, by)) }))
      .filter(({ ranges }) => ranges.length > 0);
  }

  /** The smallest range that holds every cell with content, or undefined on an empty sheet. */
  usedRange(valuesOnly: boolean): CellRange | undefined {
    let used: CellRange | undefined;
    for (const [row, column, cell] of this.existing(WHOLE_SHEET)) {
      if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
      used = {
        top: Math.min(used?.top ?? row, row),
        left: Math.min(used?.left ?? column, column),
        bottom: Math.max(used?.bottom ?? row, row),
        right: Math.max(used?.right ?? column, column),
      };
    }
    return used;
  }
}

export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

/** Where a range is once rows from a place on have moved; nothing where all of it was deleted. */
function moved(range: CellRange, from: number, by: number): CellRange[] {
  const row = (place: number, ifLost: number): number => {
    if (place >= from) return place + by;
    return place >= from + by ? ifLost : place;
  };
  const top = row(range.top, from + by);
  const bottom = row(range.bottom, from + by - 1);
  return top > bottom ? [] : [{ ...range, top, bottom }];
}

/** Whether two ranges share a cell. */
export function intersects(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
