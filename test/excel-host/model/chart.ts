import type { CellRange } from '../../../src/workbook';

export interface SeriesModel {
  name: string;
  /** With its sheet, as Excel writes it into the series: `'Data'!$A$1:$A$3`. */
  values: string;
  categories: string;
  /** Columns and bars. */
  fill?: string;
  line: { color?: string; weight?: number };
  marker: { style?: string; size?: number; background?: string; foreground?: string };
  smooth?: boolean;
  gapWidth?: number;
  labels?: { numberFormat?: string; position?: string; showValue?: boolean };
}

export interface FontModel {
  size?: number;
  bold?: boolean;
}

export interface TitleModel {
  text: string;
  font: FontModel;
}

export interface AxisModel {
  title?: TitleModel;
  numberFormat?: string;
  minimum?: number;
  reversed?: boolean;
  position?: string;
  tickLabels?: string;
}

/** A chart on a sheet of the emulated workbook, in the words of the API. */
export interface ChartModel {
  readonly id: string;
  name: string;
  readonly type: string;
  /** The cells that it covers. */
  position: CellRange | undefined;
  title: TitleModel;
  font: FontModel;
  legend: { visible: boolean; position: string };
  plotVisibleOnly: boolean;
  blanks: string;
  readonly valueAxis: AxisModel;
  readonly categoryAxis: AxisModel;
  readonly series: SeriesModel[];
}

/** A rule that colours cells. */
export interface ConditionalModel {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly CellRange[];
  fill?: string;
  fontColor?: string;
  /** Lines around each cell, by their sides: `EdgeTop`. */
  borders?: Record<string, { style?: string; color?: string }>;
  rule?: object;
}

let made = 0;

/** An id that no other chart or rule has. */
export function newId(): string {
  return `{${String(++made).padStart(8, '0')}-0003-0000-0000-000000000000}`;
}

export function newChart(type: string): ChartModel {
  return {
    id: newId(),
    name: `Chart ${made}`,
    type,
    position: undefined,
    title: { text: 'Chart Title', font: {} },
    font: {},
    legend: { visible: true, position: 'Bottom' },
    plotVisibleOnly: true,
    blanks: 'NotPlotted',
    valueAxis: {},
    categoryAxis: {},
    series: [],
  };
}

export function newSeries(name: string, values: string): SeriesModel {
  return { name, values, categories: '', line: {}, marker: {} };
}
