import { WorkbookError } from '..';
import { attribute } from './xml/parse';
import { decodeXml } from './xml/text';
import { parseTree } from './xml/tree';
import { partNames, unpackPart } from './zip';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Full name of the part it points to, or the address of something outside. */
  readonly target: string;
  readonly external: boolean;
}

/** A workbook as a package of parts (Open Packaging Conventions). Part names have no leading `/`. */
export class Package {
  /** In the order of the file. */
  readonly names: readonly string[];
  private readonly kept = new Map<string, string>();

  /** @throws WorkbookError `damaged`, `too-large` */
  constructor(readonly zip: Uint8Array) {
    this.names = partNames(zip);
    for (const name of this.names) this.kept.set(key(name), name);
  }

  /** The name under which a part is kept, which may differ in case; undefined where there is none. */
  find(part: string): string | undefined {
    return this.kept.get(key(part));
  }

  /** @throws WorkbookError `damaged` where the part is missing or broken */
  bytes(part: string): Uint8Array {
    const name = this.find(part);
    const content = name === undefined ? undefined : unpackPart(this.zip, name);
    if (!content) throw new WorkbookError('damaged', `${part} is missing`);
    return content;
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
    return this.find(name) === undefined ? [] : relationshipsIn(this.text(name), part);
  }
}

/**
 * Reads a relationships part.
 * @param part the part whose relationships they are
 * @throws WorkbookError `damaged`
 */
export function relationshipsIn(text: string, part: string): readonly Relationship[] {
  return parseTree(text, relationshipsPart(part))
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
