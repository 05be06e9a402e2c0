/** How figures are kept: as text, as fractions, in thousands, as formulas. */
import { columnName, type Cell } from '../../../src/workbook';
import {
  bodyRows,
  columnsWith,
  mapCells,
  MONEY,
  moved,
  same,
  withExpected,
  withRows,
} from '../edit';
import { idText } from '../figures';
import type { ExpectedTable, Laid } from '../truth';
import type { Quirk } from './quirk';

const PERCENT_ROLES = ['persen', 'fisik', 'capaian'];

/** The table and the column that a cell belongs to. */
function homeOf(
  laid: Laid,
  row: number,
  column: number,
): { table: ExpectedTable; role: string } | undefined {
  for (const table of laid.expected) {
    const found = table.columns.get(column);
    const inBody = bodyRows(table).some((candidate) => candidate.row === row);
    if (found && inBody) return { table, role: found.role };
  }
  return undefined;
}

/** Everything as text in Indonesian notation, as pasted from a print. */
export const asText =
  (style: 'polos' | 'sen' | 'rupiah'): Quirk =>
  (laid) =>
    mapCells(laid, (cell, row, column) => {
      const home = homeOf(laid, row, column);
      if (!home || typeof cell.value !== 'number') return cell;
      return { ...(cell.bold ? { bold: true } : {}), value: figureText(cell, home.role, style) };
    });

function figureText(
  { value, numberFormat }: Cell,
  role: string,
  style: 'polos' | 'sen' | 'rupiah',
): string {
  const number = value as number;
  if (numberFormat?.endsWith('%')) return `${comma(Math.round(number * 10_000) / 100)}%`;
  if (PERCENT_ROLES.includes(role)) return style === 'polos' ? comma(number) : `${comma(number)}%`;
  if (!(MONEY as readonly string[]).includes(role)) return comma(number);
  const sen = Math.round(number * 100);
  if (style === 'rupiah') return sen === 0 ? 'Rp -' : `Rp ${idText(sen, sen % 100 === 0 ? 0 : 2)}`;
  return idText(sen, style === 'sen' || sen % 100 !== 0 ? 2 : 0);
}

function comma(number: number): string {
  return String(number).replace('.', ',');
}

/** 93.42 as 0.9342 with a percent format. */
export const fractions: Quirk = (laid) =>
  mapCells(laid, (cell, row, column) => {
    const role = homeOf(laid, row, column)?.role ?? '';
    if (!PERCENT_ROLES.includes(role) || typeof cell.value !== 'number') return cell;
    return { ...cell, value: Number(`${cell.value}e-2`), numberFormat: '0.00%' };
  });

/** 93.42 as 0.9342 without any format that says so. */
export const plainFractions: Quirk = (laid) =>
  mapCells(laid, (cell, row, column) => {
    const role = homeOf(laid, row, column)?.role ?? '';
    if (!PERCENT_ROLES.includes(role) || typeof cell.value !== 'number') return cell;
    return { ...cell, value: Number(`${cell.value}e-2`), numberFormat: '0.0000' };
  });

/** "(dalam ribuan rupiah)" above the headings, and amounts in thousands. */
export const thousands: Quirk = (laid) => {
  const [table, other] = laid.expected;
  if (!table || other || columnsWith(table, ...MONEY).length === 0) return laid;
  const scaled = mapCells(laid, (cell, row, column) => {
    const role = homeOf(laid, row, column)?.role ?? '';
    const isAmount = (MONEY as readonly string[]).includes(role) && typeof cell.value === 'number';
    return isAmount ? { ...cell, value: Number(`${cell.value}e-3`) } : cell;
  });
  const at = table.headerRows[0]!;
  const lower = moved(scaled, (row) => (row >= at ? row + 1 : row), same);
  const line = withRows(lower, new Map([[at, [{ value: '(dalam ribuan rupiah)' }]]]));
  return withExpected(line, (below) => ({ ...below, unit: 1000 }));
};

/** Sums as formulas over the rows that they count. */
export const formulas: Quirk = (laid) =>
  mapCells(laid, (cell, row, column) => {
    const home = homeOf(laid, row, column);
    if (!home || typeof cell.value !== 'number' || home.role === 'harga') return cell;
    if (!(MONEY as readonly string[]).includes(home.role)) return cell;
    const parts = bodyRows(home.table).filter(({ parentRow }) => parentRow === row);
    if (parts.length === 0) return cell;
    return {
      ...cell,
      formula: sumFormula(
        parts.map((part) => part.row),
        columnName(column),
      ),
    };
  });

function sumFormula(rows: readonly number[], column: string): string {
  const first = rows[0]!;
  const isRun = rows.every((row, place) => row === first + place);
  return isRun && rows.length > 1
    ? `SUM(${column}${first + 1}:${column}${rows.at(-1)! + 1})`
    : rows.map((row) => `${column}${row + 1}`).join('+');
}
