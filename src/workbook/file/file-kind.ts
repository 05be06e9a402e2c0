import { WorkbookError } from '..';
import { decodeXml } from './xml/text';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE_ENTRY_SIZE = 128;
const OLE_NAME_LENGTH = 64;
/** How much of a text file is looked at. */
const HEAD = 4096;

/**
 * Tells from its first bytes whether a file can be a workbook in a zip, whatever its name says.
 * @throws WorkbookError `old-xls`, `encrypted`, `mhtml` or `not-a-workbook` where it cannot
 */
export function ensureZip(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, OLE)) throw oleError(bytes);
  if (isBareBiff(bytes)) throw new WorkbookError('old-xls', 'BIFF stream');
  throw isWebPage(bytes) ? new WorkbookError('mhtml') : new WorkbookError('not-a-workbook');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Old .xls and workbooks with a password are both OLE compound files; their streams tell. */
function oleError(bytes: Uint8Array): WorkbookError {
  if (hasStream(bytes, 'EncryptedPackage') || hasStream(bytes, 'EncryptionInfo'))
    return new WorkbookError('encrypted');
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return new WorkbookError('old-xls');
  return new WorkbookError('not-a-workbook', 'OLE compound file');
}

/** Looks at every place where a directory entry of a compound file can stand. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const stored = Array.from(name, (char) => [char.charCodeAt(0), 0]).flat();
  const size = stored.length + 2;
  for (let at = 0; at + OLE_ENTRY_SIZE <= bytes.length; at += OLE_ENTRY_SIZE) {
    if (bytes[at + OLE_NAME_LENGTH] !== size || bytes[at + OLE_NAME_LENGTH + 1] !== 0) continue;
    if (startsWith(bytes.subarray(at), stored)) return true;
  }
  return false;
}

/** Excel 2.0 to 4.0 wrote the record stream without a container; it begins with BOF. */
function isBareBiff(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1);
}

/** HTML, MHTML and "XML Spreadsheet 2003", which many report systems hand out named .xls. */
function isWebPage(bytes: Uint8Array): boolean {
  const head = decodeXml(bytes.subarray(0, HEAD)).trimStart().toLowerCase();
  if (/^(mime-version|from|subject|date|content-type):/.test(head)) return true;
  if (!head.startsWith('<')) return false;
  return (
    head.includes('urn:schemas-microsoft-com:office:spreadsheet') ||
    /<(!doctype html|html|head|body|table|style|meta|div)\b/.test(head)
  );
}
