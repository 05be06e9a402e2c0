/** Widest digit of Calibri 11 at 96 dpi, in pixels: what Excel counts column widths in. */
const DIGIT_PIXELS = 7;

/** Pixels that Excel adds to every column for margins and the grid line. */
const PADDING_PIXELS = 5;

const POINTS_PER_PIXEL = 72 / 96;

/**
 * Width of a column in points, as Office.js wants it: 8.43 characters, the standard, are 64 pixels
 * or 48 points.
 * @param characters as shown in Excel's dialog and kept in a `TableSpec`
 */
export function columnPoints(characters: number): number {
  return Math.trunc(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
