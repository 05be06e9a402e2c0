import type { CellValue } from '../..';
import { isTrue } from '../xml/parse';
import { unescapeXString } from '../xml/text';
import { isoDateSerial } from './iso-date';
import type { CellText } from './rich-text';

/** Type and value of a cell as its element says them. */
export interface RawCell {
  /** The attribute `t`; `n` where it is absent. */
  readonly type: string;
  /** Content of `<v>`; undefined where there is none. */
  readonly value: string | undefined;
}

/**
 * What a cell holds.
 * @param text the cell's inline or shared text, where it has one
 */
export function cellValue({ type, value }: RawCell, text: CellText | undefined): CellValue {
  if (text) return text.text;
  if (value === undefined) return null;
  switch (type) {
    case 'str':
    case 'inlineStr':
      return unescapeXString(value);
    case 'b':
      return isTrue(value.trim());
    case 'e':
      return { error: value.trim() };
    case 'd':
      return isoDateSerial(value.trim()) ?? value;
    case 's':
      return null; // names a text that the workbook does not have
    default:
      return numberOf(value.trim());
  }
}

function numberOf(value: string): CellValue {
  if (value === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : value;
}
