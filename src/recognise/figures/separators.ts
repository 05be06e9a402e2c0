import { cellAt, type SheetSnapshot } from '../../workbook';
import { columnsOf } from '../identities/amounts';
import { cellText } from '../grid';
import type { Notation, RecognisedColumn, RecognisedRow, RecognisedTable } from '../types';
import { readingByContent, type Decided } from './plausible';
import { borneOut } from './quotients';
import { readFigure } from './read-figure';
import { useOf } from './use';

const DECIDED: readonly Decided[] = ['dot-thousands', 'comma-thousands'];
/** A column that is settled may settle one to its left; more rounds find nothing new. */
const ROUNDS = 2;

/**
 * Reads the figures that their column left open, such as `1.250`: by what they can only be (people
 * are not counted in thousandths, no absorption has four digits), by the quotient that one reading
 * alone bears out, else by the convention of the workbook. Where a column mixes both conventions only
 * evidence for the cell itself counts.
 */
export function withSettledSeparators(
  table: RecognisedTable,
  sheet: SheetSnapshot,
  convention: Notation,
): RecognisedTable {
  let settled = table;
  for (let round = 0; round < ROUNDS; round++) {
    for (const { index } of table.columns) {
      // Evidence first in all columns, the convention of the workbook only for what is left.
      const fallback = round === ROUNDS - 1 ? convention : 'undecided';
      settled = settleColumn(settled, sheet, index, fallback);
    }
  }
  return settled;
}

function settleColumn(
  table: RecognisedTable,
  sheet: SheetSnapshot,
  index: number,
  convention: Notation,
): RecognisedTable {
  const column = table.columns.find((candidate) => candidate.index === index)!;
  const open = column.separators?.ambiguous ?? [];
  if (open.length === 0) return table;
  const verdicts = verdictsOf(table, sheet, column, open);
  const found = new Set(verdicts.values());
  const [only] = found;
  const isMixed = column.separators!.dot > 0 && column.separators!.comma > 0;
  const common = found.size === 0 ? convention : found.size === 1 ? only! : 'undecided';
  if (!isMixed && common !== 'undecided') {
    const all = new Map(open.map((row) => [row, common] as const));
    return withColumn(reread(table, sheet, column, all), {
      ...column,
      notation: common,
      separators: { ...column.separators!, ambiguous: [] },
    });
  }
  if (verdicts.size === 0) return table;
  const deviating = found.size > 1 && !isMixed ? [...verdicts.keys()] : [];
  return withColumn(reread(table, sheet, column, verdicts), {
    ...column,
    separators: {
      ...column.separators!,
      deviating: [...column.separators!.deviating, ...deviating],
      ambiguous: open.filter((row) => !verdicts.has(row)),
    },
  });
}

function verdictsOf(
  table: RecognisedTable,
  sheet: SheetSnapshot,
  column: RecognisedColumn,
  open: readonly number[],
): Map<number, Decided> {
  const verdicts = new Map<number, Decided>();
  const satuan = columnsOf(table, 'satuan')[0]?.index;
  for (const row of open) {
    const text = (at: number): string => {
      const cell = cellAt(sheet, row, at);
      return cell ? cellText(cell) : '';
    };
    const decided = readingByContent(
      text(column.index),
      column.role,
      satuan === undefined ? '' : text(satuan),
    );
    if (decided) verdicts.set(row, decided);
  }
  const left = open.filter((row) => !verdicts.has(row));
  if (left.length === 0) return verdicts;
  const [dot, comma] = DECIDED.map((notation) => {
    const trial = new Map(left.map((row) => [row, verdicts.get(row) ?? notation] as const));
    return borneOut(reread(table, sheet, column, trial), column.index, left).held;
  });
  for (const row of left) {
    if (dot!.has(row) === comma!.has(row)) continue;
    verdicts.set(row, dot!.has(row) ? 'dot-thousands' : 'comma-thousands');
  }
  return verdicts;
}

/** The table with some cells of a column read in a notation of their own. */
function reread(
  table: RecognisedTable,
  sheet: SheetSnapshot,
  { index, role }: RecognisedColumn,
  notations: ReadonlyMap<number, Decided>,
): RecognisedTable {
  const rows = table.rows.map((row): RecognisedRow => {
    const notation = notations.get(row.index);
    const cell = notation && row.figures.has(index) ? cellAt(sheet, row.index, index) : undefined;
    const figure = cell && readFigure(cell, notation!, useOf(role));
    return figure ? { ...row, figures: new Map(row.figures).set(index, figure) } : row;
  });
  return { ...table, rows };
}

function withColumn(table: RecognisedTable, column: RecognisedColumn): RecognisedTable {
  return {
    ...table,
    columns: table.columns.map((one) => (one.index === column.index ? column : one)),
  };
}
