import { unzipSync, zipSync } from 'fflate';
import { WorkbookError } from '..';

/**
 * Most bytes that the parts of a workbook may unpack to together: the longest text that a JavaScript
 * engine holds. More is a zip bomb, or a workbook that no page could work with.
 */
export const LARGEST_PACKAGE = 0x1fffffe8;

/** The earliest date a zip knows: a copy is the same whenever it is made. */
const FIXED_DATE = new Date(1980, 0, 1);

/** What becomes of the parts of a zip; those not named stay as they are. */
export interface ZipChanges {
  /** New content by name: of a part that exists, or of one to be added at the end. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly removed: ReadonlySet<string>;
}

/**
 * Names of all parts, in their order.
 * @throws WorkbookError `damaged`, `too-large`
 */
export function partNames(zip: Uint8Array): readonly string[] {
  const names: string[] = [];
  unpack(zip, (name) => {
    names.push(name);
    return false;
  });
  return names;
}

/**
 * Content of one part.
 * @throws WorkbookError `damaged`, `too-large`
 */
export function unpackPart(zip: Uint8Array, part: string): Uint8Array | undefined {
  return unpack(zip, (name) => name === part)[part];
}

/**
 * A copy of a zip: every part that does not change has the very same content, and all keep their order.
 * The same changes always give the same bytes.
 * @throws WorkbookError `damaged`, `too-large`
 */
export function changedZip(zip: Uint8Array, { contents, removed }: ZipChanges): Uint8Array {
  const parts = unpack(zip, (name) => !removed.has(name));
  for (const [name, content] of contents) parts[name] = content;
  return zipSync(parts, { mtime: FIXED_DATE });
}

function unpack(zip: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  const sizes = new Map<string, number>();
  let total = 0;
  try {
    const parts = unzipSync(zip, {
      filter({ name, originalSize }) {
        // What lies behind the end of a file that was cut short reads as records without a name.
        if (name === '') throw new Error('a part without a name');
        total += originalSize;
        if (total > LARGEST_PACKAGE) throw new WorkbookError('too-large', name);
        sizes.set(name, originalSize);
        return wanted(name);
      },
    });
    for (const [name, { length }] of Object.entries(parts))
      if (length !== sizes.get(name)) throw new Error(`${name} is shorter than it says`);
    return parts;
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError('damaged', 'zip', { cause: error });
  }
}
