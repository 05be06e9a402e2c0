import { emulate } from '../emulated-class';
import { HostError, accessDenied, itemNotFound } from '../host-error';
import type { NameModel, SheetModel } from '../model/sheet';
import { asBoolean, asString } from './arguments';

/** Names of one sheet, or of the workbook (then `sheet` is undefined). */
export interface NameScope {
  readonly names: NameModel[];
  readonly sheet: SheetModel | undefined;
}

interface Name {
  readonly scope: NameScope;
  readonly name: NameModel;
}

/** A name for a constant text shows the text; any other shows its formula. */
function valueOf(formula: string): string {
  const text = /^="(.*)"$/s.exec(formula)?.[1];
  return text === undefined ? formula : text.replaceAll('""', '"');
}

const namedItem = emulate<Name>('NamedItem', {
  identity: ({ name }) => ({ _Id: name.name, Name: name.name }),
  properties: {
    Name: { get: ({ name }) => name.name },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ name }, value) => {
        name.formula = asString(value);
      },
    },
    Value: { get: ({ name }) => valueOf(name.formula) },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        name.visible = asBoolean(value);
      },
    },
  },
  methods: {
    Delete: ({ scope, name }) => {
      scope.names.splice(scope.names.indexOf(name), 1);
    },
  },
});

function find(scope: NameScope, key: unknown): Name | undefined {
  const wanted = asString(key).toLowerCase();
  const name = scope.names.find((candidate) => candidate.name.toLowerCase() === wanted);
  return name && { scope, name };
}

export const nameCollection = emulate<NameScope>('NamedItemCollection', {
  items: (scope) => scope.names.map((name) => namedItem({ scope, name })),
  item: (scope, key) => {
    const found = find(scope, key);
    if (!found) throw itemNotFound();
    return namedItem(found);
  },
  methods: {
    GetItemOrNullObject: (scope, [key]) => {
      const found = find(scope, key);
      return found ? namedItem(found) : null;
    },
    Add: (scope, [name, reference]) => {
      if (scope.sheet?.isProtected) throw accessDenied();
      if (find(scope, name)) {
        throw new HostError('ItemAlreadyExists', 'A name with this text already exists.', 409);
      }
      const added = { name: asString(name), formula: asString(reference), visible: true };
      scope.names.push(added);
      return namedItem({ scope, name: added });
    },
  },
});
