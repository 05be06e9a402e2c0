import { WorkbookError } from '../..';

/** Bytes of an XML part as text; the byte order mark, where there is one, is dropped. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

const UTF8_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

/**
 * Text of an edited part as bytes, with the byte order mark that the part had.
 * @param original the part before it was edited
 * @throws WorkbookError `unexpected` for a part in UTF-16, which no known program writes
 */
export function encodeXml(text: string, original?: Uint8Array): Uint8Array {
  if (original && encodingOf(original) !== 'utf-8')
    throw new WorkbookError('unexpected', 'a part in UTF-16');
  const bytes = new TextEncoder().encode(text);
  if (!original || !UTF8_MARK.every((byte, index) => original[index] === byte)) return bytes;
  const marked = new Uint8Array(bytes.length + UTF8_MARK.length);
  marked.set(UTF8_MARK);
  marked.set(bytes, UTF8_MARK.length);
  return marked;
}

const XSTRING_ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Undoes `_x000B_`, the form in which a workbook keeps characters that XML forbids. */
export function unescapeXString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(XSTRING_ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

// Control characters, lone surrogates and the two non-characters; tab and line feed are legal. By the
// flag `u` two surrogates that belong together are one character, which is none of these.
const ILLEGAL = /[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/** The reverse of `unescapeXString`: text in which every character is legal in XML. */
export function escapeXString(text: string): string {
  return text
    .replace(XSTRING_ESCAPE, '_x005F_x$1_')
    .replace(ILLEGAL, (char) => `_x${hex4(char.charCodeAt(0))}_`);
}

function hex4(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for an element or a double-quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char]!);
}
