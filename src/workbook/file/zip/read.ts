import { inflateSync } from 'fflate';
import { WorkbookError } from '../..';
import { crc32 } from './crc32';
import {
  CENTRAL,
  END,
  END64,
  END64_LOCATOR,
  FLAG,
  LOCAL,
  LONGEST_COMMENT,
  METHOD,
  SEE_ZIP64,
  ZIP64_EXTRA,
} from './format';

/** One file of a zip, with the places of its two records. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly localOffset: number;
  /** Where `localOffset` is written down: 4 bytes, or 8 in the zip64 extra field. */
  readonly offsetField: { readonly at: number; readonly long: boolean };
  /** Where its record in the central directory begins and ends. */
  readonly centralStart: number;
  readonly centralEnd: number;
}

export interface Zip {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly centralOffset: number;
  /** The comment at the very end, usually empty. */
  readonly comment: Uint8Array;
}

/** Longest part that is unpacked: the longest text that a JavaScript engine can hold. */
const LARGEST_PART = 0x1fffffe8;

/**
 * Reads the directory of a zip; nothing is unpacked yet.
 * @throws WorkbookError `damaged` where the directory cannot be followed
 */
export function readZip(bytes: Uint8Array): Zip {
  try {
    return readDirectory(bytes);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError('damaged', 'zip directory', { cause: error });
  }
}

/**
 * Unpacks one file and compares it with its checksum: a figure out of a broken file must not be read.
 * @throws WorkbookError `damaged`, `encrypted` or `too-large`
 */
export function unpack(zip: Zip, entry: ZipEntry): Uint8Array {
  if (entry.flags & FLAG.encrypted) throw new WorkbookError('encrypted', entry.name);
  if (entry.size > LARGEST_PART) throw new WorkbookError('too-large', entry.name);
  try {
    const view = viewOf(zip.bytes);
    if (view.getUint32(entry.localOffset, true) !== LOCAL.signature) throw new Error('no header');
    const start =
      entry.localOffset +
      LOCAL.size +
      view.getUint16(entry.localOffset + LOCAL.nameLength, true) +
      view.getUint16(entry.localOffset + LOCAL.extraLength, true);
    const packed = zip.bytes.subarray(start, start + entry.compressedSize);
    const content = decompress(packed, entry);
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw new Error('checksum');
    return content;
  } catch (error) {
    throw new WorkbookError('damaged', entry.name, { cause: error });
  }
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function decompress(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === METHOD.stored) return packed;
  if (entry.method === METHOD.deflated)
    return inflateSync(packed, { out: new Uint8Array(entry.size) });
  throw new Error(`compression method ${entry.method}`);
}

function readDirectory(bytes: Uint8Array): Zip {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const { count, offset } = directoryPlace(view, end);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL.signature) throw new Error('no directory record');
    const entry = readEntry(bytes, view, at);
    entries.push(entry);
    at = entry.centralEnd;
  }
  const commentLength = view.getUint16(end + END.commentLength, true);
  const comment = bytes.subarray(end + END.size, end + END.size + commentLength);
  return { bytes, entries, centralOffset: offset, comment };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END.size;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  throw new WorkbookError('damaged', 'the end of the zip is missing');
}

function directoryPlace(view: DataView, end: number): { count: number; offset: number } {
  const locator = end - END64_LOCATOR.size;
  if (locator >= 0 && view.getUint32(locator, true) === END64_LOCATOR.signature) {
    const end64 = Number(view.getBigUint64(locator + END64_LOCATOR.endOffset, true));
    if (view.getUint32(end64, true) !== END64.signature) throw new Error('no zip64 end record');
    return {
      count: Number(view.getBigUint64(end64 + END64.count, true)),
      offset: Number(view.getBigUint64(end64 + END64.centralOffset, true)),
    };
  }
  return {
    count: view.getUint16(end + END.count, true),
    offset: view.getUint32(end + END.centralOffset, true),
  };
}

function readEntry(bytes: Uint8Array, view: DataView, start: number): ZipEntry {
  const nameStart = start + CENTRAL.size;
  const nameEnd = nameStart + view.getUint16(start + CENTRAL.nameLength, true);
  const extraEnd = nameEnd + view.getUint16(start + CENTRAL.extraLength, true);
  const centralEnd = extraEnd + view.getUint16(start + CENTRAL.commentLength, true);
  if (centralEnd > bytes.length) throw new Error('directory record runs over the end');
  // The extra field holds what does not fit its place, in exactly this order.
  let nextLong = findLongFields(view, nameEnd, extraEnd);
  const field = (offset: number) => {
    const at = start + offset;
    const value = view.getUint32(at, true);
    if (value !== SEE_ZIP64 || nextLong === undefined) return { value, at, long: false };
    const place = nextLong;
    nextLong += 8;
    return { value: Number(view.getBigUint64(place, true)), at: place, long: true };
  };
  const size = field(CENTRAL.originalSize);
  const compressedSize = field(CENTRAL.compressedSize);
  const { value: localOffset, ...offsetField } = field(CENTRAL.localOffset);
  return {
    name: new TextDecoder().decode(bytes.subarray(nameStart, nameEnd)),
    flags: view.getUint16(start + CENTRAL.flags, true),
    method: view.getUint16(start + CENTRAL.method, true),
    crc: view.getUint32(start + CENTRAL.crc, true),
    compressedSize: compressedSize.value,
    size: size.value,
    localOffset,
    offsetField,
    centralStart: start,
    centralEnd,
  };
}

function findLongFields(view: DataView, start: number, end: number): number | undefined {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_EXTRA) return at + 4;
  }
  return undefined;
}
