import type { RecognisedTable } from '../../recognise';
import { a1, type CellRef, type SheetSnapshot } from '../../workbook';
import type { TableOutcome } from '../check-tables';
import { columnAt, draftAt, rowAt } from '../draft';
import type { FindingDraft } from '../types';
import { oddAmong, type Odd } from './formula/neighbours';

/**
 * Formulas compared with those above and below, and with those along their row.
 * @param judged cells (A1) of which more is known, and which are not told here
 */
export function checkNeighbours(
  table: RecognisedTable,
  sheet: SheetSnapshot,
  judged: ReadonlySet<string>,
): TableOutcome {
  const rows = table.rows.filter(({ figures }) => figures.size > 0).map(({ index }) => index);
  const columns = table.columns
    .map(({ index }) => index)
    .filter((column) => table.rows.some(({ figures }) => figures.has(column)));
  const told = new Set(judged);
  let checked = 0;
  const findings: FindingDraft[] = [];
  const compare = (cells: readonly CellRef[], own: 'row' | 'column'): void => {
    const { compared, odd } = oddAmong(sheet, cells, own);
    checked += compared.filter((cell) => !judged.has(a1(cell))).length;
    for (const one of odd) {
      if (told.has(a1(one.cell))) continue;
      told.add(a1(one.cell));
      findings.push(neighbourFinding(table, one));
    }
  };
  for (const column of columns)
    compare(
      rows.map((row) => ({ row, column })),
      'row',
    );
  for (const row of rows)
    compare(
      columns.map((column) => ({ row, column })),
      'column',
    );
  return { checked, findings };
}

function neighbourFinding(table: RecognisedTable, odd: Odd): FindingDraft {
  const row = rowAt(table, odd.cell.row);
  return draftAt(
    { table, row, column: columnAt(table, odd.cell.column) },
    {
      id: 'rumus-jumlah-keliru',
      data: { name: row.label, formula: `=${odd.formula}`, expected: `=${odd.expected}` },
    },
    {
      found: `=${odd.formula}`,
      expected: `=${odd.expected}`,
      related: odd.neighbours.slice(0, 1).map((cell) => ({ sheet: table.sheet, ...cell })),
      cause: { id: 'rumus-beda-tetangga', data: { count: odd.neighbours.length } },
    },
  );
}
