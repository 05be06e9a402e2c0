import {
  listedFindings,
  openFindings,
  type CheckReport,
  type Finding,
  type RecognisedTable,
} from '../../app';
import { isNamed, nameOf } from './table-name';

type Checked = Pick<CheckReport, 'findings' | 'recognised'>;

/** What a correction changed, apart from what it corrected itself. */
export interface Effect {
  /** Findings that are no longer found, and those that are found only now. */
  readonly gone: number;
  readonly appeared: number;
  /** Rows and columns that are read in another way. */
  readonly rows: number;
  readonly columns: number;
}

/** The thing that was corrected, of the table as it was; without a column and row the table itself. */
export interface Corrected {
  readonly table: RecognisedTable;
  readonly column?: number;
  readonly row?: number;
}

/** @param corrected what is left out of the counts */
export function effectOf(before: Checked, after: Checked, corrected?: Corrected): Effect {
  const [had, has] = [before, after].map(({ findings }) => idsOf(findings)) as [IdSet, IdSet];
  let [rows, columns] = [0, 0];
  for (const table of after.recognised) {
    const earlier = before.recognised.find((one) => isNamed(nameOf(one), table));
    if (!earlier) continue;
    const own = corrected && isNamed(nameOf(corrected.table), table) ? corrected : undefined;
    rows += changes(earlier.rows, table.rows, ({ role, level }) => [role, level], own?.row);
    columns += changes(
      earlier.columns,
      table.columns,
      ({ role, qualifiers: { period, state, group } }) => [role, period, state, group],
      own?.column,
    );
  }
  return { gone: without(had, has), appeared: without(has, had), rows, columns };
}

type IdSet = ReadonlySet<string>;

/** What the list of findings shows: one that explains others stands for them. */
function idsOf(findings: readonly Finding[]): IdSet {
  return new Set(listedFindings(openFindings(findings)).map(({ id }) => id));
}

function without(some: IdSet, others: IdSet): number {
  return [...some].filter((id) => !others.has(id)).length;
}

function changes<T extends { readonly index: number }>(
  before: readonly T[],
  after: readonly T[],
  facts: (item: T) => readonly unknown[],
  except: number | undefined,
): number {
  const text = (item: T): string => JSON.stringify(facts(item));
  const had = new Map(before.map((item) => [item.index, text(item)]));
  return after.filter((item) => item.index !== except && had.get(item.index) !== text(item)).length;
}
