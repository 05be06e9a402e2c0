import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folder of Microsoft's client library, as npm installed it. */
export const LIBRARY_FOLDER = join(
  dirname(require.resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** Where the add-in loads the library from in production. */
export const LIBRARY_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const sources = new Map<string, string>();

/**
 * Text of a library file.
 * @param name relative to the library's folder: `office.debug.js`
 * @returns undefined where the library has no such file.
 */
export function librarySource(name: string): string | undefined {
  const path = join(LIBRARY_FOLDER, name);
  if (!existsSync(path)) return undefined;
  const source = sources.get(name) ?? readFileSync(path, 'utf8');
  sources.set(name, source);
  return source;
}
