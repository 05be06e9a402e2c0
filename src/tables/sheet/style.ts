import type { CellStyle } from '../../workbook';

/** Number formats in English notation: Excel shows them by the reader's own locale. */
export const PERCENT_FORMAT = '0.00';
export const WHOLE_FORMAT = '#,##0';
export const DECIMAL_FORMAT = '#,##0.00';

/** Points of body text. */
export const FONT_SIZE = 10;
const HEADING_FILL = 'D9E1F2';
const BAND_FILL = 'EEF3FA';
/** Marks a figure that a note under the table speaks of; readable in grey print as well. */
export const NOTED_FILL = 'FFF2CC';

export const TITLE: CellStyle = { bold: true, fontSize: 12, horizontal: 'center', wrap: true };
export const HEADING: CellStyle = {
  bold: true,
  fontSize: FONT_SIZE,
  fill: HEADING_FILL,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  border: true,
};
export const COLUMN_NUMBER: CellStyle = {
  italic: true,
  fontSize: 8,
  fill: HEADING_FILL,
  horizontal: 'center',
  border: true,
};
export const SIGNATURE: CellStyle = { fontSize: FONT_SIZE, horizontal: 'center', wrap: true };
export const SIGNED_NAME: CellStyle = { ...SIGNATURE, bold: true };
export const NOTE: CellStyle = { italic: true, fontSize: 9, wrap: true, vertical: 'top' };

const BODY: CellStyle = { fontSize: FONT_SIZE, vertical: 'top', border: true };

export type Emphasis = 'total' | 'band' | 'bold' | 'plain';

/** Style of a body cell by the weight of its row. */
export function bodyStyle(emphasis: Emphasis, extra: CellStyle = {}): CellStyle {
  const weight: CellStyle =
    emphasis === 'total'
      ? { bold: true, fill: HEADING_FILL }
      : emphasis === 'band'
        ? { bold: true, fill: BAND_FILL }
        : emphasis === 'bold'
          ? { bold: true }
          : {};
  return { ...BODY, ...weight, ...extra };
}
