import type { CellRange } from './address';
import type { CellError } from './snapshot';

/** How a cell looks. Absent means the workbook's default. Colours are `RRGGBB`. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Absent means the workbook's own font. */
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  /** Indent steps. */
  readonly indent?: number;
  /** Thin lines on all four sides. */
  readonly border?: boolean;
  /** Number format code in English notation; texts are always written as text. */
  readonly numberFormat?: string;
}

export type SpecContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'formula';
      /** English notation, without the leading `=` and without file prefixes such as `_xlfn.`. */
      readonly formula: string;
      /** What the program computed: written beside the formula in a file. */
      readonly value: number | string | CellError;
    };

export interface SpecCell {
  /** `null` is an empty cell that still has its style. */
  readonly content: SpecContent | null;
  readonly style: CellStyle;
}

export interface SpecRow {
  /** From column A; `undefined` leaves a cell alone. */
  readonly cells: readonly (SpecCell | undefined)[];
  /** Points; absent lets the program decide by its default. */
  readonly height?: number;
}

export interface PrintSetup {
  readonly paper: 'F4' | 'A4';
  readonly orientation: 'portrait' | 'landscape';
  /** Zero-based rows repeated on every page, both included; null for none. */
  readonly repeatRows: readonly [number, number] | null;
  /** What is printed; absent prints everything. */
  readonly area?: CellRange;
  /** Zero-based rows with which a page begins, besides the first; absent leaves it to the program. */
  readonly pageBreaks?: readonly number[];
}

/** Cells that take on colours as long as they show exactly this text. */
export interface ConditionalFill {
  readonly range: CellRange;
  readonly equals: string;
  readonly fill: string;
  readonly fontColor?: string;
}

export interface ChartSeries {
  /** What the legend calls it. */
  readonly name: string;
  /** Figures in one row or one column, as many as there are categories. */
  readonly values: CellRange;
  readonly color: string;
  /** Number format of the figures written beside columns, bars or points; absent writes none. */
  readonly labelFormat?: string;
}

/** A chart on the generated sheet. Its ranges are cells of that sheet, so that it follows the figures. */
export interface ChartSpec {
  /** Standing columns side by side, lying bars with the first category on top, or lines with markers. */
  readonly kind: 'column' | 'bar' | 'line';
  readonly title: string;
  /** In one row or one column. */
  readonly categories: CellRange;
  readonly series: readonly ChartSeries[];
  readonly valueAxis: {
    readonly title?: string;
    /** Number format code in English notation. */
    readonly numberFormat: string;
    /** Where the axis begins; absent lets the program choose. */
    readonly min?: number;
  };
  /** The cells that the chart covers. */
  readonly anchor: CellRange;
  /** What the chart shows, for those who cannot see it. */
  readonly altText: string;
}

/** One generated sheet as data: both writers draw exactly this. */
export interface TableSpec {
  /** The table's id, e.g. `realisasi-anggaran`; kept in the sheet's hidden name `_Capaian`. */
  readonly id: string;
  /** Wanted sheet name; the writer makes it free and legal. */
  readonly sheetName: string;
  /** Column widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly SpecRow[];
  readonly merges: readonly CellRange[];
  /** Rows frozen at the top. */
  readonly freezeRows: number;
  readonly print: PrintSetup;
  /** The first that holds for a cell colours it. */
  readonly conditionals: readonly ConditionalFill[];
  readonly charts: readonly ChartSpec[];
}
