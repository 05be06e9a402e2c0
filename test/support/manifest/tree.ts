import { SaxesParser } from 'saxes';

/** The three namespaces of a manifest, by the letters that the schema table uses for them. */
const NAMESPACES: Readonly<Record<string, string>> = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': 'app',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'ov',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt',
};

export interface ManifestElement {
  /** Namespace and name: `ov:Label`; an unknown namespace is `?`. */
  readonly name: string;
  /** Its `xsi:type`, or ''. */
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: ManifestElement | null;
  readonly children: ManifestElement[];
  text: string;
}

/** The tree of a manifest; throws where the text is not well-formed XML. */
export function manifestTree(xml: string): ManifestElement {
  const open: ManifestElement[] = [];
  let root: ManifestElement | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map(({ name, value }) => [name, value]),
    );
    const parent = open.at(-1) ?? null;
    const element: ManifestElement = {
      name: `${NAMESPACES[tag.uri] ?? '?'}:${tag.local}`,
      type: attributes['xsi:type'] ?? '',
      attributes,
      parent,
      children: [],
      text: '',
    };
    parent?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  if (!root) throw new Error('no element');
  return root;
}

/** The element and everything below it, in document order. */
export function withDescendants(element: ManifestElement): readonly ManifestElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

/** Whether the element stands somewhere below one of this name. */
export function isWithin({ parent }: ManifestElement, name: string): boolean {
  return parent !== null && (parent.name === name || isWithin(parent, name));
}
