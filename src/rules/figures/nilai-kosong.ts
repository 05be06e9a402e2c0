import type { RecognisedTable } from '../../recognise';
import { checkTables } from '../check-tables';
import { cellOf, draftAt } from '../draft';
import { blankAmounts } from './blank-amounts';
import { blankQuotients } from './blank-quotients';
import { blankTargets } from './blank-targets';
import type { Blank } from './blanks';
import type { FindingDraft, Rule } from '../types';

/** A figure is missing where the other rows of its kind have one. */
export const nilaiKosong: Rule = {
  id: 'nilai-kosong',
  severity: 'warning',
  check: (input) =>
    checkTables(input, (table, sheet) => {
      const searches = [blankAmounts, blankQuotients, blankTargets].map((find) =>
        find(table, sheet),
      );
      const blanks = searches.flatMap((search) => search.blanks);
      return {
        checked: searches.reduce((sum, { checked }) => sum + checked, 0),
        wrong: blanks.length,
        findings: byRow(table, blanks),
      };
    }),
};

/** A column of which more cells are blank than these is reported once. */
const MOST_SINGLE = 20;

/**
 * One finding a row, at its first blank cell: what was forgotten was forgotten together. Where a
 * column was left blank over many rows, one finding for all of them.
 */
function byRow(table: RecognisedTable, blanks: readonly Blank[]): FindingDraft[] {
  const rows = new Map<number, Blank[]>();
  for (const blank of blanks) {
    const ofRow = rows.get(blank.row.index);
    if (ofRow) ofRow.push(blank);
    else rows.set(blank.row.index, [blank]);
  }
  const columns = new Map<number, Blank[][]>();
  for (const ofRow of rows.values()) {
    ofRow.sort((a, b) => a.column.index - b.column.index);
    const { index } = ofRow[0]!.column;
    const ofColumn = columns.get(index);
    if (ofColumn) ofColumn.push(ofRow);
    else columns.set(index, [ofRow]);
  }
  return [...columns.values()].flatMap((ofColumn) =>
    ofColumn.length > MOST_SINGLE
      ? [
          ofManyRows(
            table,
            ofColumn.map(([first]) => first!),
          ),
        ]
      : ofColumn.map((ofRow) => ofOneRow(table, ofRow)),
  );
}

function ofManyRows(table: RecognisedTable, blanks: readonly Blank[]): FindingDraft {
  const { row, column } = blanks[0]!;
  return draftAt(
    { table, row, column },
    {
      id: 'nilai-kosong',
      data: { name: row.label, columns: [column.heading], count: blanks.length },
    },
    {
      related: blanks.slice(1).map((blank) => cellOf({ table, row: blank.row, column })),
      subject: column.heading,
    },
  );
}

function ofOneRow(table: RecognisedTable, blanks: readonly Blank[]): FindingDraft {
  const [first, ...more] = blanks;
  const { row, column, expected, from } = first!;
  const related = [...from, ...more.map((blank) => blank.column)];
  return draftAt(
    { table, row, column },
    {
      id: 'nilai-kosong',
      data: {
        name: row.label,
        columns: blanks.map((blank) => blank.column.heading),
        count: 1,
        ...(expected === null ? {} : { expected }),
      },
    },
    {
      expected,
      related: related.map((other) => cellOf({ table, row, column: other })),
    },
  );
}
