import type { CareWords } from './types-care';
import type { CheckWords } from './types-check';
import type { CommandWords, ExplainWords } from './types-commands';
import type { PageMessages } from './types-page';
import type { ReportWords } from './types-report';
import type { StructureWords } from './types-structure';
import type { TablesPlaceWords } from './types-tables-place';

/** What the agreement of a rule is called when it is good: `{n}` is the number of cells. */
type ByRule = Readonly<Record<string, string>>;

/**
 * The words of pane and page. Places in braces are filled by the component; `one` and `other` are
 * for languages that have a plural.
 */
export interface UiMessages {
  readonly product: string;
  readonly language: { readonly label: string; readonly id: string; readonly en: string };
  readonly places: { readonly check: string; readonly tables: string; readonly settings: string };
  readonly check: CheckWords;
  readonly care: CareWords;
  readonly structure: StructureWords;
  readonly reading: string;
  /** What a check does just now. */
  readonly progress: {
    readonly recognising: string;
    readonly joining: string;
    readonly checking: string;
    readonly offering: string;
    readonly cancel: string;
  };
  readonly failed: { readonly title: string; readonly again: string };
  readonly startFailed: {
    readonly page: string;
    readonly title: string;
    readonly notExcel: string;
    readonly noOffice: string;
    readonly noAnswer: string;
  };
  readonly nothing: {
    readonly title: string;
    readonly lead: string;
    readonly kinds: readonly string[];
    readonly advice: string;
  };
  readonly summary: {
    readonly heading: string;
    readonly understood: string;
    /** Behind the table that is named first. */
    readonly others: string;
    /** Two tables that are read as one. */
    readonly joined: string;
    readonly alone: string;
    readonly agree: ByRule;
    readonly agreeOther: string;
    readonly again: string;
    readonly ruleFailed: string;
  };
  /** How many rows of a level a table has: `{n} kegiatan`. */
  readonly levels: Readonly<Record<string, string>>;
  readonly rows: string;
  readonly findings: {
    readonly heading: string;
    readonly expected: string;
    readonly cell: string;
  };
  readonly exceptions: {
    readonly ignore: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly confirm: string;
    readonly cancel: string;
    readonly heading: string;
    readonly list: string;
    readonly because: string;
    readonly unused: string;
    readonly waiting: string;
    readonly restore: string;
    readonly unreadable: string;
    readonly newer: string;
  };
  /** The list of rules and what is said of those that were set. */
  readonly rules: {
    readonly heading: string;
    readonly headingOff: string;
    readonly list: string;
    readonly own: string;
    readonly noNumber: string;
    readonly set: string;
    readonly reset: string;
    readonly off: string;
    readonly changed: string;
  };
  readonly repairs: {
    readonly repair: string;
    readonly repairAlike: string;
    readonly preview: string;
    /** What stands in a cell. */
    readonly formula: string;
    readonly result: string;
    readonly number: string;
    readonly text: string;
    readonly empty: string;
    readonly more: string;
    readonly nothing: string;
    readonly apply: string;
    readonly cancel: string;
    readonly done: string;
    readonly undo: string;
    readonly keep: string;
    readonly noteExcel: string;
    /** Where Excel's own undo list holds what add-ins change. */
    readonly noteExcelUndo: string;
    readonly noteCopy: string;
  };
  readonly report: ReportWords;
  readonly tables: TablesPlaceWords;
  /** Files read beside the workbook. */
  readonly further: {
    readonly heading: string;
    readonly add: string;
    readonly remove: string;
    readonly removeOf: string;
    readonly makeMain: string;
    readonly makeMainOf: string;
  };
  readonly page: PageMessages;
  readonly commands: CommandWords;
  readonly explain: ExplainWords;
}
