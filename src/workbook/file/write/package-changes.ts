import type { Package } from '../package';
import { decodeXml, encodeXml } from '../xml/text';
import type { ZipChanges } from '../zip';

/** What a copy has other than the workbook it is made from. */
export class PackageChanges implements ZipChanges {
  readonly contents = new Map<string, Uint8Array>();
  readonly removed = new Set<string>();

  constructor(private readonly pack: Package) {}

  /** Gives a part new content, under the name it has already where it exists. */
  write(part: string, text: string): void {
    const name = this.pack.find(part);
    const original = name === undefined ? undefined : this.pack.bytes(name);
    this.contents.set(name ?? part, encodeXml(text, original));
  }

  /**
   * Changes the text of a part.
   * @param missing what to begin with where the part does not exist
   */
  edit(part: string, missing: string, change: (text: string, part: string) => string): void {
    const name = this.pack.find(part);
    this.write(part, change(name === undefined ? missing : decodeXml(this.pack.bytes(name)), part));
  }

  remove(part: string): void {
    const name = this.pack.find(part);
    if (name !== undefined) this.removed.add(name);
  }
}
