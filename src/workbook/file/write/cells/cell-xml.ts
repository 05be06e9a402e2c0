import { WorkbookError, isCellError, type CellValue } from '../../..';
import { escapeXString, escapeXml } from '../../xml/text';

/** Excel's limit for the text of a cell, in characters. */
const LONGEST_TEXT = 32_767;

/** What becomes of a cell's XML. */
export interface CellParts {
  /** With its colon, `''` where the part has none. */
  readonly prefix: string;
  readonly address: string;
  /** Attributes besides address, look and type, as they are written. */
  readonly more?: string;
  readonly style: number;
  /** The whole element `<f>`, or `''`. */
  readonly formula: string;
  readonly value: CellValue;
}

/**
 * A cell as a worksheet part keeps it. Texts stand inline, so that the shared ones stay untouched.
 * @throws WorkbookError `too-large`, `unexpected` for what no cell can hold
 */
export function cellXml({ prefix, address, more = '', style, formula, value }: CellParts): string {
  const name = `${prefix}c`;
  const look = style === 0 ? '' : ` s="${style}"`;
  const { type, xml } = valueXml(prefix, value, formula !== '', address);
  const start = `<${name} r="${address}"${look}${type}${more}`;
  const content = formula + xml;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

function valueXml(
  prefix: string,
  value: CellValue,
  isComputed: boolean,
  address: string,
): { type: string; xml: string } {
  const stored = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: '', xml: '' };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new WorkbookError('unexpected', `${address}: ${value}`);
    return { type: '', xml: stored(String(value)) };
  }
  if (typeof value === 'boolean') return { type: ' t="b"', xml: stored(value ? '1' : '0') };
  if (isCellError(value)) return { type: ' t="e"', xml: stored(escapeXml(value.error)) };
  if (value.length > LONGEST_TEXT) throw new WorkbookError('too-large', address);
  const text = escapeXml(escapeXString(value));
  if (isComputed) return { type: ' t="str"', xml: stored(text) };
  const inline = `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`;
  return { type: ' t="inlineStr"', xml: inline };
}
