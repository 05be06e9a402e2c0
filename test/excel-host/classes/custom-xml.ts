import { emulate } from '../emulated-class';
import { invalidArgument, itemNotFound } from '../host-error';
import { type CustomXmlModel, namespaceOf } from '../model/custom-xml';
import type { WorkbookModel } from '../model/workbook';
import { asString } from './arguments';

interface Part {
  readonly workbook: WorkbookModel;
  readonly part: CustomXmlModel;
}

const customXmlPart = emulate<Part>('CustomXmlPart', {
  identity: ({ part }) => ({ _Id: part.id, Id: part.id }),
  properties: {
    Id: { get: ({ part }) => part.id },
    NamespaceUri: { get: ({ part }) => namespaceOf(part.xml) },
  },
  methods: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, [xml]) => {
      namespaceOf(asString(xml));
      part.xml = asString(xml);
      return null;
    },
  },
});

interface Scope {
  readonly workbook: WorkbookModel;
  readonly namespace: string;
}

const scopedCollection = emulate<Scope>('CustomXmlPartScopedCollection', {
  items: ({ workbook, namespace }) =>
    workbook.customXml
      .filter(({ xml }) => namespaceOf(xml) === namespace)
      .map((part) => customXmlPart({ workbook, part })),
  item: ({ workbook }, key) => {
    const part = workbook.customXml.find(({ id }) => id === key);
    if (!part) throw itemNotFound();
    return customXmlPart({ workbook, part });
  },
});

export const customXmlParts = emulate<WorkbookModel>('CustomXmlPartCollection', {
  methods: {
    Add: (workbook, [xml]) => {
      namespaceOf(asString(xml));
      return customXmlPart({ workbook, part: workbook.addCustomXml(asString(xml)) });
    },
    GetByNamespace: (workbook, [namespace]) => {
      if (namespace === '') throw invalidArgument('namespaceUri');
      return scopedCollection({ workbook, namespace: asString(namespace) });
    },
  },
});
