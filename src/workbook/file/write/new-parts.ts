import type { Relationship } from '../package';
import type { WorkbookPart } from '../read/workbook';
import { XmlEdits, prefixOf } from '../xml/edit';
import { CONTENT_TYPES, dialectOf } from '../xml/namespaces';
import { attribute } from '../xml/parse';
import { escapeXml } from '../xml/text';
import { parseTree } from '../xml/tree';
import { beside, freeRelationshipIds } from './place-tables';
import { relationshipXml, relationshipsXml } from './relationships-xml';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const NO_RELATIONSHIPS = relationshipsXml([]);
export const NO_CONTENT_TYPES = `${DECLARATION}<Types xmlns="${CONTENT_TYPES}"/>`;

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type PartKind = 'worksheet' | 'styles';

interface NewPart {
  readonly kind: PartKind;
  readonly part: string;
  readonly id: string;
}

/** Parts that come and go, as the workbook's relationships and the content types must tell. */
export class NewParts {
  private readonly added: NewPart[] = [];
  private readonly removed: Relationship[] = [];
  private readonly types = new Map<string, string>();
  private readonly gone: string[] = [];

  constructor(private readonly workbook: WorkbookPart) {}

  /** Announces a part under an id of its own. @returns the part's full name */
  add(kind: PartKind, path: string): string {
    const part = beside(this.workbook.part, path);
    this.addNamed(kind, part, `${freeRelationshipIds(this.workbook)()}${kind}`);
    return part;
  }

  addNamed(kind: PartKind, part: string, id: string): void {
    this.added.push({ kind, part, id });
    this.types.set(part, `${SPREADSHEET}.${kind}+xml`);
  }

  /** Announces a part that another than the workbook refers to. */
  addTyped(part: string, contentType: string): void {
    this.types.set(part, contentType);
  }

  get isChanged(): boolean {
    return this.added.length > 0 || this.removed.length > 0;
  }

  remove(relationship: Relationship): void {
    this.removed.push(relationship);
    this.forget(relationship.target);
  }

  /** A part that is no more and that the workbook did not refer to. */
  forget(part: string): void {
    this.gone.push(part);
  }

  /** The workbook's relationships, edited. */
  relationshipsXml(text: string, name: string): string {
    const dialect = dialectOf(this.workbook.root.tag.uri);
    const root = parseTree(text, name);
    const edits = new XmlEdits(text);
    const removed = this.removed.map(({ id }) => id);
    for (const child of root.children) {
      if (removed.includes(attribute(child.tag, 'Id') ?? '')) edits.remove(child);
    }
    const xml = this.added.map(({ kind, part, id }) =>
      relationshipXml(prefixOf(root), id, kind, part, dialect),
    );
    edits.append(root, xml.join(''));
    return edits.result();
  }

  /** The list of content types, edited. */
  contentTypesXml(text: string, name: string): string {
    const root = parseTree(text, name);
    const edits = new XmlEdits(text);
    // An entry left over from a part that is no more would make the new one stand twice.
    const gone = [...this.types.keys(), ...this.gone].map((part) => part.toLowerCase());
    for (const child of root.children) {
      const part = attribute(child.tag, 'PartName')?.replace(/^\//, '').toLowerCase();
      if (part !== undefined && gone.includes(part)) edits.remove(child);
    }
    const xml = [...this.types].map(
      ([part, type]) =>
        `<${prefixOf(root)}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`,
    );
    edits.append(root, xml.join(''));
    return edits.result();
  }
}
