import {
  childrenByParent,
  columnsOf,
  sumColumns,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';
import { cellAt, type SheetSnapshot } from '../../workbook';
import { toNumber } from '../../domain';
import { checkTables } from '../check-tables';
import { cellOf, columnAt, draftAt } from '../draft';
import type { FindingDraft, Rule } from '../types';

/** Neighbours must be formulas in at least this number and share before a typed figure stands out. */
const FEWEST = 2;
const SHARE = 2 / 3;

/**
 * A total that is typed where its neighbours are formulas: other totals of its level in the column, or
 * the other columns of its row. It does not follow when a row below it changes.
 */
export const subtotalDiketik: Rule = {
  id: 'subtotal-diketik',
  severity: 'info',
  check: (input) =>
    checkTables(input, (table, sheet) => {
      const groups = groupsOf(table).map((group) => standingOut(group, sheet));
      const typed = groups.flatMap((group) => [...group.typed]);
      return {
        checked: groups.reduce((sum, { checked }) => sum + checked, 0),
        wrong: typed.reduce((sum, [, columns]) => sum + columns.length, 0),
        findings: typed.map(([row, columns]) => report(table, row, columns)),
      };
    }),
};

/** Cells that are alike: totals of one level, or what is computed from its own row. */
interface Group {
  readonly rows: readonly RecognisedRow[];
  readonly columns: readonly number[];
  /** Every row that adds up in these columns, whatever its level. */
  readonly all: readonly RecognisedRow[];
}

function groupsOf(table: RecognisedTable): Group[] {
  const children = childrenByParent(table.rows);
  const money = sumColumns(table);
  const byLevel = new Map<string, RecognisedRow[]>();
  for (const row of table.rows) {
    if (!children.has(row.index)) continue;
    const key = `${row.role} ${row.level ?? ''}`;
    const level = byLevel.get(key);
    if (level) level.push(row);
    else byLevel.set(key, [row]);
  }
  const computed = columnsOf(table, 'persen', 'sisa', 'capaian').map(({ index }) => index);
  const rows = table.rows.filter(({ role }) => role === 'data' || role === 'total');
  return [
    ...[...byLevel.values()].map((level) => ({
      rows: level,
      columns: money,
      all: [...byLevel.values()].flat(),
    })),
    ...computed.map((column) => {
      const alike = rows.filter(({ index }) => !money.includes(column) || !children.has(index));
      return { rows: alike, columns: [column], all: alike };
    }),
  ];
}

interface Tally {
  formulas: number;
  all: number;
}

/** Columns in which each row is typed though its neighbours are formulas. */
function standingOut(
  { rows, columns, all }: Group,
  sheet: SheetSnapshot,
): { checked: number; typed: Map<RecognisedRow, number[]> } {
  const inColumn = new Map<number, Tally>();
  const inRow = new Map<number, Tally>();
  const plain: { row: RecognisedRow; column: number }[] = [];
  let checked = 0;
  for (const row of rows) {
    for (const column of columns) {
      const figure = row.figures.get(column);
      // A figure kept as text is another finding.
      if (figure?.kind !== 'number' || figure.isText) continue;
      const isFormula = cellAt(sheet, row.index, column)?.formula !== undefined;
      checked += 1;
      count(inColumn, column, isFormula);
      count(inRow, row.index, isFormula);
      if (!isFormula) plain.push({ row, column });
    }
  }
  const typed = new Map<RecognisedRow, number[]>();
  // A column that is typed throughout is kept that way on purpose.
  const isTyped = (column: number): boolean =>
    all.length > 1 && !all.some(({ index }) => cellAt(sheet, index, column)?.formula !== undefined);
  const typedColumns = new Set(columns.filter(isTyped));
  for (const { row, column } of plain) {
    if (typedColumns.has(column)) continue;
    if (!mostlyFormulas(inColumn.get(column)) && !mostlyFormulas(inRow.get(row.index))) continue;
    typed.set(row, [...(typed.get(row) ?? []), column]);
  }
  return { checked, typed };
}

function count(tallies: Map<number, Tally>, key: number, isFormula: boolean): void {
  const tally = tallies.get(key) ?? { formulas: 0, all: 0 };
  tallies.set(key, {
    formulas: tally.formulas + (isFormula ? 1 : 0),
    all: tally.all + 1,
  });
}

/** Apart from the typed figure itself. */
function mostlyFormulas({ formulas, all }: Tally = { formulas: 0, all: 0 }): boolean {
  return formulas >= FEWEST && formulas >= (all - 1) * SHARE;
}

function report(
  table: RecognisedTable,
  row: RecognisedRow,
  columns: readonly number[],
): FindingDraft {
  const places = columns.map((index) => ({ table, row, column: columnAt(table, index) }));
  const [first, ...more] = places;
  const figure = row.figures.get(columns[0]!);
  return draftAt(
    first!,
    {
      id: 'subtotal-diketik',
      data: { name: row.label, columns: places.map(({ column }) => column.heading) },
    },
    {
      found: figure?.kind === 'number' ? toNumber(figure.value) : null,
      related: more.map(cellOf),
    },
  );
}
