import { WorkbookError } from '..';
import { attribute } from './xml/parse';
import { decodeXml } from './xml/text';
import { parseTree } from './xml/tree';
import { readZip, unpack, type Zip, type ZipEntry } from './zip/read';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Full name of the part it points to, or the address of something outside. */
  readonly target: string;
  readonly external: boolean;
}

/** A workbook as a package of parts (Open Packaging Conventions). Part names have no leading `/`. */
export class Package {
  readonly zip: Zip;
  private readonly entries = new Map<string, ZipEntry>();

  /** @throws WorkbookError `damaged` */
  constructor(bytes: Uint8Array) {
    this.zip = readZip(bytes);
    for (const entry of this.zip.entries) this.entries.set(key(entry.name), entry);
  }

  get names(): readonly string[] {
    return this.zip.entries.map((entry) => entry.name);
  }

  /** The name under which a part is kept, which may differ in case; undefined where there is none. */
  find(part: string): string | undefined {
    return this.entries.get(key(part))?.name;
  }

  /** @throws WorkbookError `damaged` where the part is missing or broken */
  bytes(part: string): Uint8Array {
    const entry = this.entries.get(key(part));
    if (!entry) throw new WorkbookError('damaged', `${part} is missing`);
    return unpack(this.zip, entry);
  }

  /** @throws WorkbookError `damaged` where the part is missing or broken */
  text(part: string): string {
    return decodeXml(this.bytes(part));
  }

  /**
   * Where a part points to.
   * @param part the part; `''` is the package itself
   * @throws WorkbookError `damaged`
   */
  relationships(part: string): readonly Relationship[] {
    const name = relationshipsPart(part);
    if (this.find(name) === undefined) return [];
    return parseTree(this.text(name), name)
      .children.filter(({ tag }) => tag.local === 'Relationship')
      .map(({ tag }) => {
        const external = attribute(tag, 'TargetMode') === 'External';
        const target = attribute(tag, 'Target') ?? '';
        return {
          id: attribute(tag, 'Id') ?? '',
          type: attribute(tag, 'Type') ?? '',
          target: external ? target : resolveTarget(part, target),
          external,
        };
      });
  }
}

/** Name of the part that holds the relationships of a part. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The last word of a relationship's type, the same in both dialects. */
export function relationshipKind({ type }: Relationship): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

// Part names are compared without regard to case; some programs write backslashes.
function key(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function resolveTarget(from: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
