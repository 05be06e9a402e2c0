import type { ColumnRole, Qualifiers, Reason, TableKind } from '../types';
import type { CorrectableLevel, CorrectableRole } from './types';

/**
 * What a person has settled about one table, by place in the sheet as it is now. Recognition knows
 * corrections in this form only.
 */
export interface FixedTable {
  /** First heading row and the columns that the table reaches over. */
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly kind?: TableKind;
  readonly columns: ReadonlyMap<number, FixedColumn>;
  readonly rows: ReadonlyMap<number, FixedRow>;
}

export interface FixedColumn {
  readonly role: ColumnRole;
  readonly qualifiers?: Qualifiers;
}

export interface FixedRow {
  readonly role: CorrectableRole;
  readonly level?: CorrectableLevel;
}

/** Why something is as it is: a person said so. */
export const CORRECTED: Reason = { id: 'dikoreksi' };

export const NOTHING_FIXED: Omit<FixedTable, 'top' | 'left' | 'right'> = {
  columns: new Map(),
  rows: new Map(),
};

/** What is settled about the table whose headings begin at a row, in a stretch of columns. */
export function fixedAt(
  fixed: readonly FixedTable[],
  top: number,
  left: number,
  right: number,
): typeof NOTHING_FIXED {
  const own = fixed.filter(
    (table) => table.top === top && table.left <= right && table.right >= left,
  );
  const kind = own.find((table) => table.kind !== undefined)?.kind;
  return {
    ...(kind === undefined ? {} : { kind }),
    columns: new Map(own.flatMap(({ columns }) => [...columns])),
    rows: new Map(own.flatMap(({ rows }) => [...rows])),
  };
}

export function isCorrected({ why }: { readonly why: readonly Reason[] }): boolean {
  return why.some(({ id }) => id === CORRECTED.id);
}
