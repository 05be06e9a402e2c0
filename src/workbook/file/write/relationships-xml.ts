import { OFFICE_RELATIONSHIPS, PACKAGE_RELATIONSHIPS, type Dialect } from '../xml/namespaces';
import { escapeXml } from '../xml/text';

/** A relationships part of these relationships. */
export function relationshipsXml(relationships: readonly string[]): string {
  const content = relationships.join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${content}</Relationships>`
  );
}

/**
 * One relationship of a relationships part.
 * @param prefix of the part's elements
 * @param kind last word of its type, such as `worksheet`
 * @param part full name of the part it points to
 */
export function relationshipXml(
  prefix: string,
  id: string,
  kind: string,
  part: string,
  dialect: Dialect,
): string {
  return (
    `<${prefix}Relationship Id="${id}" Type="${OFFICE_RELATIONSHIPS[dialect]}/${kind}" ` +
    `Target="/${escapeXml(part)}"/>`
  );
}
