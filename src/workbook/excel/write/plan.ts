import { type TableSpec, WorkbookError, freeSheetName } from '../..';
import type { ExistingSheet } from './survey';

/** Where one table goes. */
export interface Placement {
  readonly spec: TableSpec;
  /** The sheet of an earlier generation that is to be drawn again. */
  readonly old: ExistingSheet | undefined;
  /** Name of the fresh sheet on which the table is drawn first. */
  readonly freshName: string;
}

/**
 * Finds each table its sheet: the one that an earlier generation wrote, else a new one.
 * @throws WorkbookError `sheet-protected` where such a sheet was protected meanwhile
 */
export function planPlacements(
  specs: readonly TableSpec[],
  sheets: readonly ExistingSheet[],
): readonly Placement[] {
  const names = sheets.map(({ name }) => name);
  const free = new Set(sheets);
  return specs.map((spec) => {
    // A copy that the user made of a written sheet carries the mark too: only the first is ours.
    const old = [...free].find(({ tableId }) => tableId === spec.id);
    if (old) free.delete(old);
    if (old?.isProtected) throw new WorkbookError('sheet-protected', old.name);
    const freshName = freeSheetName(spec.sheetName, names);
    names.push(freshName);
    return { spec, old, freshName };
  });
}
