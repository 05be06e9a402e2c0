import type { SheetSnapshot } from '../../app';

/**
 * The sheet that copied text makes: columns between tabs, rows between line breaks, and both as they are
 * within quotes. Figures stay as they are shown.
 * @param name of the sheet
 * @returns null where the text is no table
 */
export function sheetFromText(text: string, name: string): SheetSnapshot | null {
  if (!text.includes('\t')) return null;
  const rows = lines(text).map((cells) =>
    cells.map((value) => (value.trim() === '' ? undefined : { value })),
  );
  const none: ReadonlySet<number> = new Set();
  return { name, visibility: 'visible', rows, hiddenRows: none, hiddenColumns: none, merges: [] };
}

function lines(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g,
  )) {
    const row = rows.at(-1)!;
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"').replaceAll('\r\n', '\n'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  // A copied range ends with a line break.
  if (rows.at(-1)!.every((value) => value === '')) rows.pop();
  return rows;
}
