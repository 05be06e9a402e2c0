/** What a request of the browser tells. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  /** True where a page is opened, not a part of one. */
  readonly isPage: boolean;
  /** Address of the page or script that asks; empty where that is not told. */
  readonly referrer: string;
}

const PAGE = 'index.html';

/**
 * The stored file that answers a request, or null where the network does. Only what is stored asks for
 * stored files: the pages that Excel opens stand in the same folder and are never kept.
 * @param folder address of the service worker's folder, with the slash at its end
 * @param files names of the stored files
 */
export function storedFile(
  asked: Asked,
  folder: string,
  files: ReadonlySet<string>,
): string | null {
  if (asked.method !== 'GET') return null;
  const name = nameIn(folder, asked.url);
  if (name === null) return null;
  if (!files.has(name)) return null;
  if (asked.isPage) return name;
  const by = asked.referrer === '' ? PAGE : nameIn(folder, asked.referrer);
  const isOtherPage = by === null || (by.endsWith('.html') && !files.has(by));
  return isOtherPage ? null : name;
}

/** The name of a file below the folder; the folder itself shows the page. */
function nameIn(folder: string, address: string): string | null {
  const plain = address.replace(/[?#].*$/, '');
  if (!plain.startsWith(folder)) return null;
  return plain.slice(folder.length) || PAGE;
}
