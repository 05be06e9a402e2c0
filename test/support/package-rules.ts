import { SaxesParser } from 'saxes';
import { Package } from '../../src/workbook/file/package';
import { partText, partsOf } from './xlsx/package';

/**
 * What would make Excel offer a repair: XML that is not well-formed, relationships to parts that are
 * not there, parts whose kind nobody tells, or tells twice, ids that stand twice.
 * @returns one line for each; none where the package is sound
 */
export function packageFaults(file: Uint8Array): string[] {
  const names = Object.keys(partsOf(file));
  return [...malformed(file, names), ...dangling(file, names), ...untyped(file, names)];
}

function malformed(file: Uint8Array, names: readonly string[]): string[] {
  return names
    .filter((name) => /\.(xml|rels|vml)$/.test(name))
    .flatMap((name) => {
      try {
        new SaxesParser({ xmlns: true }).write(partText(file, name)).close();
        return [];
      } catch (error) {
        return [`${name}: ${String(error)}`];
      }
    });
}

function dangling(file: Uint8Array, names: readonly string[]): string[] {
  const pack = new Package(file);
  return names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const owner = name.replace(/(^|\/)_rels\/(.*)\.rels$/, '$1$2');
      const all = pack.relationships(owner);
      const ids = new Set(all.map(({ id }) => id));
      return [
        ...(owner !== '' && !names.includes(owner) ? [`${name}: nobody's`] : []),
        ...(ids.size < all.length ? [`${name}: an id stands twice`] : []),
        ...all
          .filter(({ external, target }) => !external && pack.find(target) === undefined)
          .map(({ target }) => `${name}: ${target} is not there`),
      ];
    });
}

function untyped(file: Uint8Array, names: readonly string[]): string[] {
  const xml = partText(file, '[Content_Types].xml');
  const values = (attribute: string): string[] =>
    [...xml.matchAll(new RegExp(`${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
  const extensions = values('Extension');
  const overrides = values('PartName').map((name) => name.slice(1));
  return [
    ...overrides.filter((name) => !names.includes(name)).map((name) => `${name} is not there`),
    ...(new Set(overrides).size < overrides.length ? ['a part is typed twice'] : []),
    ...names
      .filter((name) => name !== '[Content_Types].xml' && !overrides.includes(name))
      .filter((name) => !extensions.includes(name.slice(name.lastIndexOf('.') + 1)))
      .map((name) => `${name} has no type`),
  ];
}
