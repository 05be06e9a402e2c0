/** What can be opened among what was dropped or picked. */
export interface SortedFiles {
  readonly files: readonly File[];
  /** Names of the folders, whose contents a browser does not simply hand out. */
  readonly folders: readonly string[];
  /** Names of files that are no workbooks. */
  readonly others: readonly string[];
}

const WORKBOOK = /\.(xlsx|xlsm|xlsb|xltx|xltm)$/i;

/**
 * Sorts what was dropped or picked. A single file is always opened, for the reader knows best what is wrong with it.
 * @param folders names of those that are folders
 */
export function sortFiles(
  dropped: readonly File[],
  folders: ReadonlySet<string> = new Set(),
): SortedFiles {
  const files = dropped.filter(({ name }) => !folders.has(name));
  const known = files.filter(({ name }) => WORKBOOK.test(name));
  const opened = files.length === 1 ? files : known;
  const others = files.filter((file) => !opened.includes(file)).map(({ name }) => name);
  return { files: opened, folders: [...folders], others };
}

/** Names of the folders among what is dropped; to be asked while the drop lasts. */
export function droppedFolders(items: DataTransferItemList | undefined): ReadonlySet<string> {
  const entries = Array.from(items ?? [], (item) =>
    item.kind === 'file' ? item.webkitGetAsEntry() : null,
  );
  return new Set(entries.flatMap((entry) => (entry?.isDirectory ? [entry.name] : [])));
}
