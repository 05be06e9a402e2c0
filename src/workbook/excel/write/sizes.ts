/** Widest digit of Calibri 11 at 96 dpi, in pixels: what Excel counts column widths in. */
const DIGIT_PIXELS = 7;

/** Pixels that Excel adds to every column for margins and the grid line. */
const PADDING_PIXELS = 5;

const POINTS_PER_PIXEL = 72 / 96;

/** Excel's limits: columns in characters, rows in points. */
const WIDEST_COLUMN = 255;
const HIGHEST_ROW = 409;

/**
 * Width of a column in points, as Office.js wants it: 8.43 characters, the standard, are 64 pixels
 * or 48 points.
 * @param characters as shown in Excel's dialog and kept in a `TableSpec`
 */
export function columnPoints(characters: number): number {
  const pixels = Math.min(characters, WIDEST_COLUMN) * DIGIT_PIXELS + PADDING_PIXELS;
  return Math.trunc(pixels) * POINTS_PER_PIXEL;
}

/** Height of a row in points, no more than Excel takes. */
export function rowPoints(height: number): number {
  return Math.min(height, HIGHEST_ROW);
}
