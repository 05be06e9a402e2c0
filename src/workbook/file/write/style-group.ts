import { insertInOrder, prefixOf, type XmlEdits } from '../xml/edit';
import { childOf, type XmlElement } from '../xml/tree';

/** Children of `<styleSheet>` in the order that the schema wants. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/**
 * One counted list of a styles part, such as `<fonts>`: hands out the index of an item, and appends
 * the item only where the list does not have it yet, letter for letter.
 */
export class StyleGroup {
  private readonly element: XmlElement | undefined;
  private readonly indexes = new Map<string, number>();
  private readonly added: string[] = [];
  private count = 0;

  /** @param initial items that a list must begin with where the part has none */
  constructor(
    private readonly edits: XmlEdits,
    private readonly root: XmlElement,
    private readonly name: string,
    initial: readonly string[],
  ) {
    this.element = childOf(root, name);
    for (const { start, end, tag } of this.element?.children ?? []) {
      if (tag.uri === root.tag.uri) this.remember(edits.source.slice(start, end));
    }
    if (this.count === 0) initial.forEach((xml) => this.index(xml));
  }

  get isChanged(): boolean {
    return this.added.length > 0;
  }

  get size(): number {
    return this.count;
  }

  /** Zero-based index of an item in the list. */
  index(xml: string): number {
    const known = this.indexes.get(xml);
    if (known !== undefined) return known;
    this.added.push(xml);
    return this.remember(xml);
  }

  /** Writes down what was added. */
  finish(): void {
    if (this.added.length === 0) return;
    const xml = this.added.join('');
    if (this.element) {
      this.edits.setAttribute(this.element, 'count', String(this.count));
      this.edits.append(this.element, xml);
    } else {
      const name = prefixOf(this.root) + this.name;
      const list = `<${name} count="${this.count}">${xml}</${name}>`;
      insertInOrder(this.edits, this.root, ORDER, this.name, list);
    }
  }

  private remember(xml: string): number {
    const index = this.count++;
    if (!this.indexes.has(xml)) this.indexes.set(xml, index);
    return index;
  }
}
