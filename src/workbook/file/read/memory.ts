import { MEMORY_ELEMENT, MEMORY_NAMESPACE } from '../..';
import { relationshipKind, type Package, type Relationship } from '../package';
import { parseTree, type XmlElement } from '../xml/tree';

export interface MemoryPart {
  readonly part: string;
  readonly text: string;
}

/**
 * The custom XML part of the add-in itself. Parts of others are many and may be broken: they are
 * passed over.
 * @param relationships those of the workbook part
 */
export function findMemory(
  pack: Package,
  relationships: readonly Relationship[],
): MemoryPart | undefined {
  for (const one of relationships) {
    if (one.external || relationshipKind(one) !== 'customXml') continue;
    const part = pack.find(one.target);
    const root = part === undefined ? undefined : rootOf(pack.text(part), part);
    if (part !== undefined && root) return { part, text: root.text };
  }
  return undefined;
}

function rootOf(text: string, part: string): XmlElement | undefined {
  // Most parts are of others, and some are large.
  if (!text.includes(MEMORY_NAMESPACE)) return undefined;
  try {
    const root = parseTree(text, part);
    return root.tag.uri === MEMORY_NAMESPACE && root.tag.local === MEMORY_ELEMENT
      ? root
      : undefined;
  } catch {
    return undefined;
  }
}
