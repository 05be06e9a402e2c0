/** Changes of a laid-out sheet that carry its truth along. */
import type { Cell, CellRange, SheetSnapshot } from '../../src/workbook';
import type { ExpectedRow, ExpectedTable, Laid } from './truth';

export type Place = (index: number) => number;
export type CellRow = readonly (Cell | undefined)[] | undefined;

export const same: Place = (index) => index;

/** Moves rows and columns; the places must not fall together nor change their order. */
export function moved(laid: Laid, toRow: Place, toColumn: Place): Laid {
  const { sheet, expected } = laid;
  const rows: (readonly (Cell | undefined)[])[] = [];
  sheet.rows.forEach((cells, row) => {
    if (!cells) return;
    const line: (Cell | undefined)[] = [];
    cells.forEach((cell, column) => {
      if (cell) line[toColumn(column)] = cell;
    });
    rows[toRow(row)] = filled(line);
  });
  return {
    sheet: {
      ...sheet,
      rows: filled<CellRow>(rows),
      merges: sheet.merges.map((area) => ({
        top: toRow(area.top),
        bottom: toRow(area.bottom),
        left: toColumn(area.left),
        right: toColumn(area.right),
      })),
      hiddenRows: new Set([...sheet.hiddenRows].map(toRow)),
    },
    expected: expected.map((table) => movedTable(table, toRow, toColumn)),
  };
}

/** No holes: a hole and an undefined item are not the same to every reader. */
function filled<T>(items: readonly T[]): (T | undefined)[] {
  return Array.from(items, (item: T | undefined) => item);
}

function movedTable(table: ExpectedTable, toRow: Place, toColumn: Place): ExpectedTable {
  return {
    ...table,
    headerRows: table.headerRows.map(toRow),
    columns: new Map([...table.columns].map(([index, column]) => [toColumn(index), column])),
    rows: table.rows.map((row) => ({
      ...row,
      row: toRow(row.row),
      parentRow: row.parentRow === null ? null : toRow(row.parentRow),
    })),
  };
}

/** Writes whole rows where nothing stands. */
export function withRows(laid: Laid, lines: ReadonlyMap<number, CellRow>): Laid {
  const rows: CellRow[] = [...laid.sheet.rows];
  for (const [row, cells] of lines) rows[row] = cells;
  return { ...laid, sheet: { ...laid.sheet, rows: filled<CellRow>(rows) } };
}

/** Rewrites cells; undefined empties one. */
export function mapCells(
  laid: Laid,
  change: (cell: Cell, row: number, column: number) => Cell | undefined,
): Laid {
  const rows = laid.sheet.rows.map(
    (cells, row) => cells && filled(cells.map((cell, column) => cell && change(cell, row, column))),
  );
  return { ...laid, sheet: { ...laid.sheet, rows } };
}

export function withSheet(laid: Laid, change: Partial<SheetSnapshot>): Laid {
  return { ...laid, sheet: { ...laid.sheet, ...change } };
}

/** Takes rows out; nothing may hang below them. */
export function withoutRows(laid: Laid, gone: ReadonlySet<number>): Laid {
  const kept = {
    sheet: {
      ...laid.sheet,
      rows: laid.sheet.rows.map((cells, row) => (gone.has(row) ? undefined : cells)),
      merges: laid.sheet.merges.filter(({ top }) => !gone.has(top)),
    },
    expected: laid.expected.map((table) => ({
      ...table,
      rows: table.rows.filter(({ row }) => !gone.has(row)),
    })),
  };
  const before = (row: number): number => [...gone].filter((other) => other < row).length;
  return moved(kept, (row) => row - before(row), same);
}

export function withExpected(laid: Laid, change: (table: ExpectedTable) => ExpectedTable): Laid {
  return { ...laid, expected: laid.expected.map(change) };
}

/** First row below the headings and the row that numbers the columns. */
export function bodyTop(table: ExpectedTable): number {
  const head = Math.max(...table.headerRows);
  const isNumbered = table.rows.some(({ row, role }) => row === head + 1 && role === 'number-row');
  return isNumbered ? head + 2 : head + 1;
}

export function bodyRows(table: ExpectedTable): ExpectedRow[] {
  return table.rows.filter(({ role }) => role !== 'number-row' && role !== 'header-repeat');
}

export function lastRow({ sheet }: Laid): number {
  return sheet.rows.length - 1;
}

export function columnsWith(table: ExpectedTable, ...roles: readonly string[]): number[] {
  return [...table.columns].filter(([, { role }]) => roles.includes(role)).map(([index]) => index);
}

export const MONEY = ['pagu', 'realisasi', 'sisa', 'selisih', 'jumlah', 'harga'] as const;

/** Areas of headings, at another height. */
export function mergesAt(
  merges: readonly CellRange[],
  from: number,
  to: number,
  by: number,
): CellRange[] {
  return merges
    .filter(({ top, bottom }) => top >= from && bottom <= to)
    .map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by }));
}
