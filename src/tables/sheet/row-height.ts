/**
 * How high rows must be for wrapped text, without asking a program that draws it: widths of letters in
 * digits, the unit of column widths. A little more than the common fonts need, so that nothing is cut.
 */

/** Points of one line of body text. */
const LINE_HEIGHT = 13.5;
/** What a cell leaves free at its sides, in digits. */
const PADDING = 1;
/** Points of a title line, and the size of its letters against those of the body, bold as they are. */
const TITLE_HEIGHT = 18;
const TITLE_SCALE = 1.3;

const NARROW = /[ijltfrI.,:;'’()|!/[\]-]/;
const WIDE = /[mwMW@%—]/;

function letterWidth(letter: string): number {
  if (letter === ' ') return 0.55;
  if (NARROW.test(letter)) return 0.65;
  if (WIDE.test(letter)) return 1.65;
  return letter === letter.toLowerCase() ? 1.02 : 1.28;
}

function textWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0);
}

/** Lines that a text takes where whole words are wrapped; a word too long for a line is broken. */
function linesOf(text: string, width: number): number {
  const space = letterWidth(' ');
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ').map(textWidth)) {
    const wanted = used === 0 ? word : used + space + word;
    if (wanted <= width) {
      used = wanted;
      continue;
    }
    const broken = Math.ceil(word / width);
    lines += used === 0 ? broken - 1 : broken;
    used = word - (broken - 1) * width;
  }
  return lines;
}

function lineCount(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, paragraph) => sum + linesOf(paragraph, Math.max(width, 1)), 0);
}

/** Points that wrapped text needs in a column of the given width (characters). */
export function wrappedHeight(text: string, width: number): number {
  return Math.round(lineCount(text, width - PADDING) * LINE_HEIGHT + 2);
}

/** Points of a title line over columns of so many characters together. */
export function titleHeight(line: string, width: number): number {
  return TITLE_HEIGHT * lineCount(line, width / TITLE_SCALE);
}
