import type { XmlElement } from './tree';

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Changes at single places of an XML text; everything between them stays as it was written. */
export class XmlEdits {
  private readonly edits: Edit[] = [];
  private readonly appended = new Map<XmlElement, string>();

  constructor(readonly source: string) {}

  replace(from: number, to: number, text: string): void {
    this.edits.push({ from, to, text });
  }

  insertBefore(element: XmlElement, xml: string): void {
    this.replace(element.start, element.start, xml);
  }

  insertAfter(element: XmlElement, xml: string): void {
    this.replace(element.end, element.end, xml);
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, '');
  }

  /** Adds content at the end of an element, in the order of the calls. */
  append(element: XmlElement, xml: string): void {
    if (xml !== '') this.appended.set(element, (this.appended.get(element) ?? '') + xml);
  }

  /** @param value must need no escaping */
  setAttribute(element: XmlElement, name: string, value: string): void {
    const place = this.findAttribute(element, name);
    if (place) this.replace(place.from, place.to, value);
    else {
      const at = element.start + 1 + element.tag.name.length;
      this.replace(at, at, ` ${name}="${value}"`);
    }
  }

  /** The text with all changes made; changes at one place stand in the order they were asked for. */
  result(): string {
    let text = '';
    let at = 0;
    const edits = [...this.edits, ...this.appends()];
    for (const edit of edits.sort((a, b) => a.from - b.from || a.to - b.to)) {
      text += this.source.slice(at, edit.from) + edit.text;
      at = edit.to;
    }
    return text + this.source.slice(at);
  }

  /** An element written `<a/>` has to be opened, and only once. */
  private appends(): Edit[] {
    return [...this.appended].map(([{ tag, end }, xml]) => {
      if (tag.isSelfClosing) return { from: end - 2, to: end, text: `>${xml}</${tag.name}>` };
      const close = this.source.lastIndexOf('<', end - 1);
      return { from: close, to: close, text: xml };
    });
  }

  /** Place of an attribute's value, between its quotes. */
  private findAttribute(element: XmlElement, name: string) {
    const attribute = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
    attribute.lastIndex = element.start + 1 + element.tag.name.length;
    let match;
    while ((match = attribute.exec(this.source)) !== null) {
      if (match[1] !== name) continue;
      const to = attribute.lastIndex - 1;
      return { from: to - (match[2] ?? match[3] ?? '').length, to };
    }
    return undefined;
  }
}

/** The prefix, with its colon, under which children of an element are written in its namespace. */
export function prefixOf({ tag }: XmlElement): string {
  return tag.prefix === '' ? '' : `${tag.prefix}:`;
}

/**
 * Adds a child where the schema's order of children wants it.
 * @param order local names of all children that the schema knows, in its order
 * @param local name of the new child, one of `order`
 */
export function insertInOrder(
  edits: XmlEdits,
  parent: XmlElement,
  order: readonly string[],
  local: string,
  xml: string,
): void {
  const later = new Set(order.slice(order.indexOf(local) + 1));
  const next = parent.children.find(
    ({ tag }) => tag.uri === parent.tag.uri && later.has(tag.local),
  );
  if (next) edits.insertBefore(next, xml);
  else edits.append(parent, xml);
}
