export type Edge =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

export interface Line {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** What a cell looks like, in the words of the API. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** The four sides of the cell; absent where no line is. */
  readonly lines: Readonly<Partial<Record<Edge, Line>>>;
}

/** A cell of a new workbook. */
export const PLAIN: CellFormat = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  fill: '#FFFFFF',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  lines: {},
};

export const NO_LINE: Line = { style: 'None', color: '#000000', weight: 'Thin' };
