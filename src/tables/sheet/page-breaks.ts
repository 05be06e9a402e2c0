import {
  USUAL_ROW,
  columnPoints,
  printablePage,
  type CellRange,
  type PrintSetup,
  type SpecRow,
} from '../../workbook';

/** A sheet as far as its pages depend on it. */
export interface PagedSheet {
  /** Characters, of the columns that are printed. */
  readonly widths: readonly number[];
  readonly rows: readonly SpecRow[];
  readonly print: Pick<PrintSetup, 'paper' | 'orientation' | 'repeatRows' | 'pageBreaks'>;
}

/** Rows that belong on one page: a chart, the place to sign. */
export type Stretch = Pick<CellRange, 'top' | 'bottom'>;

/**
 * Programs and printers make rows a little higher or lower than they were told. A stretch is kept in one
 * piece as well where all rows before it together are so much higher or lower.
 */
const TOLERANCE = [1, 0.96, 1.04];

/**
 * The rows with which pages have to begin, so that no stretch is cut by the end of a page.
 * @param stretches from the top down
 * @returns the page breaks of the sheet and those before stretches, in order
 */
export function pageBreaksWith(
  sheet: PagedSheet,
  stretches: readonly Stretch[],
): readonly number[] {
  return stretches.reduce<readonly number[]>((breaks, stretch) => {
    const isCut = TOLERANCE.some((factor) => cuts(sheet, breaks, stretch, factor));
    return isCut && !breaks.includes(stretch.top) ? [...breaks, stretch.top] : breaks;
  }, sheet.print.pageBreaks ?? []);
}

/** Whether a page ends inside a stretch, where those above it are so many times as high. */
function cuts(
  { widths, rows, print }: PagedSheet,
  breaks: readonly number[],
  { top, bottom }: Stretch,
  factor: number,
): boolean {
  const page = pageHeight(widths, print);
  const heights = rows.map(({ height }, row) => (height ?? USUAL_ROW) * (row < top ? factor : 1));
  const repeated = print.repeatRows
    ? total(heights.slice(print.repeatRows[0], print.repeatRows[1] + 1))
    : 0;
  const begun = new Set(breaks);
  let used = 0;
  for (const [row, height] of heights.slice(0, bottom + 1).entries()) {
    const isFull = used + height > page;
    if (isFull && row > top) return true;
    if (isFull || begun.has(row)) used = row > (print.repeatRows?.[1] ?? row) ? repeated : 0;
    used += height;
  }
  return false;
}

/** Points that rows may take on a page, which is made as small as the columns need. */
function pageHeight(widths: readonly number[], print: PagedSheet['print']): number {
  const { width, height } = printablePage(print);
  return height * Math.max(1, total(widths.map(columnPoints)) / width);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
