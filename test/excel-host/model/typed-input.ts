import type { CellError } from '../../../src/workbook';

/** What Excel keeps of something written into a cell. */
export type Typed =
  | { readonly formula: string }
  | { readonly value: string | number | boolean | CellError; readonly numberFormat?: string };

const NUMBER = /^[+-]?(\d+(,\d{3})*|\d*)(\.\d*)?(E[+-]?\d+)?$/i;
const TIME = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?$/;
const DAY = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/;
const ERRORS = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'];

/**
 * What Excel (English formats) makes of a string: a number, a time, a formula, or the text itself.
 * @param text as written through `values` or `formulas`
 * @param numberFormat the cell's format at that moment; in a cell of format `@` all is text
 */
export function typed(text: string, numberFormat: string): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === '@') return { value: text };
  if (text.startsWith('=') && text.length > 1) return { formula: text.slice(1) };
  const trimmed = text.trim();
  if (/\d/.test(trimmed) && NUMBER.test(trimmed))
    return { value: Number(trimmed.replace(/,/g, '')) };
  if (trimmed.endsWith('%') && NUMBER.test(trimmed.slice(0, -1)) && /\d/.test(trimmed)) {
    return { value: Number(trimmed.slice(0, -1)) / 100, numberFormat: '0%' };
  }
  const time = TIME.exec(trimmed);
  if (time) {
    const [, hours = '0', minutes = '0', seconds = '0'] = time;
    const day = (Number(hours) * 60 + Number(minutes)) / 1440 + Number(seconds) / 86_400;
    return { value: day, numberFormat: 'h:mm' };
  }
  const day = DAY.exec(trimmed);
  if (day && Number(day[1]) <= 12 && Number(day[2]) <= 31) {
    const [, month = '1', date = '1', year = '2025'] = day;
    const serial = Date.UTC(Number(year), Number(month) - 1, Number(date)) / 86_400_000 + 25_569;
    return { value: serial, numberFormat: 'm/d/yyyy' };
  }
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (ERRORS.includes(trimmed)) return { value: { error: trimmed } };
  return { value: text };
}
