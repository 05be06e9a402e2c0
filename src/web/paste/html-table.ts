import type { Cell, CellRange, SheetSnapshot } from '../../app';
import { htmlCell } from './html-cell';
import { lookOf, looksOf, type Look } from './looks';

/** What a table may span: the most columns and rows that Excel has. */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

/**
 * The sheet that copied cells make.
 * @param html the clipboard's page; nothing in it runs and nothing is loaded
 * @param name of the sheet
 * @returns null where the page has no table
 */
export function sheetFromHtml(html: string, name: string): SheetSnapshot | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const table = page.querySelector('table');
  if (!table) return null;
  const css = [...page.querySelectorAll('style')].map((style) => style.textContent).join('\n');
  return readTable(table, looksOf(css), name);
}

function readTable(
  table: HTMLTableElement,
  classes: ReadonlyMap<string, Look>,
  name: string,
): SheetSnapshot | null {
  const rows: (Cell | undefined)[][] = [];
  const merges: CellRange[] = [];
  const hiddenRows = new Set<number>();
  /** The first free row of each column below merged cells. */
  const taken: number[] = [];
  for (const [row, tr] of [...table.rows].entries()) {
    rows[row] = [];
    if (isHidden(tr)) hiddenRows.add(row);
    let column = 0;
    for (const td of tr.cells) {
      while ((taken[column] ?? 0) > row) column++;
      const width = span(td.getAttribute('colspan'), MOST_COLUMNS - column);
      const height = span(td.getAttribute('rowspan'), MOST_ROWS - row);
      const cell = htmlCell(td, classes);
      if (cell) rows[row][column] = cell;
      for (let next = column; next < column + width; next++) taken[next] = row + height;
      const bottom = Math.min(row + height, table.rows.length) - 1;
      if (isMerged(td) && (width > 1 || bottom > row)) {
        merges.push({ top: row, left: column, bottom, right: column + width - 1 });
      }
      column += width;
    }
  }
  if (rows.every((cells) => cells.length === 0)) return null;
  const hiddenColumns = hiddenColumnsOf(table);
  return { name, visibility: 'visible', rows, hiddenRows, hiddenColumns, merges };
}

/** Excel lets a text flow over its neighbours by a span that is no merged range, and says so. */
function isMerged(td: Element): boolean {
  return !/mso-ignore\s*:\s*colspan/i.test(td.getAttribute('style') ?? '');
}

function span(text: string | null, most: number): number {
  const value = Math.trunc(Number(text ?? 1));
  return value >= 1 ? Math.min(value, Math.max(1, most)) : 1;
}

function hiddenColumnsOf(table: HTMLTableElement): Set<number> {
  const hidden = new Set<number>();
  let column = 0;
  for (const col of table.querySelectorAll('col')) {
    const end = column + span(col.getAttribute('span'), MOST_COLUMNS - column);
    for (; column < end; column++) if (isHidden(col)) hidden.add(column);
  }
  return hidden;
}

function isHidden(element: Element): boolean {
  return lookOf(element.getAttribute('style') ?? '').hidden === true;
}
