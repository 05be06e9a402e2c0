import { type Package, relationshipKind } from '../../../src/workbook/file/package';
import { findWorkbookPart, readWorkbookPart } from '../../../src/workbook/file/read/workbook';
import { attribute } from '../../../src/workbook/file/xml/parse';
import { parseTree, type XmlElement } from '../../../src/workbook/file/xml/tree';

/** The element at the end of a path of local names. */
export function at(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (parent, name) => parent?.children.find(({ tag }) => tag.local === name),
    element,
  );
}

export function all(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter(({ tag }) => tag.local === name) ?? [];
}

/** An attribute as a number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = element && attribute(element.tag, name);
  return value === undefined ? undefined : Number(value);
}

/** Name of the part of a sheet. */
export function partOf(pack: Package, sheet: string): string {
  const workbook = readWorkbookPart(pack, findWorkbookPart(pack));
  const part = workbook.sheets.find(({ name }) => name === sheet)?.part;
  if (part === undefined) throw new Error(`no sheet ${sheet}`);
  return part;
}

/** The parts of a kind that a part refers to, by the id of the relationship. */
export function related(pack: Package, part: string, kind: string): Map<string, string> {
  const found = pack.relationships(part).filter((one) => relationshipKind(one) === kind);
  return new Map(found.map(({ id, target }) => [id, target]));
}

/** The styles of the workbook. */
export function stylesOf(pack: Package): XmlElement {
  const [styles = ''] = related(pack, findWorkbookPart(pack), 'styles').values();
  return parseTree(pack.text(styles), styles);
}
