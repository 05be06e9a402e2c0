import { notEmulated } from './host-error';

type Arguments = readonly unknown[];

/** What the emulator knows of one class of the API, by the host's own (PascalCase) names. */
export interface ClassTable<T> {
  readonly properties?: Readonly<
    Record<string, { get?: (target: T) => unknown; set?: (target: T, value: unknown) => void }>
  >;
  readonly navigation?: Readonly<Record<string, (target: T) => HostObject | null>>;
  /** A method answers a value, an object, or null (a null object). */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments) => unknown>>;
  /** Fields by which the client finds the object again in later requests. */
  readonly identity?: (target: T) => Record<string, unknown>;
  readonly item?: (target: T, key: unknown) => HostObject;
  readonly items?: (target: T) => readonly HostObject[];
}

/** An object of the workbook as the executor sees it: a table bound to a part of the model. */
export interface HostObject {
  readonly className: string;
  readonly target: unknown;
  readonly scalars: readonly string[];
  identity(): Record<string, unknown>;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  navigate(name: string): HostObject | null;
  call(name: string, args: Arguments): unknown;
  item(key: unknown): HostObject;
  /** The members of a collection, or undefined where the object is none. */
  items(): readonly HostObject[] | undefined;
}

const bound = new WeakSet();

/** Whether a method answered an object of the API, as opposed to a plain value. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && bound.has(value);
}

/** Makes a class of the API from its table; what the table lacks fails by name. */
export function emulate<T>(className: string, table: ClassTable<T>): (target: T) => HostObject {
  const need = <M>(member: M | undefined, name: string): M => {
    if (member === undefined) throw notEmulated(`${className}.${name}`);
    return member;
  };
  return (target) => {
    const object: HostObject = {
      className,
      target,
      scalars: Object.keys(table.properties ?? {}),
      identity: () => table.identity?.(target) ?? {},
      get: (name) => need(table.properties?.[name]?.get, name)(target),
      set: (name, value) => {
        need(table.properties?.[name]?.set, `${name} (set)`)(target, value);
      },
      navigate: (name) => need(table.navigation?.[name], name)(target),
      call: (name, args) => need(table.methods?.[name], `${name}()`)(target, args),
      item: (key) => need(table.item, 'getItem()')(target, key),
      items: () => table.items?.(target),
    };
    bound.add(object);
    return object;
  };
}

/** Several objects of one class treated as one: what is set, is set on each. */
function together(members: readonly HostObject[]): HostObject {
  const [first] = members;
  if (!first) throw notEmulated('objects together, none of them');
  return join(first.className, members, (name) =>
    together(members.map((one) => one.navigate(name)!)),
  );
}

/**
 * The areas of a RangeAreas, of which only the format is known and what is handed over by name: members
 * that mean all areas at once.
 */
export function rangeAreas(
  ranges: readonly HostObject[],
  ofAll: Readonly<Record<string, () => HostObject>> = {},
): HostObject {
  return join('RangeAreas', ranges, (name) => {
    const whole = ofAll[name];
    if (whole) return whole();
    if (name !== 'Format') throw notEmulated(`RangeAreas.${name}`);
    return together(ranges.map((one) => one.navigate(name)!));
  });
}

function join(
  className: string,
  members: readonly HostObject[],
  navigate: (name: string) => HostObject,
): HostObject {
  const missing = (name: string): never => {
    throw notEmulated(`${className}.${name} of several objects`);
  };
  const object: HostObject = {
    className,
    target: members.map(({ target }) => target),
    scalars: [],
    identity: () => ({}),
    get: missing,
    set: (name, value) => {
      for (const one of members) one.set(name, value);
    },
    navigate,
    call: missing,
    item: (key) => together(members.map((one) => one.item(key))),
    items: () => undefined,
  };
  bound.add(object);
  return object;
}
