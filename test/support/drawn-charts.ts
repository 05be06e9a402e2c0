import type { CellRange } from '../../src/workbook';

/** A chart as a reader of the sheet sees it, whichever writer drew it and wherever it was read from. */
export interface DrawnChart {
  readonly name: string;
  readonly kind: 'column' | 'bar' | 'line';
  readonly title: string;
  readonly titleSize: number | undefined;
  readonly textSize: number | undefined;
  readonly anchor: CellRange | undefined;
  readonly hasLegend: boolean;
  readonly showsHidden: boolean;
  readonly valueAxis: {
    readonly title?: string;
    readonly numberFormat?: string;
    readonly min?: number;
  };
  /** The first category on top, the figures below. */
  readonly runsDown: boolean;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string;
    readonly color: string | undefined;
    readonly gapWidth?: number;
    readonly marker?: string;
    readonly labels?: {
      readonly format: string | undefined;
      readonly position: string | undefined;
    };
  }[];
}

/** Colours by what a cell shows, the first that holds. */
export interface DrawnConditional {
  readonly range: string;
  readonly formula: string;
  readonly fill: string;
  readonly fontColor?: string;
}
