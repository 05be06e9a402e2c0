import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { readZip, unpack } from '../../../src/workbook/file/zip/read';
import { rewriteZip } from '../../../src/workbook/file/zip/write';

const NOTHING = { contents: new Map<string, Uint8Array>(), removed: new Set<string>() };

/** Two files as a streaming program writes them: sizes behind the data, the first in zip64 fields. */
const STREAMED = Buffer.from(
  'UEsDBC0ACAAIAKMgQ1AAAAAA//////////8FABQAYS54bWwBABAAAAAAAAAAAAAAAAAAAAAAALNJ1LcDAFBLBwjUHNEBBgAA' +
    'AAAAAAAEAAAAAAAAAFBLAwQUAAgAAACjIENQAAAAAAAAAAAAAAAABQAAAGIueG1sPGIvPlBLBwiNopcDBAAAAAQAAABQSwEC' +
    'LQMtAAgACACjIENQ1BzRAQYAAAAEAAAABQAAAAAAAAAAAAAAgAEAAAAAYS54bWxQSwECFAMUAAgAAACjIENQjaKXAwQAAAAE' +
    'AAAABQAAAAAAAAAAAAAAgAFVAAAAYi54bWxQSwUGAAAAAAIAAgBmAAAAjAAAAAAA',
  'base64',
);

/** A zip of two stored files; size and place of the second stand in its zip64 field. */
function longFields(name: string, content: Uint8Array): Uint8Array {
  const plain = zipSync({ a: strToU8('1'), [name]: [content, { level: 0 }] });
  const start = Buffer.from(plain).lastIndexOf('PK\x01\x02');
  const first = Buffer.from(plain).indexOf('PK\x01\x02');
  const place = Buffer.from(plain).readUInt32LE(start + 42);
  const end = Buffer.from(plain).indexOf('PK\x05\x06');
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  extra.setBigUint64(4, BigInt(content.length), true);
  extra.setBigUint64(12, BigInt(content.length), true);
  extra.setBigUint64(20, BigInt(place), true);
  const directory = Buffer.concat([plain.subarray(start, end), new Uint8Array(extra.buffer)]);
  for (const field of [20, 24, 42]) directory.writeUInt32LE(0xffffffff, field);
  directory.writeUInt16LE(28, 30);
  const tail = Buffer.from(plain.subarray(end));
  tail.writeUInt32LE(start - first + directory.length, 12);
  return new Uint8Array(Buffer.concat([plain.subarray(0, start), directory, tail]));
}

function textsOf(bytes: Uint8Array): Record<string, string> {
  const zip = readZip(bytes);
  return Object.fromEntries(
    zip.entries.map((entry) => [entry.name, strFromU8(unpack(zip, entry))]),
  );
}

describe('a zip', () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  const files = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.xml$/), bytes, { minKeys: 1 });

  test('without changes is copied byte for byte', () => {
    fc.assert(
      fc.property(files, (content) => {
        const file = zipSync(content);
        expect(rewriteZip(readZip(file), NOTHING)).toEqual(file);
      }),
    );
  });

  test('with changes holds exactly what was asked for, as other readers see it', () => {
    const change = fc.dictionary(fc.stringMatching(/^[a-c]{1,2}\.xml$/), bytes);
    fc.assert(
      fc.property(files, change, fc.boolean(), (content, changes, dropFirst) => {
        const contents = new Map(Object.entries(changes));
        const first = Object.keys(content)[0]!;
        const removed = new Set(dropFirst && !contents.has(first) ? [first] : []);
        const file = rewriteZip(readZip(zipSync(content)), { contents, removed });
        const expected = { ...content, ...changes };
        for (const name of removed) Reflect.deleteProperty(expected, name);
        expect(unzipSync(file)).toEqual(expected);
      }),
    );
  });

  test('written by a streaming program is read, and copied with what follows each file', () => {
    expect(textsOf(STREAMED)).toEqual({ 'a.xml': '<a/>', 'b.xml': '<b/>' });
    expect(rewriteZip(readZip(STREAMED), NOTHING)).toEqual(new Uint8Array(STREAMED));
    const contents = new Map([['a.xml', strToU8('<longer/>')]]);
    const changed = rewriteZip(readZip(STREAMED), { ...NOTHING, contents });
    expect(textsOf(changed)).toEqual({ 'a.xml': '<longer/>', 'b.xml': '<b/>' });
  });

  test('with 64-bit fields is read, and its places are moved there', () => {
    const file = longFields('a.xml', strToU8('<a/>'));
    expect(textsOf(file)).toEqual({ a: '1', 'a.xml': '<a/>' });
    const contents = new Map([
      ['a', strToU8('twelve')],
      ['b.xml', strToU8('<b/>')],
    ]);
    expect(textsOf(rewriteZip(readZip(file), { ...NOTHING, contents }))).toEqual({
      a: 'twelve',
      'a.xml': '<a/>',
      'b.xml': '<b/>',
    });
  });

  test('keeps its comment', () => {
    const file = Buffer.concat([zipSync({ a: strToU8('1') }), Buffer.from('catatan')]);
    file.writeUInt16LE(7, file.length - 9);
    expect(rewriteZip(readZip(file), NOTHING)).toEqual(new Uint8Array(file));
  });
});
