import {
  a1,
  type CellRange,
  type CellRef,
  type CellStyle,
  type ChartSpec,
  type ChartSeries,
  type SpecCell,
  type SpecRow,
} from '../../workbook';
import { formulaCell, numberCell, textCell } from './cells';

/** A figure of a chart: a cell of the sheet, or a fixed number such as the 100 % to compare with. */
export type ChartPoint = CellRef | number;

/** A chart whose cells may stand anywhere on the sheet; where it is drawn is for the frame to say. */
export interface FrameChart extends Omit<ChartSpec, 'categories' | 'series' | 'anchor'> {
  readonly categories: readonly CellRef[];
  readonly series: readonly (Omit<ChartSeries, 'values'> & {
    /** As many as there are categories. */
    readonly values: readonly ChartPoint[];
  })[];
}

/** Cells that a chart reads, side by side though their sources are not. */
export interface ChartBlock {
  /** Headings first, from `at` on. */
  readonly rows: readonly (readonly SpecCell[])[];
  readonly categories: CellRange;
  readonly values: readonly CellRange[];
}

const HEADING = 'Data grafik';
/** Pale: the block is for the chart, not for the reader. */
const STYLE: CellStyle = { fontSize: 8, fontColor: '808080', vertical: 'top' };

/**
 * The figures of a chart as references to their cells, one line a category, one column a series. Programs
 * draw what is no number as zero, except `#N/A`: a figure that is missing is left out of the chart.
 * @param at the block's first cell
 * @param rows the sheet's rows, for what their cells show
 */
export function chartBlock(
  { categories, series }: Pick<FrameChart, 'categories' | 'series'>,
  at: CellRef,
  rows: readonly SpecRow[],
): ChartBlock {
  const lines = categories.map((category, place) => [
    categoryCell(category, rows),
    ...series.map(({ values }) => pointCell(values[place]!, rows)),
  ]);
  const column = (offset: number): CellRange => ({
    top: at.row + 1,
    bottom: at.row + categories.length,
    left: at.column + offset,
    right: at.column + offset,
  });
  return {
    rows: [
      [HEADING, ...series.map(({ name }) => name)].map((text) => textCell(text, STYLE)),
      ...lines,
    ],
    categories: column(0),
    values: series.map((_, place) => column(place + 1)),
  };
}

function categoryCell(ref: CellRef, rows: readonly SpecRow[]): SpecCell {
  const shown = shownAt(ref, rows) ?? '';
  return formulaCell(`${a1(ref)}&""`, typeof shown === 'object' ? shown : String(shown), STYLE);
}

function pointCell(point: ChartPoint, rows: readonly SpecRow[]): SpecCell {
  if (typeof point === 'number') return numberCell(point, STYLE);
  const shown = shownAt(point, rows);
  const address = a1(point);
  return formulaCell(
    `IF(ISNUMBER(${address}),${address},NA())`,
    typeof shown === 'number' ? shown : { error: '#N/A' },
    STYLE,
  );
}

function shownAt({ row, column }: CellRef, rows: readonly SpecRow[]) {
  const content = rows[row]?.cells[column]?.content;
  return content?.kind === 'text' ? content.text : content?.value;
}
