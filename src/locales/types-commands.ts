import type { Level } from '../domain';
import type { IdentityKind } from '../recognise';

/** The words of the ribbon's commands, in their dialogs. */
export interface CommandWords {
  readonly close: string;
  readonly tables: {
    readonly title: string;
    readonly nothing: string;
  };
}

/** What is said of one cell. */
export interface ExplainWords {
  /** `{sheet}`, `{cell}`. */
  readonly title: string;
  readonly failed: string;
  readonly nothingWrong: string;
  readonly outside: string;
  readonly ownSheet: string;
  readonly ignored: string;
  readonly related: string;
  /** What the cell is: `{what}` the role of its column, `{row}` the level of its row. */
  readonly row: string;
  readonly unnamedRow: string;
  readonly heading: string;
  readonly column: string;
  readonly cell: string;
  /** How its figure is made of others. */
  readonly made: Readonly<Record<IdentityKind, string>>;
  readonly agrees: string;
  readonly differs: string;
  readonly countedIn: string;
  readonly more: string;
  readonly levels: Readonly<Record<Level, string>>;
}
