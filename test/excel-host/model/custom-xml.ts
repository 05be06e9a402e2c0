import { SaxesParser } from 'saxes';
import { invalidArgument } from '../host-error';

/** One custom XML part of the emulated workbook. */
export interface CustomXmlModel {
  readonly id: string;
  xml: string;
}

/**
 * Namespace of the root element.
 * @throws HostError where the text is no well-formed XML
 */
export function namespaceOf(xml: string): string {
  let namespace: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ uri }) => {
    namespace ??= uri;
  });
  try {
    parser.write(xml).close();
  } catch {
    throw invalidArgument('xml');
  }
  return namespace ?? '';
}
