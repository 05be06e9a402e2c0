import type { CheckReport, RecognisedTable } from '../../app';

/** Names a table of the open workbook from one check to the next. */
export interface TableName {
  readonly sheet: string;
  /** First heading row and column, zero-based. */
  readonly top: number;
  readonly left: number;
}

export function nameOf({ sheet, range }: RecognisedTable): TableName {
  return { sheet, top: range.top, left: range.left };
}

export function isNamed({ sheet, top, left }: TableName, table: RecognisedTable): boolean {
  return table.sheet === sheet && table.range.top === top && table.range.left === left;
}

/** The table of a name as it is recognised now, else the first of its sheet. */
export function tableOf(
  { recognised }: Pick<CheckReport, 'recognised'>,
  name: TableName,
): RecognisedTable | undefined {
  return (
    recognised.find((table) => isNamed(name, table)) ??
    recognised.find(({ sheet }) => sheet === name.sheet)
  );
}
