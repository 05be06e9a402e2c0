import { relationshipsIn, relationshipsPart, type Package, type Relationship } from '../package';
import { decodeXml } from '../xml/text';
import type { NewParts } from './new-parts';
import type { PackageChanges } from './package-changes';

/** Takes out of a copy the parts that nothing refers to any more: what the old drawing of a sheet was made of. */
export function dropUnreachable(pack: Package, changes: PackageChanges, parts: NewParts): void {
  const before = reachable((part) => pack.relationships(part));
  const after = reachable((part) => {
    const name = relationshipsPart(part);
    const kept = pack.find(name) ?? name;
    const content = changes.contents.get(kept);
    if (content) return relationshipsIn(decodeXml(content), part);
    return changes.removed.has(kept) ? [] : pack.relationships(part);
  });
  for (const part of before) {
    if (after.has(part)) continue;
    changes.remove(part);
    changes.remove(relationshipsPart(part));
    parts.forget(part);
  }
}

/** Names of the parts that can be reached from the package, in lower case. */
function reachable(relationshipsOf: (part: string) => readonly Relationship[]): Set<string> {
  const found = new Set<string>();
  const open = [''];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const { target, external } of relationshipsOf(part)) {
      const name = target.toLowerCase();
      if (external || found.has(name)) continue;
      found.add(name);
      open.push(target);
    }
  }
  return found;
}
