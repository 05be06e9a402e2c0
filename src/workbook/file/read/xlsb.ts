import type { ColInfo, RowInfo, WorkBook } from '@e965/xlsx';
import type { SheetSnapshot, SheetVisibility, WorkbookSnapshot } from '../..';
import { readCells } from './cells';
import { mergesOf, readWithLibrary } from './library';
import { ensureContent } from './snapshot';

const VISIBILITY: readonly SheetVisibility[] = ['visible', 'hidden', 'very-hidden'];

/**
 * Reads a binary workbook (.xlsb). Its parts are no XML, so the library's word is all there is: bold and
 * indent stay unknown.
 * @throws WorkbookError `damaged`, `no-sheets`, `empty`
 */
export async function readXlsb(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  // Styles are asked for because hidden lines come with them.
  const workbook = await readWithLibrary(bytes, { cellStyles: true });
  const sheets = workbook.SheetNames.map((name, index) => sheetOf(workbook, name, index));
  return ensureContent({ sheets: sheets.filter((sheet) => sheet !== undefined) });
}

function sheetOf(workbook: WorkBook, name: string, index: number): SheetSnapshot | undefined {
  const sheet = workbook.Sheets[name];
  if (!sheet || (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet')) return undefined;
  return {
    name,
    visibility: VISIBILITY[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible',
    rows: readCells(sheet),
    hiddenRows: hiddenIn(sheet['!rows'] ?? []),
    hiddenColumns: hiddenIn(sheet['!cols'] ?? []),
    merges: mergesOf(sheet),
  };
}

function hiddenIn(lines: readonly (RowInfo | ColInfo | undefined)[]): Set<number> {
  const hidden = new Set<number>();
  lines.forEach((line, index) => {
    if (line?.hidden) hidden.add(index);
  });
  return hidden;
}
