/**
 * Pixels of a letter in the grid's 12 px sans-serif, by its kind. A guess on the wide side: a column a
 * little too wide does no harm, and measuring every text of a large sheet would take seconds.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ilj.,:;'|!()[\]/ ]/, 3.4],
  [/[A-Z%&@mwMW]/, 8],
  [/\d/, 6.7],
];
const OTHER = 6.2;
const BOLD = 1.12;

const known = new Map<string, number>();

function letterWidth(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    width = WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER;
    known.set(letter, width);
  }
  return width;
}

/** About how many pixels a text takes on one line. */
export function textPixels(text: string, bold: boolean): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return bold ? width * BOLD : width;
}
