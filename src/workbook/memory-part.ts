/**
 * What the add-in remembers about a workbook is one custom XML part with one element in this namespace,
 * whose text is JSON. The name is in files for good: another form of the part is another number.
 */
export const MEMORY_NAMESPACE = 'urn:capaian:ingatan:1';

/** Local name of the part's only element. */
export const MEMORY_ELEMENT = 'ingatan';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
// By the flag `u` two surrogates that belong together are one character, which is none of these.
const ILLEGAL = /[\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/**
 * The part's XML, without a declaration: Excel does not take one everywhere.
 * @param json a JSON text; what XML cannot hold can only stand in its strings, and is escaped there
 */
export function memoryXml(json: string): string {
  const legal = json.replace(ILLEGAL, (char) => `\\u${char.charCodeAt(0).toString(16)}`);
  const text = legal.replace(/[&<>]/g, (char) => ENTITIES[char]!);
  return `<${MEMORY_ELEMENT} xmlns="${MEMORY_NAMESPACE}">${text}</${MEMORY_ELEMENT}>`;
}
