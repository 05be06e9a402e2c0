/** A sheet together with what a person sees in it. */
import type { Level } from '../../src/domain';
import type { ColumnRole, Qualifiers, RowRole, TableKind } from '../../src/recognise';
import type { SheetSnapshot } from '../../src/workbook';

export interface ExpectedColumn {
  readonly role: ColumnRole;
  /** Roles that are as right where the words of the contract leave a choice. */
  readonly also?: readonly ColumnRole[];
  /** Absent where they say nothing; `any` where the contract does not settle them. */
  readonly qualifiers?: Qualifiers | 'any';
}

export interface ExpectedRow {
  /** Zero-based. */
  readonly row: number;
  readonly role: RowRole;
  readonly level: Level | null;
  readonly kode: string | null;
  readonly parentRow: number | null;
  /** Neither level nor parent is settled for this row (a printed subtotal, a difference). */
  readonly loose?: true;
  /** Row roles that are as right. */
  readonly alsoRoles?: readonly RowRole[];
}

export interface ExpectedTable {
  readonly kind: TableKind;
  readonly headerRows: readonly number[];
  /** Rupiah in one printed unit, where it is not 1. */
  readonly unit?: number;
  /** By zero-based index. */
  readonly columns: ReadonlyMap<number, ExpectedColumn>;
  /** Everything below the headings that is no blank row: number rows and repeated headings too. */
  readonly rows: readonly ExpectedRow[];
}

export interface Laid {
  readonly sheet: SheetSnapshot;
  readonly expected: readonly ExpectedTable[];
}
