import { strToU8 } from 'fflate';
import { WorkbookError } from '../../../src/workbook';
import { openWorkbookFile } from '../../../src/workbook/file';
import { xlsxPackage, zipOf } from '../../support/xlsx/package';

const SHEET = { name: 'Data', data: '<row><c><v>1</v></c></row>' };
const GOOD = xlsxPackage({ sheets: [SHEET] });

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await (await openWorkbookFile(bytes)).read();
    return 'read';
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

/** An OLE compound file of one header, one sector of directory entries with these names. */
function compoundFile(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const at = 512 + 128 * index;
    Array.from(name).forEach((char, i) => (bytes[at + 2 * i] = char.charCodeAt(0)));
    bytes[at + 64] = 2 * (name.length + 1);
  });
  return bytes;
}

/** The same bytes with one changed. */
function spoiled(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = copy[at]! ^ 0xff;
  return copy;
}

/** A place in the compressed data of the worksheet part. */
function insideSheet(bytes: Uint8Array): number {
  const name = 'xl/worksheets/sheet1.xml';
  return new TextDecoder('latin1').decode(bytes).indexOf(name) + name.length + 10;
}

function officeDocument(part: string, xml: string): Uint8Array {
  return zipOf({
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${part}"/></Relationships>`,
    [part]: xml,
  });
}

const cases: readonly [string, string, Uint8Array][] = [
  ['a workbook', 'read', GOOD],
  ['an empty file', 'not-a-workbook', new Uint8Array()],
  ['a short file', 'not-a-workbook', Uint8Array.of(0x50)],
  ['noise', 'not-a-workbook', Uint8Array.from({ length: 500 }, (_, i) => (i * 97) % 251)],
  ['a PDF', 'not-a-workbook', strToU8('%PDF-1.7 ...')],
  ['text', 'not-a-workbook', strToU8('Kode;Uraian;Pagu\n1;Program;5')],
  ['other XML', 'not-a-workbook', strToU8('<?xml version="1.0"?><office:document/>')],
  ['a plain zip', 'not-a-workbook', zipOf({ 'catatan.txt': 'halo' })],
  ['a document', 'not-a-workbook', officeDocument('word/document.xml', '<w xmlns="urn:w"/>')],
  ['an OpenDocument sheet', 'not-a-workbook', zipOf({ mimetype: 'ods', 'content.xml': '<a/>' })],
  ['an old .xls', 'old-xls', compoundFile('Root Entry', 'Workbook')],
  ['an older .xls', 'old-xls', compoundFile('Root Entry', 'Book')],
  ['the oldest .xls', 'old-xls', Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00)],
  ['a password', 'encrypted', compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
  ['a Word 97 file', 'not-a-workbook', compoundFile('Root Entry', 'WordDocument')],
  ['a web page', 'mhtml', strToU8('\uFEFF\r\n<html xmlns:x="urn:x"><body><table>')],
  ['a bare HTML table', 'mhtml', strToU8('<table border="1"><tr><td>1</td></tr></table>')],
  ['a web archive', 'mhtml', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related')],
  [
    'XML Spreadsheet 2003',
    'mhtml',
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
  ],
  ['a zip cut short', 'damaged', GOOD.slice(0, GOOD.length - 40)],
  ['a zip cut in half', 'damaged', GOOD.slice(0, GOOD.length / 2)],
  ['a changed byte in a part', 'damaged', spoiled(GOOD, insideSheet(GOOD))],
  [
    'XML that is not well-formed',
    'damaged',
    xlsxPackage({ sheets: [SHEET], parts: { 'xl/worksheets/sheet1.xml': '<worksheet>' } }),
  ],
  [
    'a workbook part that is missing',
    'damaged',
    zipOf({
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        '<Relationship Id="rId1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    }),
  ],
  [
    'a sheet that is missing',
    'damaged',
    xlsxPackage({
      sheets: [SHEET],
      parts: {
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          '<Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/gone.xml"/></Relationships>',
      },
    }),
  ],
  [
    'a text that is missing',
    'damaged',
    xlsxPackage({
      sheets: [{ name: 'Data', data: '<row r="1"><c r="A1" t="s"><v>99</v></c></row>' }],
      strings: ['<si><t>a</t></si>'],
    }),
  ],
  ['no sheet at all', 'no-sheets', xlsxPackage({ sheets: [] })],
  ['chart sheets only', 'no-sheets', xlsxPackage({ sheets: [{ ...SHEET, kind: 'chartsheet' }] })],
  [
    'formats without content',
    'empty',
    xlsxPackage({ sheets: [{ name: 'Data', data: '<row r="1"><c r="A1" s="0"/></row>' }] }),
  ],
];

describe('opening a file', () => {
  test.each(cases)('%s: %s', async (_, code, bytes) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  test('never fails otherwise, whichever byte of it is broken', async () => {
    const codes = new Set<string>();
    for (let at = 0; at < GOOD.length; at += 3) codes.add(await codeOf(spoiled(GOOD, at)));
    const known = ['read', 'damaged', 'not-a-workbook', 'encrypted', 'too-large', 'no-sheets'];
    expect(known).toEqual(expect.arrayContaining([...codes]));
  });

  test('keeps the name it was told', async () => {
    expect((await openWorkbookFile(GOOD, 'LRA 2024.xlsx')).name).toBe('LRA 2024.xlsx');
  });
});
