/** One member of the API, as the client library itself declares it. */
export interface Member {
  readonly publicName: string;
  readonly hostName: string;
  readonly kind: 'scalar' | 'navigation' | 'method';
  /** Requirement set and version, e.g. `ExcelApi 1.4`. */
  readonly requires: string;
}

export interface ClassSurface {
  readonly byHostName: ReadonlyMap<string, Member>;
  readonly byPublicName: ReadonlyMap<string, Member>;
}

/** The whole API of the loaded library: classes by name. */
export type Surface = ReadonlyMap<string, ClassSurface>;

const REQUIRED_SET =
  /_throwIfApiNotSupported\("[\w.]+", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/;
const NAVIGATION = /_createPropertyObject\([\w.]+, this, "(\w+)"/;
const METHOD = /_(?:createMethodObject\([\w.]+, this|invokeMethod\(this), "(\w+)"/;
const INDEXER = '_createIndexerObject(';
/** The host knows an indexer by no name; the client calls it so. */
export const INDEXER_NAME = 'getItem';

/**
 * Reads every class, member and requirement set out of the loaded library (its debug build), from
 * the source of its own generated accessors. Nothing of the library needs to be kept here.
 * @param namespace the global `Excel`
 */
export function readSurface(namespace: object): Surface {
  const surface = new Map<string, ClassSurface>();
  for (const [name, value] of Object.entries(namespace) as [string, unknown][]) {
    const prototype: unknown = isFunction(value) ? Reflect.get(value, 'prototype') : undefined;
    if (typeof prototype !== 'object' || prototype === null) continue;
    const members = readMembers(prototype);
    surface.set(name, {
      byHostName: new Map(members.map((member) => [member.hostName, member])),
      byPublicName: new Map(members.map((member) => [member.publicName, member])),
    });
  }
  return surface;
}

function readMembers(prototype: object): Member[] {
  const descriptors = Object.entries(Object.getOwnPropertyDescriptors(prototype));
  const list = (name: string): readonly string[] => {
    const names: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.get?.call(prototype);
    return Array.isArray(names) ? names.map(String) : [];
  };
  const originals = list('_scalarPropertyOriginalNames');
  const hostNames = new Map(
    list('_scalarPropertyNames').map((name, index) => [name, originals[index] ?? name]),
  );
  return descriptors.flatMap(([publicName, descriptor]) => {
    const source = sourceOf(descriptor);
    const requires = requirement(source);
    const scalar = hostNames.get(publicName);
    if (scalar !== undefined) return { publicName, hostName: scalar, kind: 'scalar', requires };
    const navigation = NAVIGATION.exec(source)?.[1];
    if (navigation) return { publicName, hostName: navigation, kind: 'navigation', requires };
    if (source.includes(INDEXER)) {
      return { publicName, hostName: INDEXER_NAME, kind: 'method', requires };
    }
    const method = METHOD.exec(source)?.[1];
    return method ? { publicName, hostName: method, kind: 'method', requires } : [];
  });
}

/** The source of an accessor or method, whichever the member is. */
function sourceOf(descriptor: PropertyDescriptor): string {
  const accessor: unknown = Reflect.get(descriptor, 'get') ?? descriptor.value;
  return isFunction(accessor) ? Function.prototype.toString.call(accessor) : '';
}

function requirement(source: string): string {
  const [, set = 'ExcelApi', version = '1.1'] = REQUIRED_SET.exec(source) ?? [];
  return `${set} ${version}`;
}

function isFunction(value: unknown): value is () => unknown {
  return typeof value === 'function';
}
