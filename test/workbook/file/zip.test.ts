import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { WorkbookError } from '../../../src/workbook';
import { LARGEST_PACKAGE, changedZip, partNames, unpackPart } from '../../../src/workbook/file/zip';

const NOTHING = { contents: new Map<string, Uint8Array>(), removed: new Set<string>() };

/** Two files as a streaming program writes them: sizes behind the data, the first in zip64 fields. */
const STREAMED = Buffer.from(
  'UEsDBC0ACAAIAKMgQ1AAAAAA//////////8FABQAYS54bWwBABAAAAAAAAAAAAAAAAAAAAAAALNJ1LcDAFBLBwjUHNEBBgAA' +
    'AAAAAAAEAAAAAAAAAFBLAwQUAAgAAACjIENQAAAAAAAAAAAAAAAABQAAAGIueG1sPGIvPlBLBwiNopcDBAAAAAQAAABQSwEC' +
    'LQMtAAgACACjIENQ1BzRAQYAAAAEAAAABQAAAAAAAAAAAAAAgAEAAAAAYS54bWxQSwECFAMUAAgAAACjIENQjaKXAwQAAAAE' +
    'AAAABQAAAAAAAAAAAAAAgAFVAAAAYi54bWxQSwUGAAAAAAIAAgBmAAAAjAAAAAAA',
  'base64',
);

/** A zip of two stored files, whose directory keeps sizes and places in 64-bit fields throughout. */
function longFields(name: string, content: Uint8Array): Uint8Array {
  const plain = Buffer.from(zipSync({ a: strToU8('1'), [name]: [content, { level: 0 }] }));
  const first = plain.indexOf('PK\x01\x02');
  const start = plain.lastIndexOf('PK\x01\x02');
  const end = plain.lastIndexOf('PK\x05\x06');
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  [content.length, content.length, plain.readUInt32LE(start + 42)].forEach((value, index) =>
    extra.writeBigUInt64LE(BigInt(value), 4 + 8 * index),
  );
  const record = Buffer.concat([plain.subarray(start, end), extra]);
  for (const field of [20, 24, 42]) record.writeUInt32LE(0xffffffff, field);
  record.writeUInt16LE(extra.length, 30);
  const end64 = Buffer.alloc(56);
  end64.write('PK\x06\x06', 'latin1');
  end64.writeBigUInt64LE(2n, 32);
  end64.writeBigUInt64LE(BigInt(first), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(start + record.length), 8);
  const tail = [record, end64, locator, plain.subarray(end)];
  return new Uint8Array(Buffer.concat([plain.subarray(0, start), ...tail]));
}

/** The same zip, whose directory says that its last part unpacks to so many bytes. */
function sayingSize(zip: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(zip);
  copy.writeUInt32LE(size, copy.lastIndexOf('PK\x01\x02') + 24);
  return new Uint8Array(copy);
}

function textsOf(zip: Uint8Array): Record<string, string> {
  const texts = partNames(zip).map((name) => [name, strFromU8(unpackPart(zip, name)!)] as const);
  return Object.fromEntries(texts);
}

function codeOf(action: () => unknown): string {
  try {
    action();
    return 'done';
  } catch (error) {
    return error instanceof WorkbookError ? error.code : String(error);
  }
}

describe('a zip', () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  const files = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.xml$/), bytes, { minKeys: 1 });

  test('with changes holds exactly what was asked for, in its order, new parts last', () => {
    const change = fc.dictionary(fc.stringMatching(/^[a-c]{1,2}\.xml$/), bytes);
    fc.assert(
      fc.property(files, change, fc.boolean(), (content, changes, dropFirst) => {
        const contents = new Map(Object.entries(changes));
        const first = Object.keys(content)[0]!;
        const removed = new Set(dropFirst && !contents.has(first) ? [first] : []);
        const file = changedZip(zipSync(content), { contents, removed });
        const expected = { ...content, ...changes };
        for (const name of removed) Reflect.deleteProperty(expected, name);
        expect(unzipSync(file)).toEqual(expected);
        expect(partNames(file)).toEqual(Object.keys(expected));
      }),
    );
  });

  test('changed in the same way gives the same bytes, whenever it is done', () => {
    const change = () => changedZip(zipSync({ a: strToU8('1') }), NOTHING);
    const now = change();
    jest.useFakeTimers({ now: new Date(2031, 5, 7) });
    expect(change()).toEqual(now);
    jest.useRealTimers();
  });

  test('written by a streaming program is read', () => {
    expect(textsOf(STREAMED)).toEqual({ 'a.xml': '<a/>', 'b.xml': '<b/>' });
  });

  test('with 64-bit fields is read and changed', () => {
    const file = longFields('a.xml', strToU8('<a/>'));
    expect(textsOf(file)).toEqual({ a: '1', 'a.xml': '<a/>' });
    const contents = new Map([['a', strToU8('twelve')]]);
    const changed = changedZip(file, { ...NOTHING, contents });
    expect(textsOf(changed)).toEqual({ a: 'twelve', 'a.xml': '<a/>' });
  });

  test('that unpacks to more than can be worked with is refused before it is unpacked', () => {
    const file = zipSync({ a: new Uint8Array(10), b: new Uint8Array(10) });
    expect(codeOf(() => partNames(sayingSize(file, LARGEST_PACKAGE - 10)))).toBe('done');
    expect(codeOf(() => partNames(sayingSize(file, LARGEST_PACKAGE - 9)))).toBe('too-large');
  });

  test('with a part that is shorter than it says is damaged', () => {
    const file = sayingSize(zipSync({ a: new Uint8Array(1000).fill(7) }), 5000);
    expect(codeOf(() => unpackPart(file, 'a'))).toBe('damaged');
  });
});
