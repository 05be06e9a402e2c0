import type { ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx';
import { WorkbookError, type CellRange } from '../..';

/**
 * Lets the library read a workbook; the library comes only when a file does.
 * @throws WorkbookError `damaged`
 */
export async function readWithLibrary(
  bytes: Uint8Array,
  options: ParsingOptions,
): Promise<WorkBook> {
  const { read } = await import('@e965/xlsx');
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellHTML: false,
      // Prefixes are kept: `withoutPrefixes` knows more of them, and leaves text constants alone.
      xlfn: true,
      ...options,
    });
  } catch (error) {
    throw new WorkbookError('damaged', 'read by the library', { cause: error });
  }
}

export function mergesOf(sheet: WorkSheet): readonly CellRange[] {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
}
