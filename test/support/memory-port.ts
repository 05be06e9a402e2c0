import type { WorkbookPort } from '../../src/workbook';

/** A workbook that only remembers. */
export function memoryPort(stored: string | null) {
  const port = {
    stored,
    read: () => Promise.reject(new Error('nobody reads here')),
    writeTables: () => Promise.reject(new Error('nobody writes here')),
    applyChanges: () => Promise.reject(new Error('nobody changes cells here')),
    readMemory: () => Promise.resolve(port.stored),
    writeMemory: (json: string) => {
      port.stored = json;
      return Promise.resolve();
    },
  };
  return port satisfies WorkbookPort & { stored: string | null };
}
