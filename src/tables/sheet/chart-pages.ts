import {
  USUAL_ROW,
  columnPoints,
  printablePage,
  type ChartSpec,
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

/**
 * Programs and printers make rows a little higher or lower than they were told. A chart is kept in one
 * piece as well where all rows before it together are so much higher or lower.
 */
const TOLERANCE = [1, 0.96, 1.04];

/**
 * The rows with which pages have to begin, so that no chart is cut by the end of a page.
 * @returns the page breaks of the sheet and those before charts, in order
 */
export function pageBreaksWith(
  sheet: PagedSheet,
  charts: readonly Pick<ChartSpec, 'anchor'>[],
): readonly number[] {
  return charts.reduce<readonly number[]>((breaks, { anchor }) => {
    const isCut = TOLERANCE.some((factor) => cuts(sheet, breaks, anchor, factor));
    return isCut && !breaks.includes(anchor.top) ? [...breaks, anchor.top] : breaks;
  }, sheet.print.pageBreaks ?? []);
}

/** Whether a page ends inside the rows of a chart, where those above it are so many times as high. */
function cuts(
  { widths, rows, print }: PagedSheet,
  breaks: readonly number[],
  { top, bottom }: ChartSpec['anchor'],
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
