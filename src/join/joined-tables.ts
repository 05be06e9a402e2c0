import type { RecognisedTable } from '../recognise';
import { measureColumns, WHOLE_YEAR } from './measures';
import type { JoinedTable, Measure, MeasureChoice, MeasuredAt, TableJoin } from './types';

const MEASURES: readonly Measure[] = ['pagu', 'realisasi', 'fisik', 'target', 'realisasi-kinerja'];

interface Joined {
  readonly joins: readonly TableJoin[];
  readonly choice: MeasureChoice;
  readonly views: readonly JoinedTable[];
}

/** What was joined last of tables. */
const last = new WeakMap<readonly RecognisedTable[], Joined>();

/**
 * Each table with the figures of its rows: its own, and those that joins give it. The maker of every
 * table asks for the same, so the last answer is kept for as long as the tables themselves.
 */
export function joinedTables(
  tables: readonly RecognisedTable[],
  joins: readonly TableJoin[],
  choice: MeasureChoice = WHOLE_YEAR,
): readonly JoinedTable[] {
  const known = last.get(tables);
  if (known?.joins === joins && known.choice === choice) return known.views;
  const views = tables.map((table) =>
    joinedTable(
      table,
      joins.filter(({ base }) => base === table),
      choice,
    ),
  );
  last.set(tables, { joins, choice, views });
  return views;
}

function joinedTable(
  table: RecognisedTable,
  joins: readonly TableJoin[],
  choice: MeasureChoice,
): JoinedTable {
  const figures = new Map<number, Partial<Record<Measure, MeasuredAt>>>();
  const put = (index: number, measure: Measure, at: MeasuredAt): void => {
    const row = figures.get(index) ?? {};
    figures.set(index, row);
    // A row that has a figure of its own, or from an earlier join, keeps it.
    row[measure] ??= at;
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
