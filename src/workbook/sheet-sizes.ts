/** Widest digit of Calibri 11 at 96 dpi, in pixels: what Excel counts column widths in. */
const DIGIT_PIXELS = 7;

/** Pixels that Excel adds to every column for margins and the grid line. */
const PADDING_PIXELS = 5;

const POINTS_PER_PIXEL = 72 / 96;

/** The widest column that Excel takes, in characters. */
export const WIDEST_COLUMN = 255;

/** The highest row that Excel takes, in points. */
const HIGHEST_ROW = 409;

/** Points of a row that says nothing of its height. */
export const USUAL_ROW = 15;

/**
 * Width of a column in points: 8.43 characters, the standard, are 64 pixels
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
