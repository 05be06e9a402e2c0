import type { ColumnGuess } from '../columns/columns';
import type { ColumnRole, TableKind } from '../types';

/** What is known of a table before its rows are read. */
export interface KindEvidence {
  /** What a person said. */
  readonly fixed?: TableKind | undefined;
  readonly columns: readonly ColumnGuess[];
  /** Title lines and headings, in lower case. */
  readonly title: string;
  readonly headings: string;
  /** Share of the rows' names that are budget accounts (`Belanja …`, `5.1.02`). */
  readonly akunShare: number;
  /** Share of the rows' names that begin with `Program`, plus those with a programme code. */
  readonly programShare: number;
  /** Shares of the rows that are pendapatan and belanja accounts. */
  readonly pendapatanShare: number;
  readonly belanjaShare: number;
  /** Share of the rows' names that are Masukan, Keluaran, Hasil: the indicators of one sub kegiatan. */
  readonly keluaranShare: number;
}

/** What the columns and words of a kind look like. */
export interface Signature {
  readonly kind: TableKind;
  /** 0 where the table cannot be of this kind, else how well it fits. */
  readonly fit: (table: Shape) => number;
}

export interface Shape extends KindEvidence {
  readonly has: (...roles: ColumnRole[]) => boolean;
  readonly any: (...roles: ColumnRole[]) => boolean;
  /** Columns of a role. */
  readonly count: (role: ColumnRole) => number;
  /** Distinct periods of a form over the columns of a role. */
  readonly periods: (role: ColumnRole, form: RegExp) => number;
  /** Distinct kelompok belanja over all columns. */
  readonly groups: number;
  readonly says: (pattern: RegExp) => boolean;
}
