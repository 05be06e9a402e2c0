import type { DrawnChart, DrawnConditional } from './drawn-charts';

/** Letters of a cell for which its look names none. */
export interface OwnFont {
  readonly name: string;
  readonly size: number;
}

/** How a cell looks. Colours are `RRGGBB`. */
export interface DrawnLook {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  /** Null for none. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** The sides that have a line, with its style. */
  readonly lines: Readonly<Record<string, string>>;
}

export interface DrawnPage {
  readonly paper: 'A4' | 'F4' | undefined;
  readonly orientation: string;
  readonly pagesWide: number | undefined;
  readonly centred: boolean;
  /** Points. */
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
  readonly footer: string;
  readonly titles: string | undefined;
  readonly area: string | undefined;
  /** Zero-based rows with which pages begin. */
  readonly breaks: readonly number[];
}

/** What is seen of a sheet besides the contents of its cells, whichever writer drew it. */
export interface DrawnSheet {
  /** Cells that do not look as all cells do, by their address. */
  readonly looks: Readonly<Record<string, DrawnLook>>;
  readonly merges: readonly string[];
  /** Pixels, by zero-based column; those of standard width are left out. */
  readonly widths: Readonly<Record<number, number>>;
  /** Points, by zero-based row; those that the program chooses are left out. */
  readonly heights: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly page: DrawnPage;
  readonly charts: readonly DrawnChart[];
  readonly conditionals: readonly DrawnConditional[];
}
