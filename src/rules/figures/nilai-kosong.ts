import type { RecognisedTable } from '../../recognise';
import { sheetsByName } from '../cells';
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
  check({ tables, snapshot }) {
    const sheets = sheetsByName(snapshot);
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of tables) {
      const sheet = sheets.get(table.sheet);
      if (!sheet) continue;
      const searches = [blankAmounts, blankQuotients, blankTargets].map((find) =>
        find(table, sheet),
      );
      for (const search of searches) checked += search.checked;
      findings.push(
        ...byRow(
          table,
          searches.flatMap(({ blanks }) => blanks),
        ),
      );
    }
    return { checked, agree: checked - findings.length, findings };
  },
};

/** One finding a row, at its first blank cell: what was forgotten was forgotten together. */
function byRow(table: RecognisedTable, blanks: readonly Blank[]): FindingDraft[] {
  const rows = new Map<number, Blank[]>();
  for (const blank of blanks) {
    rows.set(blank.row.index, [...(rows.get(blank.row.index) ?? []), blank]);
  }
  return [...rows.values()].map((ofRow) => {
    const [first, ...more] = ofRow.sort((a, b) => a.column.index - b.column.index);
    const { row, column, expected, from } = first!;
    const related = [...from, ...more.map((blank) => blank.column)];
    return draftAt(
      { table, row, column },
      {
        id: 'nilai-kosong',
        data: {
          name: row.label,
          columns: ofRow.map((blank) => blank.column.heading),
          ...(expected === null ? {} : { expected }),
        },
      },
      {
        expected,
        related: related.map((other) => cellOf({ table, row, column: other })),
        fixable: expected !== null && from.length > 0 && more.length === 0,
      },
    );
  });
}
