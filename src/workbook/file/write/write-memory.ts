import { MEMORY_NAMESPACE, memoryXml } from '../..';
import { relationshipsPart, type Package } from '../package';
import { findMemory } from '../read/memory';
import type { WorkbookPart } from '../read/workbook';
import { XmlEdits, prefixOf } from '../xml/edit';
import { CUSTOM_XML, dialectOf, type Dialect } from '../xml/namespaces';
import { attribute } from '../xml/parse';
import { parseTree } from '../xml/tree';
import { changedZip } from '../zip';
import { ensureUnsigned } from './ensure-writable';
import { NO_CONTENT_TYPES, NO_RELATIONSHIPS } from './new-parts';
import { relationshipXml, relationshipsXml } from './relationships-xml';
import { PackageChanges } from './package-changes';
import { freeRelationshipIds } from './place-tables';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT_TYPES_PART = '[Content_Types].xml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** By which Excel tells custom XML parts apart; a workbook has only one of ours. */
const ITEM_ID = '{7751B108-E7D6-4C47-946F-0B9301FE2C44}';

/** The parts that a memory consists of. */
interface MemoryParts {
  readonly item: string;
  readonly properties: string;
}

/**
 * Puts the memory into a copy of a workbook. Where there is one its part is replaced and nothing else
 * changes; else its parts are added, and the workbook's relationships and the content types tell so.
 * @throws WorkbookError `signed`, `damaged`, `too-large`
 */
export function writeMemory(pack: Package, workbook: WorkbookPart, json: string): Uint8Array {
  ensureUnsigned(pack);
  const changes = new PackageChanges(pack);
  const text = DECLARATION + memoryXml(json);
  const existing = findMemory(pack, workbook.relationships);
  if (existing) changes.write(existing.part, text);
  else addParts(pack, workbook, changes, text);
  return changedZip(pack.zip, changes);
}

function addParts(
  pack: Package,
  workbook: WorkbookPart,
  changes: PackageChanges,
  text: string,
): void {
  const dialect = dialectOf(workbook.root.tag.uri);
  const parts = freeParts(pack);
  changes.write(parts.item, text);
  changes.write(parts.properties, propertiesXml(dialect));
  changes.write(
    relationshipsPart(parts.item),
    relationshipsXml([relationshipXml('', 'rId1', 'customXmlProps', parts.properties, dialect)]),
  );
  changes.edit(relationshipsPart(workbook.part), NO_RELATIONSHIPS, (xml, part) => {
    const root = parseTree(xml, part);
    const edits = new XmlEdits(xml);
    const id = freeRelationshipIds(workbook)();
    edits.append(root, relationshipXml(prefixOf(root), id, 'customXml', parts.item, dialect));
    return edits.result();
  });
  changes.edit(CONTENT_TYPES_PART, NO_CONTENT_TYPES, (xml, part) => contentTypes(xml, part, parts));
}

function freeParts(pack: Package): MemoryParts {
  for (let number = 1; ; number++) {
    const item = `customXml/item${number}.xml`;
    const properties = `customXml/itemProps${number}.xml`;
    const taken = [item, properties, relationshipsPart(item)].some(
      (part) => pack.find(part) !== undefined,
    );
    if (!taken) return { item, properties };
  }
}

function propertiesXml(dialect: Dialect): string {
  return (
    `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${CUSTOM_XML[dialect]}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${MEMORY_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

function contentTypes(xml: string, name: string, { item, properties }: MemoryParts): string {
  const root = parseTree(xml, name);
  const edits = new XmlEdits(xml);
  const added = [properties, item].map((part) => `/${part}`.toLowerCase());
  for (const child of root.children) {
    // An entry left over from parts that are no more would make the new ones stand twice.
    if (added.includes(attribute(child.tag, 'PartName')?.toLowerCase() ?? '')) edits.remove(child);
  }
  const isKnown = root.children.some(
    ({ tag }) => tag.local === 'Default' && attribute(tag, 'Extension')?.toLowerCase() === 'xml',
  );
  const override = (part: string, type: string): string =>
    `<${prefixOf(root)}Override PartName="/${part}" ContentType="${type}"/>`;
  edits.append(
    root,
    override(properties, PROPERTIES_TYPE) + (isKnown ? '' : override(item, 'application/xml')),
  );
  return edits.result();
}
