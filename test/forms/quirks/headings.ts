/** Headings: numbered, repeated after a page break, in capitals, broken over lines. */
import type { Cell } from '../../../src/workbook';
import { numberRow } from '../draft';
import {
  bodyRows,
  bodyTop,
  mapCells,
  mergesAt,
  moved,
  same,
  withExpected,
  withRows,
  withSheet,
  type CellRow,
} from '../edit';
import type { ExpectedRow, ExpectedTable, Laid } from '../truth';
import type { Quirk } from './quirk';

/** `1 2 3`, `(1) (2) (3)` or `1` as text below headings that have no numbers yet. */
export const numbered: Quirk = (laid, { draw }) => {
  const [table, other] = laid.expected;
  if (!table || other || table.rows.some(({ role }) => role === 'number-row')) return laid;
  const at = bodyTop(table);
  const cells: (Cell | undefined)[] = [];
  [...table.columns.keys()].forEach((column, place) => {
    const number = place + 1;
    cells[column] = {
      value: draw % 3 === 0 ? number : draw % 3 === 1 ? `(${number})` : String(number),
    };
  });
  const lower = moved(laid, (row) => (row >= at ? row + 1 : row), same);
  return withExpected(withRows(lower, new Map([[at, cells]])), (below) => ({
    ...below,
    rows: [numberRow(at), ...below.rows],
  }));
};

/** The headings once more in the middle of the table, as after a page break. */
export const repeated: Quirk = (laid) => {
  const [table, other] = laid.expected;
  if (!table || other) return laid;
  const body = bodyRows(table);
  const at = body[Math.floor(body.length / 2)]!.row;
  const top = table.headerRows[0]!;
  const height = bodyTop(table) - top;
  const lower = moved(laid, (row) => (row >= at ? row + height : row), same);
  const lines = new Map<number, CellRow>();
  for (let step = 0; step < height; step++) lines.set(at + step, laid.sheet.rows[top + step]);
  const { merges } = lower.sheet;
  const again = withSheet(withRows(lower, lines), {
    merges: [...merges, ...mergesAt(laid.sheet.merges, top, top + height - 1, at - top)],
  });
  return withExpected(again, (below) => ({
    ...below,
    rows: [...below.rows, ...repeatTruth(table, at, height)],
  }));
};

function repeatTruth(table: ExpectedTable, at: number, height: number): ExpectedRow[] {
  return Array.from({ length: height }, (_, step) =>
    step < table.headerRows.length
      ? { row: at + step, role: 'header-repeat', level: null, kode: null, parentRow: null }
      : numberRow(at + step),
  );
}

export const capitals: Quirk = (laid) => inHeadings(laid, (text) => text.toUpperCase());

export const lineBreaks: Quirk = (laid) =>
  inHeadings(laid, (text) => text.replace(/ (?=\(|\S+$)/, '\n'));

function inHeadings(laid: Laid, change: (text: string) => string): Laid {
  const heads = new Set(laid.expected.flatMap(({ headerRows }) => headerRows));
  return mapCells(laid, (cell, row) =>
    heads.has(row) && typeof cell.value === 'string'
      ? { ...cell, value: change(cell.value) }
      : cell,
  );
}
