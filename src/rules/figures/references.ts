import { parseA1Range, type CellRange } from '../../workbook';

/** A cell or range that a formula names. */
export interface Reference {
  /** Absent where the formula's own sheet is meant. */
  readonly sheet?: string;
  /** `[1]` or `[Anggaran.xlsx]` in front of the sheet: another file. */
  readonly isForeign: boolean;
  readonly range: CellRange;
}

/** Letters of what may be an address, a name, or a function. */
const WORD = /[A-Za-z0-9_.$\\]/;

/**
 * The cells and ranges of an A1 formula, from left to right. Whole rows and columns, names and
 * structured references are not followed.
 * @param formula in English notation, without `=`
 */
export function referencesIn(formula: string): Reference[] {
  const found: Reference[] = [];
  let sheet: string | undefined;
  let place = 0;
  while (place < formula.length) {
    const letter = formula[place]!;
    if (letter === '"') {
      place = endOfQuoted(formula, place);
    } else if (letter === "'") {
      const end = endOfQuoted(formula, place);
      sheet = formula.slice(place + 1, end - 1).replaceAll("''", "'");
      place = formula[end] === '!' ? end + 1 : end;
    } else if (letter === '[') {
      const end = formula.indexOf(']', place);
      sheet = formula.slice(place, end < 0 ? formula.length : end + 1);
      place = end < 0 ? formula.length : end + 1;
    } else if (WORD.test(letter)) {
      const end = endOfWord(formula, place);
      const word = formula.slice(place, end);
      if (formula[end] === '!') {
        sheet = (sheet ?? '') + word;
        place = end + 1;
        continue;
      }
      const range = formula[end] === '(' ? undefined : parseA1Range(word);
      if (range) found.push(referenceTo(sheet, range));
      sheet = undefined;
      place = end;
    } else {
      sheet = undefined;
      place += 1;
    }
  }
  return found;
}

function referenceTo(sheet: string | undefined, range: CellRange): Reference {
  if (sheet === undefined) return { isForeign: false, range };
  return { sheet: sheet.replace(/^.*\]/, ''), isForeign: sheet.includes(']'), range };
}

/** Behind the closing quote; a doubled quote stands for itself. */
function endOfQuoted(formula: string, start: number): number {
  const quote = formula[start]!;
  let place = start + 1;
  while (place < formula.length) {
    if (formula[place] !== quote) place += 1;
    else if (formula[place + 1] === quote) place += 2;
    else return place + 1;
  }
  return formula.length;
}

/** Behind a word, taking `A1:B2` as one. */
function endOfWord(formula: string, start: number): number {
  let end = start;
  while (end < formula.length && WORD.test(formula[end]!)) end += 1;
  if (formula[end] !== ':') return end;
  let second = end + 1;
  while (second < formula.length && WORD.test(formula[second]!)) second += 1;
  return parseA1Range(formula.slice(start, second)) ? second : end;
}
