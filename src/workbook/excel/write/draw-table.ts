import {
  type SpecCell,
  type SpecContent,
  type CellRange,
  type TableSpec,
  a1Range,
  columnName,
  columnPoints,
  rowPoints,
} from '../..';
import { type Block, blocksOf } from './blocks';
import { setConditionals } from './conditionals';
import { drawLooks } from './looks';

/** Format of cells that hold text: in any other, Excel turns `2.01` into a number. */
export const TEXT_FORMAT = '@';

/** Leaves a cell as it is. */
const UNCHANGED = null;

/** A part of the work that one request of bounded size can hold. */
export interface DrawStep {
  /** Id of the table that it is a part of, where that is to be told. */
  readonly table?: string;
  /** How many cells it fills. */
  readonly cells: number;
  /** Queues the work; the caller synchronises. */
  readonly draw: () => void;
}

/** Cells in one part: some hundred kilobytes; Excel on the web takes five megabytes in a request. */
export const CELLS_IN_STEP = 4000;

/**
 * Draws a table on empty cells, some rows after the other.
 * @param sheetOf asked for its sheet by each step as it is drawn
 * @param range the cells that the table takes up
 * @param before the cells that it took up so far, on a sheet that its user may have set up meanwhile:
 * widths of columns and frozen rows stay
 */
export function drawSteps(
  sheetOf: () => Excel.Worksheet,
  spec: TableSpec,
  range: CellRange,
  before?: CellRange,
): DrawStep[] {
  const width = range.right - range.left + 1;
  const height = Math.max(1, Math.floor(CELLS_IN_STEP / width));
  const steps: DrawStep[] = [];
  for (let { top } = range; top <= range.bottom; top += height) {
    const part = { ...range, top, bottom: Math.min(range.bottom, top + height - 1) };
    steps.push({
      table: spec.id,
      cells: width * (part.bottom - part.top + 1),
      draw: () => {
        drawRows(sheetOf(), spec, part);
      },
    });
  }
  // Merges may reach over several parts.
  const whole = (): void => {
    const sheet = sheetOf();
    for (const merge of spec.merges) sheet.getRange(a1Range(merge)).merge();
    drawWidths(sheet, spec, range, before);
    setConditionals(sheet, spec.conditionals);
    if (spec.freezeRows > 0 && !before) sheet.freezePanes.freezeRows(spec.freezeRows);
  };
  return [...steps, { cells: spec.merges.length, draw: whole }];
}

function drawRows(sheet: Excel.Worksheet, spec: TableSpec, part: CellRange): void {
  const cells = sheet.getRange(a1Range(part));
  // The formats come first: they decide what Excel makes of a text.
  cells.numberFormat = grid(spec, part, numberFormat);
  cells.formulas = grid(spec, part, (cell) => input(cell?.content));
  drawLooks(sheet, spec.rows.slice(part.top, part.bottom + 1), part);
  drawHeights(sheet, spec, part, cells);
}

/** Empties cells, so that a table can be drawn on them. Comments and rules for input stay. */
export function clearTable(cells: Excel.Range): void {
  cells.unmerge();
  cells.clear(Excel.ClearApplyTo.contents);
  cells.clear(Excel.ClearApplyTo.formats);
}

function grid<V>(
  spec: TableSpec,
  { top, left, bottom, right }: CellRange,
  value: (cell: SpecCell | undefined) => V,
): V[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) =>
      value(spec.rows[top + row]?.cells[left + column]),
    ),
  );
}

function numberFormat(cell: SpecCell | undefined): string | null {
  if (cell?.content?.kind === 'text') return TEXT_FORMAT;
  return cell?.style.numberFormat ?? UNCHANGED;
}

function input(content: SpecContent | null | undefined): string | number | null {
  switch (content?.kind) {
    case undefined:
      return UNCHANGED;
    case 'text':
      // Excel takes one leading apostrophe as its own sign for "this is text".
      return content.text.startsWith("'") ? `'${content.text}` : content.text;
    case 'number':
      return content.value;
    case 'formula':
      return `=${content.formula}`;
  }
}

function drawWidths(
  sheet: Excel.Worksheet,
  spec: TableSpec,
  { left }: CellRange,
  before: CellRange | undefined,
): void {
  const widths = spec.columnWidths.map((width, place) =>
    before && left + place <= before.right ? undefined : width,
  );
  for (const { range, value } of runs(widths)) {
    const address = `${columnName(left + range.left)}:${columnName(left + range.right)}`;
    sheet.getRange(address).format.columnWidth = columnPoints(value);
  }
}

function drawHeights(
  sheet: Excel.Worksheet,
  { rows }: TableSpec,
  { top, bottom }: CellRange,
  cells: Excel.Range,
): void {
  // Heights that the table leaves open follow the wrapped texts, also where it is drawn again.
  cells.format.autofitRows();
  for (const { range, value } of runs(rows.slice(top, bottom + 1).map(({ height }) => height))) {
    const address = `${top + range.left + 1}:${top + range.right + 1}`;
    sheet.getRange(address).format.rowHeight = rowPoints(value);
  }
}

/** Runs of equal sizes, as blocks of a single row. */
function runs(sizes: readonly (number | undefined)[]): Block<number>[] {
  return blocksOf(1, sizes.length, (_, index) => sizes[index], String);
}
