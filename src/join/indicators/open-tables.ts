import type { RecognisedTable } from '../../recognise';
import { sheetFinder, type FurtherFile, type WorkbookSnapshot } from '../../workbook';
import type { SheetOf } from '../nodes';
import { agencyOf, maySameAgency, monthOf, partOfYearIn } from '../facts';

/** A workbook as it was read, with the files beside it. */
export interface TablesOfWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly others?: readonly FurtherFile[];
  readonly tables: readonly RecognisedTable[];
  /** Name of the file, where the workbook itself is a further one. */
  readonly file?: string;
}

const CHANGED = /\bperubahan\b/i;

/** Hidden sheets are often last year's; what an agreement on changes replaced is not in force. */
export function openTables(input: TablesOfWorkbook): RecognisedTable[] {
  const sheetOf = sheetsOf(input);
  const open = input.tables.filter((table) => sheetOf(table)?.visibility === 'visible');
  return open.filter(
    (table) =>
      isChanged(table) || !open.some((other) => other.kind === table.kind && isChanged(other)),
  );
}

/** Finds the sheet of a table of the workbook or of a file beside it. */
export function sheetsOf({ snapshot, others = [], file }: TablesOfWorkbook): SheetOf {
  return file === undefined
    ? sheetFinder(snapshot, others)
    : sheetFinder({ sheets: [] }, [{ name: file, snapshot }, ...others]);
}

/** Whether a table says that it is of the budget or agreement after changes. */
export function isChanged({ title, sheet }: RecognisedTable): boolean {
  return CHANGED.test([...title, sheet].join(' '));
}

/** Up to when a table reports; two tables of different times may well differ. */
export function reportTime(table: RecognisedTable): string {
  const text = [...table.title, table.sheet].join(' ');
  const part = partOfYearIn(text);
  return `${monthOf(table)}|${part?.toLowerCase().replace(/[\s.-]+/g, '') ?? ''}`;
}

export function mayBeOneAgency(a: RecognisedTable, b: RecognisedTable): boolean {
  return maySameAgency(agencyOf(a), agencyOf(b));
}
