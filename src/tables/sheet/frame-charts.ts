import type { ChartSpec, SpecRow } from '../../workbook';
import { chartBlock, type ChartBlock, type FrameChart } from './chart-block';

/** What charts add to a sheet. */
export interface DrawnCharts {
  /** All rows of the sheet, the charts' figures beside them and room for the charts below. */
  readonly rows: readonly SpecRow[];
  /** Widths of the columns right of the table. */
  readonly widths: readonly number[];
  readonly charts: readonly ChartSpec[];
}

/** Points. Fixed, so that a chart is as high in every program. */
const ROW_HEIGHT = 15;
/** Points of a chart whose height does not depend on its categories. */
const STANDARD_HEIGHT = 270;
/** Points of lying bars: what one category takes, and what title, axis and legend take. */
const CATEGORY = { wanted: 28, least: 18 };
const AROUND_BARS = 90;
/** Points that a page sideways has room for. */
const PAGE = 480;

const WIDTHS = { gap: 3, category: 24, figure: 16 };

/**
 * Draws charts below the rows of a sheet, as wide as the table, one below the other.
 * @param top the row beside which the charts' figures begin
 * @param columns how many the table has
 */
export function drawCharts(
  charts: readonly FrameChart[],
  rows: readonly SpecRow[],
  top: number,
  columns: number,
): DrawnCharts {
  let column = columns + 1;
  let row = rows.length + 1;
  let sheet = rows;
  const widths: number[] = [];
  const drawn = charts.map((chart): ChartSpec => {
    const at = { row: top, column };
    const block = chartBlock(chart, at, rows);
    sheet = withBlock(sheet, block, top, column);
    widths.push(WIDTHS.gap, WIDTHS.category, ...chart.series.map(() => WIDTHS.figure));
    column += chart.series.length + 2;
    const height = Math.ceil(heightOf(chart) / ROW_HEIGHT);
    const anchor = { top: row, bottom: row + height - 1, left: 0, right: columns - 1 };
    row += height + 1;
    return {
      ...chart,
      categories: block.categories,
      series: chart.series.map((one, place) => ({ ...one, values: block.values[place]! })),
      anchor,
    };
  });
  return {
    rows: charts.length === 0 ? rows : withRoom(sheet, rows.length, row),
    widths,
    charts: drawn,
  };
}

function heightOf({ kind, categories }: FrameChart): number {
  if (kind !== 'bar') return STANDARD_HEIGHT;
  const wanted = Math.min(AROUND_BARS + categories.length * CATEGORY.wanted, PAGE);
  return Math.max(wanted, AROUND_BARS + categories.length * CATEGORY.least);
}

function withBlock(
  rows: readonly SpecRow[],
  block: ChartBlock,
  top: number,
  column: number,
): SpecRow[] {
  const count = Math.max(rows.length, top + block.rows.length);
  return Array.from({ length: count }, (_, index) => {
    const row = rows[index] ?? { cells: [] };
    const cells = block.rows[index - top];
    if (!cells) return row;
    const before = Array.from({ length: column }, (__, place) => row.cells[place]);
    return { ...row, cells: [...before, ...cells] };
  });
}

/** Rows of fixed height from the end of the table to the end of the charts. */
function withRoom(rows: readonly SpecRow[], from: number, end: number): SpecRow[] {
  const count = Math.max(rows.length, end);
  return Array.from({ length: count }, (_, index) => {
    const row = rows[index] ?? { cells: [] };
    return index < from ? row : { ...row, height: ROW_HEIGHT };
  });
}
