import type { ColumnRole, Correction, RowRole } from '../recognise';
import type { Level } from '../domain';

/** Words of what was recognised of the sheets, and of correcting it. */
export interface StructureWords {
  /** Leads to the structure of a table; `{sheet}` names it for those who do not see where it stands. */
  readonly show: string;
  readonly showOf: string;
  readonly back: string;
  readonly title: string;
  /** Where on its sheet one of several tables stands. */
  readonly rowsFromTo: string;
  readonly otherTables: string;
  readonly unsure: string;
  readonly unsureParts: string;
  readonly corrected: string;
  readonly confirmed: string;
  readonly revert: string;
  readonly revertOf: string;
  /** How a thing and the reasons for it are told. */
  readonly because: string;
  readonly kind: string;
  readonly kindOf: string;
  readonly kindGroups: Readonly<Record<'budget' | 'performance' | 'other', string>>;
  readonly notOurs: string;
  readonly unknownKind: string;
  readonly columns: string;
  readonly column: string;
  readonly noHeading: string;
  readonly roleOf: string;
  readonly roleGroups: Readonly<Record<'budget' | 'performance' | 'details' | 'other', string>>;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  /** What is said more closely of a column: before or after a change, year, time of the year. */
  readonly closer: string;
  readonly closerOf: string;
  readonly state: string;
  readonly year: string;
  readonly time: string;
  readonly anyState: string;
  readonly anyTime: string;
  readonly states: Readonly<Record<'sebelum' | 'sesudah', string>>;
  readonly periods: Readonly<Record<string, string>>;
  readonly rows: string;
  readonly rowsUnsure: string;
  readonly noRows: string;
  readonly row: string;
  readonly showRow: string;
  readonly noLabel: string;
  readonly levelOf: string;
  readonly inTable: string;
  readonly otherLevels: string;
  readonly notDetail: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly rowRoles: Readonly<Record<RowRole, string>>;
  /** What became of a correction. */
  readonly saving: string;
  readonly saved: string;
  readonly takenBack: string;
  readonly effect: Readonly<Record<'gone' | 'appeared' | 'rows' | 'columns', string>>;
  readonly noEffect: string;
  readonly undo: string;
  readonly close: string;
  /** What is asked where a table was recognised by a guess. */
  readonly ask: string;
  readonly yes: string;
  readonly change: string;
  /** Sheets that were not recognised. */
  readonly unknown: string;
  readonly thisIs: string;
  readonly thisIsOf: string;
  readonly noTable: string;
  readonly setAside: string;
  /** The list of corrections. */
  readonly list: string;
  readonly none: string;
  readonly remove: string;
  readonly removeOf: string;
  readonly notFound: string;
  readonly notUnderstood: string;
  readonly newer: string;
  readonly unreadable: string;
  readonly says: Readonly<Record<Correction['about'], string>>;
}
