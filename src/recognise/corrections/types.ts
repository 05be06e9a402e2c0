import type { Level } from '../../domain';
import type { ColumnRole, Qualifiers, RowRole, TableKind } from '../types';

/**
 * What a person says about a sheet, in place of what was recognised. Plain data, kept in the workbook:
 * it names things by their headings and labels, never by address, so that it outlives inserted rows
 * and columns and a renamed sheet. `docs/koreksi.md` describes it for people.
 */
export type Correction = SheetCorrection | TableCorrection | ColumnCorrection | RowCorrection;

/** Nothing on the sheet is a table of ours. */
export interface SheetCorrection extends OnSheet {
  readonly about: 'sheet';
  readonly kind: 'lain';
}

/** What a table is about; `lain` where it is none of ours. */
export interface TableCorrection extends InTable {
  readonly about: 'table';
  readonly kind: TableKind;
}

export interface ColumnCorrection extends InTable {
  readonly about: 'column';
  /** The words above the column, from the top. */
  readonly heading: string;
  /** Which of the columns with this heading, from the left; the first unless said. */
  readonly nth?: number;
  readonly role: ColumnRole;
  /** Where given, these alone hold; else those that the heading tells. */
  readonly qualifiers?: Qualifiers;
}

/** A row's role, or its level, which makes it a row of data. */
export interface RowCorrection extends InTable {
  readonly about: 'row';
  readonly label: string;
  /** The row's code in its official form. */
  readonly kode?: string;
  /** The label of a row above it, from which rows of the same label are counted. */
  readonly under?: string;
  /** Which of the rows with this label, from the top or from the row `under`; the first unless said. */
  readonly nth?: number;
  readonly role?: CorrectableRole;
  readonly level?: CorrectableLevel;
}

/** Roles of body rows. */
export type CorrectableRole = Extract<
  RowRole,
  'data' | 'subtotal' | 'total' | 'average' | 'note' | 'blank'
>;

/** Whether a row is a total is said by its role. */
export type CorrectableLevel = Exclude<Level, 'total'>;

interface OnSheet {
  readonly sheet: string;
  /** Headings of the table, for a sheet: of all its tables. By these a renamed sheet is found. */
  readonly headings?: readonly string[];
}

interface InTable extends OnSheet {
  /** Which of the sheet's tables with these headings, in their order; the first unless said. */
  readonly table?: number;
}
