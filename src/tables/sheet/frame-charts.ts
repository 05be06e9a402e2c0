import type { ChartSpec, SpecRow } from '../../workbook';
import { chartBlock, type ChartBlock, type FrameChart } from './chart-block';

/** What charts add to a sheet. */
export interface DrawnCharts {
  /** All rows of the sheet, with room for the charts below. */
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
 * Draws charts below the rows of a sheet, as wide as the table, one below the other. The figures of each
 * stand to its right, where they are not printed.
 * @param columns how many the table has
 */
export function drawCharts(
  charts: readonly FrameChart[],
  rows: readonly SpecRow[],
  columns: number,
): DrawnCharts {
  const all = [...rows];
  const drawn = charts.map((chart): ChartSpec => {
    all.push({ cells: [] });
    const top = all.length;
    const block = chartBlock(chart, { row: top, column: columns + 1 }, rows);
    const height = Math.max(Math.ceil(heightOf(chart) / ROW_HEIGHT), block.rows.length);
    all.push(...roomFor(block, height, columns + 1));
    return {
      ...chart,
      categories: block.categories,
      series: chart.series.map((one, place) => ({ ...one, values: block.values[place]! })),
      anchor: { top, bottom: top + height - 1, left: 0, right: columns - 1 },
    };
  });
  const figures = Math.max(0, ...charts.map(({ series }) => series.length));
  const widths = [
    WIDTHS.gap,
    WIDTHS.category,
    ...Array.from({ length: figures }, () => WIDTHS.figure),
  ];
  return { rows: all, widths: charts.length === 0 ? [] : widths, charts: drawn };
}

function heightOf({ kind, categories }: FrameChart): number {
  if (kind !== 'bar') return STANDARD_HEIGHT;
  const wanted = Math.min(AROUND_BARS + categories.length * CATEGORY.wanted, PAGE);
  return Math.max(wanted, AROUND_BARS + categories.length * CATEGORY.least);
}

/** Rows of fixed height for a chart, with its figures from a column on. */
function roomFor({ rows }: ChartBlock, height: number, column: number): SpecRow[] {
  const before = Array.from({ length: column }, () => undefined);
  return Array.from({ length: height }, (_, place) => {
    const cells = rows[place];
    return { cells: cells ? [...before, ...cells] : [], height: ROW_HEIGHT };
  });
}
