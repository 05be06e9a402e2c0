import { a1Range, type CellRange, type CellStyle, type SpecCell } from '../../workbook';
import { formulaCell, textCell } from './cells';

/** Excel takes at most so many characters in a text within a formula. */
const LONGEST_TEXT = 255;
/** What people know a link by, besides the address that it shows. */
const LINK_COLOR = '0563C1';

/** Cells of the workbook that is open. */
export interface LinkTarget extends CellRange {
  readonly sheet: string;
}

/** Words that lead to cells of the same workbook when they are clicked; words alone where no formula can. */
export function linkCell(target: LinkTarget, words: string, style: CellStyle): SpecCell {
  const place = `#'${target.sheet.replaceAll("'", "''")}'!${a1Range(target)}`;
  const [to, shown] = [place, words].map((text) => text.replaceAll('"', '""'));
  if ([to, shown].some((text) => text!.length > LONGEST_TEXT)) return textCell(words, style);
  return formulaCell(`HYPERLINK("${to}","${shown}")`, words, { ...style, fontColor: LINK_COLOR });
}
