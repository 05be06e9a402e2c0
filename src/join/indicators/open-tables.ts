import type { RecognisedTable } from '../../recognise';
import { sheetFinder, type FurtherFile, type WorkbookSnapshot } from '../../workbook';
import { agencyOf, maySameAgency, monthOf, partOfYearIn } from '../facts';

/** A workbook as it was read, with the files beside it. */
export interface TablesOfWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly others?: readonly FurtherFile[];
  readonly tables: readonly RecognisedTable[];
}

const CHANGED = /\bperubahan\b/i;

/** Hidden sheets are often last year's; what an agreement on changes replaced is not in force. */
export function openTables({ tables, snapshot, others }: TablesOfWorkbook): RecognisedTable[] {
  const sheetOf = sheetFinder(snapshot, others);
  const open = tables.filter((table) => sheetOf(table)?.visibility === 'visible');
  return open.filter(
    (table) =>
      isChanged(table) || !open.some((other) => other.kind === table.kind && isChanged(other)),
  );
}

function isChanged({ title, sheet }: RecognisedTable): boolean {
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
