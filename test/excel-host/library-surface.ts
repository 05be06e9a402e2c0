import { createContext, runInContext } from 'node:vm';
import { librarySource } from './library';
import { type Surface, readSurface } from './surface';

const DEBUG_BUILD = 'excel-web-16.00.debug.js';

let surface: Surface | undefined;

/**
 * The API as the library declares it, for a host that runs outside the page: the debug build is
 * loaded once into an empty realm of its own. The page itself may run the minified build.
 */
export function librarySurface(): Surface {
  return (surface ??= readSurface(loadExcelNamespace()));
}

function loadExcelNamespace(): object {
  const source = librarySource(DEBUG_BUILD);
  if (source === undefined) throw new Error(`the client library lacks ${DEBUG_BUILD}`);
  const realm = createContext(browserlike());
  runInContext(source, realm);
  const namespace: unknown = Reflect.get(realm, 'Excel');
  if (typeof namespace !== 'object' || namespace === null)
    throw new Error('no Excel in the library');
  return namespace;
}

/** As much of a browser as the library looks at while it is loaded. */
function browserlike(): object {
  const nothing = (): void => undefined;
  const window = {
    navigator: { userAgent: '' },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:' },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: nothing,
    },
    addEventListener: nothing,
    setTimeout,
    clearTimeout,
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}
