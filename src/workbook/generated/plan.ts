import type { CellRange } from '../address';
import { WorkbookError } from '../errors';
import type { TableSpec } from '../table-spec';
import {
  contentsOfSheet,
  contentsOfSpec,
  editedSteps,
  fingerprintSteps,
  type ContentRows,
} from './fingerprint';
import { isKept, type SheetMark } from './marks';
import { grownInto, movedSpec, rangeOfSpec } from './place';

/**
 * What becomes of sheets whose table was changed by their user since it was written, or that leave the
 * table no room to grow: nothing is written and the error names them; they are written over; or they
 * stay as they are for good and the table gets a new sheet.
 */
export type OnEdited = 'refuse' | 'replace' | 'keep';

/** A sheet that the add-in wrote. */
export interface OwnSheet {
  readonly name: string;
  readonly mark: SheetMark;
  readonly rows: ContentRows;
}

/** What is to be done for one table. */
export interface TablePlan<S extends OwnSheet> {
  /** Where it goes onto an old sheet, the table as it stands there. */
  readonly spec: TableSpec;
  /** Fingerprint of what will have been written. */
  readonly fingerprint: string;
  /** The cells that it takes up. */
  readonly range: CellRange;
  /** The sheet that is written again; absent where a new one is made. */
  readonly old?: OldTable<S>;
  /** A sheet that its user keeps from now on. */
  readonly kept?: S;
}

export interface OldTable<S extends OwnSheet> {
  readonly sheet: S;
  /** The cells that the table took up so far. */
  readonly range: CellRange;
  /** How many rows are put in below these cells, so that what the user wrote below moves down. */
  readonly insertedRows: number;
}

/** What a writer can do. */
interface PlanOptions {
  readonly onEdited: OnEdited;
  /** Whether it can put rows into a sheet so that all that refers to cells below follows. */
  readonly insertsRows: boolean;
}

/**
 * Finds each table the sheet that an earlier generation made for it, and decides what happens there; in steps.
 * @throws WorkbookError `edited-by-user` with the names of the sheets, where that is to be asked
 */
export function* planTables<S extends OwnSheet>(
  specs: readonly TableSpec[],
  sheets: readonly S[],
  { onEdited, insertsRows }: PlanOptions,
): Generator<undefined, readonly TablePlan<S>[]> {
  const free = new Set(sheets.filter(({ mark }) => !isKept(mark)));
  const inQuestion: string[] = [];
  const plans: TablePlan<S>[] = [];
  for (const spec of specs) {
    const finds: Find<S>[] = [];
    for (const sheet of free)
      if (sheet.mark.tableId === spec.id) finds.push(yield* look(sheet, spec, insertsRows));
    // Whoever copies a sheet to change one of the two wants the other one to be kept up.
    const find = finds.find(({ isInQuestion }) => !isInQuestion) ?? finds[0];
    if (find) free.delete(find.plan.old.sheet);
    if (!find) plans.push(yield* newSheet(spec));
    else if (!find.isInQuestion || onEdited === 'replace') plans.push(find.plan);
    else {
      inQuestion.push(find.plan.old.sheet.name);
      plans.push({ ...(yield* newSheet<S>(spec)), kept: find.plan.old.sheet });
    }
  }
  if (inQuestion.length > 0 && onEdited === 'refuse')
    throw new WorkbookError('edited-by-user', inQuestion.join(', '), { sheets: inQuestion });
  return plans;
}

function* newSheet<S extends OwnSheet>(spec: TableSpec): Generator<undefined, TablePlan<S>> {
  const fingerprint = yield* fingerprintSteps(contentsOfSpec(spec));
  return { spec, fingerprint, range: rangeOfSpec(spec) };
}

interface Find<S extends OwnSheet> {
  readonly plan: TablePlan<S> & { readonly old: OldTable<S> };
  /** Whether its user has to say what becomes of the sheet. */
  readonly isInQuestion: boolean;
}

function* look<S extends OwnSheet>(
  sheet: S,
  spec: TableSpec,
  insertsRows: boolean,
): Generator<undefined, Find<S>> {
  const { mark, rows } = sheet;
  const range = mark.range ?? usedRange(rows);
  const at = { row: range.top, column: range.left };
  const next = rangeOfSpec(spec, at);
  const { below, beside } = grownInto(range, next);
  const isInTheWay = below !== undefined && holdsAnything(rows, below);
  const isBlocked = beside !== undefined && holdsAnything(rows, beside);
  const edited = yield* editedSteps(
    mark.fingerprint,
    contentsOfSheet(sheet, range),
    contentsOfSpec(spec, at),
  );
  const insertedRows = isInTheWay && insertsRows ? next.bottom - range.bottom : 0;
  const plan = {
    spec: movedSpec(spec, at),
    fingerprint: yield* fingerprintSteps(contentsOfSpec(spec)),
    range: next,
    old: { sheet, range, insertedRows },
  };
  return { plan, isInQuestion: edited || isBlocked || (isInTheWay && !insertsRows) };
}

function usedRange(rows: ContentRows): CellRange {
  const width = Math.max(1, ...rows.map((cells) => cells?.length ?? 0));
  return { top: 0, left: 0, bottom: Math.max(1, rows.length) - 1, right: width - 1 };
}

function holdsAnything(rows: ContentRows, { top, bottom, left, right }: CellRange): boolean {
  return rows
    .slice(top, bottom + 1)
    .some((cells) => cells?.slice(left, right + 1).some((cell) => cell !== undefined));
}
