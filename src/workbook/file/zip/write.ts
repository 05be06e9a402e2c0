import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { CENTRAL, END, FIXED_DATE, FLAG, LOCAL, METHOD, VERSION } from './format';
import { viewOf, type Zip, type ZipEntry } from './read';

/** What becomes of the files of a zip; those not named stay as they are. */
export interface ZipChanges {
  /** New content by name: of a file that exists, or of one to be added at the end. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly removed: ReadonlySet<string>;
}

/**
 * A copy of a zip. Files that do not change are copied as they stand, compressed, with their dates
 * and in their order; the same changes always give the same bytes.
 */
export function rewriteZip(zip: Zip, { contents, removed }: ZipChanges): Uint8Array {
  const out = new ByteList();
  const records = new Map<ZipEntry | string, Uint8Array>();
  for (const { entry, end } of inFileOrder(zip)) {
    if (removed.has(entry.name)) continue;
    const content = contents.get(entry.name);
    if (content === undefined) {
      records.set(entry, movedRecord(zip, entry, out.length));
      out.add(zip.bytes.subarray(entry.localOffset, end));
    } else {
      const record = changedRecord(zip, entry, content);
      records.set(entry, record.central(out.length));
      out.add(record.local, record.packed);
    }
  }
  const known = new Set(zip.entries.map((entry) => entry.name));
  for (const [name, content] of contents) {
    if (known.has(name)) continue;
    const record = newRecord(name, content);
    records.set(name, record.central(out.length));
    out.add(record.local, record.packed);
  }
  return finish(zip, out, records);
}

class ByteList {
  private readonly pieces: Uint8Array[] = [];
  length = 0;

  add(...pieces: readonly Uint8Array[]): void {
    for (const piece of pieces) {
      this.pieces.push(piece);
      this.length += piece.length;
    }
  }

  joined(): Uint8Array {
    const bytes = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }
}

/** Files as they lie, each up to the next one: so whatever follows its data is copied with it. */
function inFileOrder({ entries, centralOffset }: Zip): { entry: ZipEntry; end: number }[] {
  const sorted = [...entries].sort((a, b) => a.localOffset - b.localOffset);
  return sorted.map((entry, index) => ({
    entry,
    end: sorted[index + 1]?.localOffset ?? centralOffset,
  }));
}

function movedRecord({ bytes }: Zip, entry: ZipEntry, offset: number): Uint8Array {
  const record = bytes.slice(entry.centralStart, entry.centralEnd);
  const at = entry.offsetField.at - entry.centralStart;
  if (entry.offsetField.long) viewOf(record).setBigUint64(at, BigInt(offset), true);
  else viewOf(record).setUint32(at, offset, true);
  return record;
}

interface Record {
  readonly local: Uint8Array;
  readonly packed: Uint8Array;
  central(offset: number): Uint8Array;
}

/** A record with new content under the name, date and attributes of the old one. */
function changedRecord({ bytes }: Zip, entry: ZipEntry, content: Uint8Array): Record {
  const nameStart = entry.centralStart + CENTRAL.size;
  const nameLength = viewOf(bytes).getUint16(entry.centralStart + CENTRAL.nameLength, true);
  const name = bytes.subarray(nameStart, nameStart + nameLength);
  const model = bytes.slice(entry.centralStart, entry.centralStart + CENTRAL.size);
  return makeRecord(model, name, content, entry.flags & FLAG.utf8);
}

function newRecord(name: string, content: Uint8Array): Record {
  const model = new Uint8Array(CENTRAL.size);
  const view = viewOf(model);
  view.setUint32(0, CENTRAL.signature, true);
  view.setUint16(CENTRAL.versionMadeBy, VERSION, true);
  view.setUint16(CENTRAL.date, FIXED_DATE, true);
  return makeRecord(model, new TextEncoder().encode(name), content, FLAG.utf8);
}

function makeRecord(
  model: Uint8Array,
  name: Uint8Array,
  content: Uint8Array,
  flags: number,
): Record {
  const packed = deflateSync(content);
  const central = new Uint8Array(CENTRAL.size + name.length);
  const local = new Uint8Array(LOCAL.size + name.length);
  central.set(model);
  central.set(name, CENTRAL.size);
  local.set(name, LOCAL.size);
  const crc = crc32(content);
  const dated = viewOf(model);
  viewOf(local).setUint32(0, LOCAL.signature, true);
  for (const [bytes, at] of [
    [local, LOCAL],
    [central, CENTRAL],
  ] as const) {
    const view = viewOf(bytes);
    view.setUint16(at.versionNeeded, VERSION, true);
    view.setUint16(at.flags, flags, true);
    view.setUint16(at.method, METHOD.deflated, true);
    view.setUint16(at.time, dated.getUint16(CENTRAL.time, true), true);
    view.setUint16(at.date, dated.getUint16(CENTRAL.date, true), true);
    view.setUint32(at.crc, crc, true);
    view.setUint32(at.compressedSize, packed.length, true);
    view.setUint32(at.originalSize, content.length, true);
    view.setUint16(at.nameLength, name.length, true);
    view.setUint16(at.extraLength, 0, true);
  }
  viewOf(central).setUint16(CENTRAL.commentLength, 0, true);
  return {
    local,
    packed,
    central(offset) {
      viewOf(central).setUint32(CENTRAL.localOffset, offset, true);
      return central;
    },
  };
}

function finish(
  zip: Zip,
  out: ByteList,
  records: ReadonlyMap<ZipEntry | string, Uint8Array>,
): Uint8Array {
  const centralOffset = out.length;
  for (const entry of zip.entries) out.add(records.get(entry) ?? new Uint8Array());
  for (const [key, record] of records) if (typeof key === 'string') out.add(record);
  const end = new Uint8Array(END.size);
  const view = viewOf(end);
  view.setUint32(0, END.signature, true);
  view.setUint16(END.countHere, records.size, true);
  view.setUint16(END.count, records.size, true);
  view.setUint32(END.centralSize, out.length - centralOffset, true);
  view.setUint32(END.centralOffset, centralOffset, true);
  view.setUint16(END.commentLength, zip.comment.length, true);
  out.add(end, zip.comment);
  return out.joined();
}
