import { parseXml, type XmlTag } from './parse';

/** An element of a small part, with its places in the text, so that the text can be edited there. */
export interface XmlElement {
  readonly tag: XmlTag;
  readonly children: readonly XmlElement[];
  /** The element's own text, without that of its children. */
  readonly text: string;
  /** Position of the opening `<`. */
  readonly start: number;
  /** Position just behind the opening tag. */
  readonly openEnd: number;
  /** Position just behind the whole element. */
  readonly end: number;
}

/**
 * Reads a whole part.
 * @param part its name, told where it is damaged
 * @throws WorkbookError `damaged`
 */
export function parseTree(text: string, part: string): XmlElement {
  type Building = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };
  const stack: Building[] = [];
  let root: XmlElement | undefined;
  parseXml(text, part, {
    open(tag, openEnd) {
      // No "<" may stand raw inside a tag, so the last one before its end opens it.
      const start = text.lastIndexOf('<', openEnd - 1);
      const element: Building = { tag, children: [], text: '', start, openEnd, end: openEnd };
      stack.at(-1)?.children.push(element);
      root ??= element;
      stack.push(element);
    },
    close(_, end) {
      const element = stack.pop();
      if (element) element.end = end;
    },
    text(chunk) {
      const element = stack.at(-1);
      if (element) element.text += chunk;
    },
  });
  return root!; // a part without a root element is not well-formed
}

/** Children with a local name, in the namespace of their parent. */
export function childrenOf(parent: XmlElement, local: string): readonly XmlElement[] {
  return parent.children.filter(({ tag }) => tag.local === local && tag.uri === parent.tag.uri);
}

/** The first such child. */
export function childOf(parent: XmlElement | undefined, local: string): XmlElement | undefined {
  return parent && childrenOf(parent, local)[0];
}
