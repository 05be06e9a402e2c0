import { MEMORY_ELEMENT, MEMORY_NAMESPACE, WorkbookError, memoryXml } from '..';
import { inExcel } from './errors';

/** The add-in's own parts; usually one, none before anything was remembered. */
type OwnParts = Excel.CustomXmlPartScopedCollection;

/** What was asked of them; readable once the context is synchronised. */
export type MemoryRequest = readonly OfficeExtension.ClientResult<string>[];

/** Asks which parts of the workbook are the add-in's own. */
export function requestParts(context: Excel.RequestContext): OwnParts {
  const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** Asks for what stands in the parts, once it is known which they are. */
export function requestMemory(parts: OwnParts): MemoryRequest {
  return parts.items.map((part) => part.getXml());
}

/** What the add-in remembers; of several parts, as when two people add one, the first counts. */
export function memoryIn(request: MemoryRequest): string | null {
  for (const { value } of request) {
    const root = new DOMParser().parseFromString(value, 'application/xml').documentElement;
    if (root.namespaceURI === MEMORY_NAMESPACE && root.localName === MEMORY_ELEMENT)
      return root.textContent;
  }
  return null;
}

/** @throws WorkbookError */
export function readMemory(): Promise<string | null> {
  return inExcel(async (context) => {
    const parts = requestParts(context);
    await context.sync();
    const request = requestMemory(parts);
    if (request.length > 0) await context.sync();
    return memoryIn(request);
  });
}

/**
 * Writes the memory in one request, after asking whether there is one already.
 * @throws WorkbookError
 */
export function writeMemory(json: string): Promise<void> {
  return inExcel(async (context) => {
    if (Office.context.document.mode === Office.DocumentMode.ReadOnly)
      throw new WorkbookError('read-only');
    const parts = requestParts(context);
    await context.sync();
    const [existing] = parts.items;
    if (existing) existing.setXml(memoryXml(json));
    else context.workbook.customXmlParts.add(memoryXml(json));
    await context.sync();
  });
}
