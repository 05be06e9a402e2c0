import {
  WorkbookError,
  freeSheetName,
  planTables,
  type CellRange,
  type OldTable,
  type OnEdited,
  type TablePlan,
  type TableSpec,
} from '../..';
import type { OwnExcelSheet, Survey } from './survey';

/** A table that gets a sheet of its own. */
export interface NewSheet {
  readonly plan: TablePlan<OwnExcelSheet>;
  readonly name: string;
}

/** A table that is written over its earlier self. */
export interface UpdatedSheet {
  readonly plan: TablePlan<OwnExcelSheet>;
  readonly old: OldTable<OwnExcelSheet>;
  /** All cells that are written to, by their places before any row was put in. */
  readonly touched: CellRange;
  /** Name of the sheet on which they are kept until everything is done. */
  readonly backupName: string;
}

export interface Placements {
  /** In the order of the tables. */
  readonly all: readonly (NewSheet | UpdatedSheet)[];
  readonly fresh: readonly NewSheet[];
  readonly updated: readonly UpdatedSheet[];
  /** Sheets that their user keeps from now on. */
  readonly kept: readonly OwnExcelSheet[];
}

const BACKUP = 'Capaian sementara';

/**
 * Finds each table its sheet: the one that an earlier generation wrote, else a new one; in steps.
 * @throws WorkbookError `edited-by-user`, `sheet-protected`
 */
export function* planPlacements(
  specs: readonly TableSpec[],
  { names, own }: Survey,
  onEdited: OnEdited,
): Generator<undefined, Placements> {
  const plans = yield* planTables(specs, own, { onEdited, insertsRows: true });
  const taken = [...names];
  const free = (wanted: string): string => {
    const name = freeSheetName(wanted, taken);
    taken.push(name);
    return name;
  };
  const all = plans.map((plan): NewSheet | UpdatedSheet => {
    const { old } = plan;
    if (!old) return { plan, name: free(plan.spec.sheetName) };
    const { sheet } = old;
    if (sheet.isProtected) throw new WorkbookError('sheet-protected', sheet.name);
    return { plan, old, touched: touchedCells(plan.range, old), backupName: free(BACKUP) };
  });
  const kept = plans.flatMap((plan) => plan.kept ?? []);
  for (const { isProtected, name } of kept)
    if (isProtected) throw new WorkbookError('sheet-protected', name);
  return {
    all,
    fresh: all.filter((one) => 'name' in one),
    updated: all.filter((one) => 'old' in one),
    kept,
  };
}

function touchedCells(
  next: CellRange,
  { range, insertedRows }: OldTable<OwnExcelSheet>,
): CellRange {
  return {
    ...range,
    right: Math.max(range.right, next.right),
    bottom: insertedRows > 0 ? range.bottom : Math.max(range.bottom, next.bottom),
  };
}
