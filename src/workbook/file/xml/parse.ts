import { SaxesParser, type SaxesTagNS } from 'saxes';
import { WorkbookError } from '../..';

export type XmlTag = SaxesTagNS;

export interface XmlHandlers {
  /** @param end position just behind the tag's `>` */
  open?(tag: XmlTag, end: number): void;
  /** @param end position just behind the closing tag, or behind the only one */
  close?(tag: XmlTag, end: number): void;
  text?(text: string): void;
}

/**
 * Walks through XML.
 * @param part name of the part, told where it is no well-formed XML
 * @throws WorkbookError `damaged`
 */
export function parseXml(text: string, part: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true });
  if (handlers.open)
    parser.on('opentag', (tag) => {
      handlers.open?.(tag, parser.position);
    });
  if (handlers.close)
    parser.on('closetag', (tag) => {
      handlers.close?.(tag, parser.position);
    });
  if (handlers.text) {
    const onText = (chunk: string) => {
      handlers.text?.(chunk);
    };
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError('damaged', part, { cause: error });
  }
}

/** Value of an attribute that belongs to no namespace. */
export function attribute(tag: XmlTag, name: string): string | undefined {
  return tag.attributes[name]?.value;
}

/** Value of an attribute such as `r:id`, whatever its prefix. */
export function attributeNs(
  tag: XmlTag,
  local: string,
  namespaces: readonly string[],
): string | undefined {
  return Object.values(tag.attributes).find(
    (one) => one.local === local && namespaces.includes(one.uri),
  )?.value;
}

/** Reads an XML Schema boolean; absent is `absent`. */
export function isTrue(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === '1' || value === 'true' || value === 'on';
}
