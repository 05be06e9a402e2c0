import type { WorkBook, WorkSheet, CellObject } from '@e965/xlsx';
import {
  WorkbookError,
  type Cell,
  type CellValue,
  type SheetSnapshot,
  type SheetVisibility,
  type WorkbookSnapshot,
} from '../..';
import { withoutPrefixes } from '../formula/prefixes';
import { ensureContent } from './snapshot';

const VISIBILITY: readonly SheetVisibility[] = ['visible', 'hidden', 'very-hidden'];

/**
 * Reads a binary workbook (.xlsb). Its parts are no XML, so a library reads it; the library comes
 * only when such a file does. Bold and indent stay unknown.
 * @throws WorkbookError `damaged`, `no-sheets`, `empty`
 */
export async function readXlsb(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const { read } = await import('@e965/xlsx');
  const workbook = parse(() =>
    read(bytes, { type: 'array', dense: true, cellNF: true, cellStyles: true, cellHTML: false }),
  );
  const sheets = workbook.SheetNames.map((name, index) => sheetOf(workbook, name, index));
  return ensureContent({ sheets: sheets.filter((sheet) => sheet !== undefined) });
}

function parse(read: () => WorkBook): WorkBook {
  try {
    return read();
  } catch (error) {
    throw new WorkbookError('damaged', 'xlsb', { cause: error });
  }
}

function sheetOf(workbook: WorkBook, name: string, index: number): SheetSnapshot | undefined {
  const sheet = workbook.Sheets[name] as (WorkSheet & { '!type'?: string }) | undefined;
  if (!sheet || (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet')) return undefined;
  const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  return {
    name,
    visibility: VISIBILITY[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible',
    rows: rowsOf(data),
    hiddenRows: hiddenIn(sheet['!rows'] ?? []),
    hiddenColumns: hiddenIn(sheet['!cols'] ?? []),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
  };
}

function rowsOf(data: readonly (CellObject | undefined)[][]): (Cell | undefined)[][] {
  const rows: (Cell | undefined)[][] = [];
  data.forEach((line, row) => {
    line.forEach((object, column) => {
      const cell = object && cellOf(object);
      if (cell) (rows[row] ??= [])[column] = cell;
    });
  });
  return rows;
}

function cellOf(object: CellObject): Cell | undefined {
  const value = valueOf(object);
  if ((value === null || value === '') && object.f === undefined) return undefined;
  return {
    value,
    ...(object.f !== undefined && { formula: withoutPrefixes(object.f) }),
    ...(object.z !== undefined && object.z !== 'General' && { numberFormat: String(object.z) }),
  };
}

function valueOf({ t, v, w }: CellObject): CellValue {
  if (t === 'e') return { error: w ?? '#N/A' };
  return typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean' ? v : null;
}

function hiddenIn(lines: readonly ({ readonly hidden?: boolean } | undefined)[]): Set<number> {
  const hidden = new Set<number>();
  lines.forEach((line, index) => {
    if (line?.hidden) hidden.add(index);
  });
  return hidden;
}
