import type { RecognisedTable } from '../recognise';
import { measureColumns, WHOLE_YEAR } from './measures';
import type { JoinedTable, Measure, MeasureChoice, MeasuredAt, TableJoin } from './types';

const MEASURES: readonly Measure[] = ['pagu', 'realisasi', 'fisik', 'target', 'realisasi-kinerja'];

/** Each table with the figures of its rows: its own, and those that joins give it. */
export function joinedTables(
  tables: readonly RecognisedTable[],
  joins: readonly TableJoin[],
  choice: MeasureChoice = WHOLE_YEAR,
): JoinedTable[] {
  return tables.map((table) =>
    joinedTable(
      table,
      joins.filter(({ base }) => base === table),
      choice,
    ),
  );
}

function joinedTable(
  table: RecognisedTable,
  joins: readonly TableJoin[],
  choice: MeasureChoice,
): JoinedTable {
  const figures = new Map<number, Partial<Record<Measure, MeasuredAt>>>();
  const put = (index: number, measure: Measure, at: MeasuredAt): void => {
    const known = figures.get(index) ?? {};
    // A row that has a figure of its own, or from an earlier join, keeps it.
    figures.set(index, { [measure]: at, ...known });
  };
  for (const measure of MEASURES) {
    const columns = measureColumns(table, measure, choice);
    if (columns.length === 0) continue;
    for (const row of table.rows) {
      if (columns.some(({ index }) => row.figures.has(index))) {
        put(row.index, measure, { table, row, columns });
      }
    }
  }
  for (const { other, gives, pairs } of joins) {
    const rows = new Map(other.rows.map((row) => [row.index, row]));
    for (const measure of gives) {
      const columns = measureColumns(other, measure, choice);
      for (const pair of pairs) {
        const row = rows.get(pair.other)!;
        if (columns.some(({ index }) => row.figures.has(index))) {
          put(pair.base, measure, { table: other, row, columns });
        }
      }
    }
  }
  return { table, joins, figures };
}
