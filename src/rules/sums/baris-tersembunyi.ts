import { addRupiah } from '../../domain';
import {
  amountAt,
  childrenByParent,
  sumColumns,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';
import type { SheetSnapshot } from '../../workbook';
import { checkTables } from '../check-tables';
import { columnAt, draftAt, rupiahFigure } from '../draft';
import type { FindingDraft, Rule } from '../types';

/** Rows that a filter hides are counted all the same: who adds up what he sees gets less. */
export const barisTersembunyi: Rule = {
  id: 'baris-tersembunyi',
  severity: 'info',
  check: (input) =>
    checkTables(input, (table, sheet) => {
      const parts = table.rows.filter(({ parent }) => parent !== null);
      const finding = report(table, parts, sheet);
      return {
        checked: parts.length,
        wrong: Number(finding?.found ?? 0),
        findings: finding ? [finding] : [],
      };
    }),
};

function report(
  table: RecognisedTable,
  parts: readonly RecognisedRow[],
  sheet: SheetSnapshot,
): FindingDraft | undefined {
  const children = childrenByParent(table.rows);
  const isHidden = ({ index }: RecognisedRow): boolean => sheet.hiddenRows.has(index);
  // A hidden total repeats what its rows say; of the hidden rows only the narrowest are counted.
  const hidden = parts.filter((row) => isHidden(row) && !children.has(row.index));
  const column = sumColumns(table).find((index) => hidden.some((row) => row.figures.has(index)));
  if (column === undefined) return undefined;
  const byIndex = new Map(table.rows.map((row) => [row.index, row]));
  const total = widest(hidden[0]!, byIndex);
  const amounts = hidden.flatMap((row) => amountAt(row, column, table.unit) ?? []);
  const place = { table, row: total, column: columnAt(table, column) };
  const all = parts.filter(isHidden);
  const data = {
    name: total.label,
    rows: runsOf(all.map(({ index }) => index)),
    count: all.length,
    amount: rupiahFigure(addRupiah(amounts)),
    column: place.column.heading,
  };
  return draftAt(
    place,
    { id: 'baris-tersembunyi', data },
    {
      found: all.length,
      related: hidden.map(({ index }) => ({ sheet: table.sheet, row: index, column })),
    },
  );
}

/** The widest row that counts a row. */
function widest(row: RecognisedRow, byIndex: ReadonlyMap<number, RecognisedRow>): RecognisedRow {
  let at = row;
  for (let steps = byIndex.size; steps > 0 && at.parent !== null; steps--) {
    at = byIndex.get(at.parent) ?? at;
  }
  return at;
}

/** Row numbers as people read them, neighbours together: `12–15`, `20`. */
function runsOf(rows: readonly number[]): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) =>
    first === last ? String(first + 1) : `${first + 1}–${last + 1}`,
  );
}
