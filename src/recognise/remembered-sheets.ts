import type { SheetSnapshot } from '../workbook';
import type { RecogniseSheet } from './corrections';
import type { FixedTable } from './corrections/fixed';
import { recogniseSheet } from './sheet';
import type { RecognisedTable } from './types';

/**
 * A reader of sheets that keeps what it recognised of each for as long as the sheet itself is kept: a
 * table hangs on nothing but its sheet and what is settled about it. A sheet that was read anew from
 * the workbook is another one, and is recognised anew.
 */
export function rememberSheets(): RecogniseSheet {
  const known = new WeakMap<SheetSnapshot, Map<string, readonly RecognisedTable[]>>();
  return (sheet, fixed = []) => {
    const bySettled = known.get(sheet) ?? new Map<string, readonly RecognisedTable[]>();
    known.set(sheet, bySettled);
    const key = keyOf(fixed);
    const tables = bySettled.get(key) ?? recogniseSheet(sheet, fixed);
    bySettled.set(key, tables);
    return tables;
  };
}

function keyOf(fixed: readonly FixedTable[]): string {
  return JSON.stringify(
    fixed.map((table) => ({ ...table, columns: [...table.columns], rows: [...table.rows] })),
  );
}
