import { isCellError, type CellContent } from '../../../app';
import { fill, type Messages } from '../../../locales';

/** What stands in a cell, in words: `rumus =D5/C5*100, hasilnya 80`, `teks “12.500”`, `angka 12.500`. */
export function contentText({ formula, value }: CellContent, messages: Messages): string {
  const words = messages.ui.repairs;
  if (formula !== undefined) {
    const result = value === null || value === '' ? null : plainText(value, messages);
    const text = fill(words.formula, { formula: `=${formula}` });
    return result === null ? text : fill(words.result, { formula: text, result });
  }
  if (value === null) return words.empty;
  if (typeof value === 'number') return fill(words.number, { value: plainText(value, messages) });
  if (typeof value === 'string') return fill(words.text, { value });
  return plainText(value, messages);
}

function plainText(value: NonNullable<CellContent['value']>, { figures }: Messages): string {
  if (isCellError(value)) return value.error;
  if (typeof value !== 'number') return String(value);
  return Number.isInteger(value) ? figures.amount(value) : figures.percent(value);
}
