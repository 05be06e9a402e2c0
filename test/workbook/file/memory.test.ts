import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { MEMORY_NAMESPACE, WorkbookError } from '../../../src/workbook';
import { openWorkbookFile } from '../../../src/workbook/file';
import { describeWith } from '../../support/needs';
import { convert } from '../../support/xlsx/libreoffice';
import {
  partText,
  partsOf,
  relationships,
  xlsxPackage,
  type PackageSource,
} from '../../support/xlsx/package';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const JSON_TEXT = JSON.stringify({
  version: 1,
  kata: '<Pagu> & "sisa" \u0007 \ufffe 😀 \ud800 ]]>',
});

/** A workbook that has a custom XML part of someone else, as add-ins and document templates leave. */
function source(more: Partial<PackageSource> = {}): PackageSource {
  return {
    sheets: [{ name: 'Data', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
    parts: {
      'customXml/item1.xml': `<other xmlns="urn:other">${MEMORY_NAMESPACE}</other>`,
      'customXml/itemProps1.xml': '<props/>',
      'customXml/_rels/item1.xml.rels': relationships(''),
      'customXml/item2.xml': `<broken xmlns="${MEMORY_NAMESPACE}">`,
    },
    relationships:
      `<Relationship Id="rId9" Type="${OFFICE}/customXml" Target="../customXml/item1.xml"/>` +
      `<Relationship Id="rId8" Type="${OFFICE}/customXml" Target="../customXml/item2.xml"/>` +
      `<Relationship Id="rId7" Type="${OFFICE}/customXml" Target="../customXml/gone.xml"/>`,
    ...more,
  };
}

async function remembered(file: Uint8Array, json = JSON_TEXT): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(file);
  await workbook.writeMemory(json);
  return workbook.copy();
}

async function memoryOf(file: Uint8Array): Promise<string | null> {
  return (await openWorkbookFile(file)).readMemory();
}

/** Names of parts that differ, came, or went. */
function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => !old[name] || !now[name] || !Buffer.from(old[name]).equals(now[name]))
    .sort();
}

const FOLDER = join(__dirname, '../../golden');
const GOLDEN = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

describe('what is remembered in a file', () => {
  it('is nothing before anything was', async () => {
    expect(await memoryOf(xlsxPackage(source()))).toBeNull();
    const { memory } = await (await openWorkbookFile(xlsxPackage(source()))).read();
    expect(memory).toBeUndefined();
  });

  it('is there when the copy is opened again, by itself and with the sheets', async () => {
    const copy = await remembered(xlsxPackage(source()));
    const text = await memoryOf(copy);
    expect(JSON.parse(text ?? '')).toEqual(JSON.parse(JSON_TEXT));
    expect((await (await openWorkbookFile(copy)).read()).memory).toBe(text);
  });

  it('adds parts of its own and changes two lists, no part of the user', async () => {
    const before = xlsxPackage(source());
    const after = await remembered(before);
    expect(differences(before, after)).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item3.xml.rels',
      'customXml/item3.xml',
      'customXml/itemProps3.xml',
      'xl/_rels/workbook.xml.rels',
    ]);
    for (const name of differences(before, after))
      new SaxesParser({ xmlns: true }).write(partText(after, name)).close();
    expect(partText(after, 'customXml/itemProps3.xml')).toContain(`"${MEMORY_NAMESPACE}"`);
  });

  it('is replaced in place: then its own part alone changes', async () => {
    const before = await remembered(xlsxPackage(source()));
    const after = await remembered(before, '{"version":1}');
    expect(differences(before, after)).toEqual(['customXml/item3.xml']);
    expect(await memoryOf(after)).toBe('{"version":1}');
  });

  test.each(GOLDEN)('leaves %s as it is but for those parts', async (name) => {
    const before = new Uint8Array(readFileSync(join(FOLDER, name)));
    expect(differences(before, await remembered(before))).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item1.xml.rels',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'xl/_rels/workbook.xml.rels',
    ]);
  });

  it('follows the dialect of a strict workbook, and names its type where no default does', async () => {
    const strict = await remembered(xlsxPackage({ sheets: source().sheets, strict: true }));
    expect(partText(strict, 'customXml/itemProps1.xml')).toContain('purl.oclc.org');
    expect(partText(strict, 'xl/_rels/workbook.xml.rels')).toMatch(/purl[^"]*customXml"/);
    expect(await memoryOf(strict)).not.toBeNull();
    const parts = unzipSync(xlsxPackage({ sheets: source().sheets }));
    const types = Buffer.from(parts['[Content_Types].xml']!)
      .toString()
      .replace(/<Default Extension="xml"[^>]*>/, '');
    parts['[Content_Types].xml'] = Buffer.from(types);
    expect(partText(await remembered(zipSync(parts)), '[Content_Types].xml')).toContain(
      '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>',
    );
  });

  it('cannot be written into a signed file or a binary one', async () => {
    const signed = source({ parts: { '_xmlsignatures/origin.sigs': '' }, relationships: '' });
    await expect(remembered(xlsxPackage(signed))).rejects.toEqual(new WorkbookError('signed'));
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['a']]), 'Data');
    const binary = new Uint8Array(write(book, { type: 'array', bookType: 'xlsb' }) as ArrayBuffer);
    await expect(remembered(binary)).rejects.toEqual(new WorkbookError('cannot-write-xlsb'));
    expect(await memoryOf(binary)).toBeNull();
  });
});

describeWith('libreoffice', 'a copy with a memory in LibreOffice', (program) => {
  it('opens with the same cells', async () => {
    const file = new Uint8Array(readFileSync(join(FOLDER, GOLDEN[0]!)));
    const saved = convert(program, await remembered(file), 'xlsx');
    const valuesOf = async (bytes: Uint8Array) =>
      (await (await openWorkbookFile(bytes)).read()).sheets.map(({ name, rows }) => [
        name,
        rows.map((cells) => cells?.map((cell) => cell?.value)),
      ]);
    expect(await valuesOf(saved)).toEqual(await valuesOf(convert(program, file, 'xlsx')));
  }, 240_000);
});
