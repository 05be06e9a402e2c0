/** Codes as cells really hold them. */
import type { Cell } from '../../../src/workbook';
import { bodyRows, columnsWith, mapCells, moved, same, withExpected } from '../edit';
import type { ExpectedTable, Laid } from '../truth';
import type { Quirk } from './quirk';

/** Trailing blanks and dots, apostrophes, line breaks, colons: one kind a cell, by its row. */
export const dirtyCodes: Quirk = (laid, { draw }) =>
  inCodes(laid, (cell, row) => {
    if (typeof cell.value !== 'string' || !/\d/.test(cell.value)) return cell;
    const { value } = cell;
    const dirt = [
      value,
      `${value} `,
      `${value}.`,
      ` ${value}`,
      `'${value}`,
      value.replace(/\.(?=\d+$)/, '.\n'),
      value.replaceAll('.', ':'),
      `${value}\u00a0`,
    ];
    return { ...cell, value: dirt[(row + draw) % dirt.length]! };
  });

/**
 * Parts of a split code as numbers: `06` is 6, `2.01` stays. `2.10` would be 2.1 and stays text, as
 * does the sub kegiatan, of which a number does not tell whether it is `01` or `0001`.
 */
export const numberCodes: Quirk = (laid) =>
  inCodes(laid, (cell, _, place) => {
    const { value } = cell;
    if (typeof value !== 'string' || !/^\d+(\.\d+)?$/.test(value)) return cell;
    return place === SUB_KEGIATAN || /\.\d*0$/.test(value)
      ? cell
      : { ...cell, value: Number(value) };
  });

/** Place of the sub kegiatan in a code split over five columns. */
const SUB_KEGIATAN = 4;

function inCodes(laid: Laid, change: (cell: Cell, row: number, place: number) => Cell): Laid {
  const places = laid.expected.map((table) => ({
    columns: columnsWith(table, 'kode'),
    rows: new Set(bodyRows(table).map(({ row }) => row)),
  }));
  return mapCells(laid, (cell, row, column) => {
    const home = places.find(({ columns, rows }) => columns.includes(column) && rows.has(row));
    return home ? change(cell, row, home.columns.indexOf(column)) : cell;
  });
}

/** Code and name in one cell, and no code column: `1.06.02 PROGRAM …`. */
export const codeInName: Quirk = (laid) => {
  const [table, other] = laid.expected;
  const [kode, more] = table ? columnsWith(table, 'kode') : [];
  const uraian = table && columnsWith(table, 'uraian')[0];
  if (!table || other || kode === undefined || more !== undefined || uraian !== kode + 1)
    return laid;
  const joined = mapCells(laid, (cell, row, column) => {
    if (column !== uraian || !isBody(table, row)) return cell;
    const code = laid.sheet.rows[row]?.[kode]?.value;
    return typeof code === 'string' ? { ...cell, value: `${code} ${cell.value as string}` } : cell;
  });
  return withoutColumn(joined, kode);
};

function isBody(table: ExpectedTable, row: number): boolean {
  return bodyRows(table).some((candidate) => candidate.row === row);
}

/** What else stood in the column (titles, labels of totals) moves into its neighbour where there is room. */
function withoutColumn(laid: Laid, gone: number): Laid {
  const [table] = laid.expected;
  const rows = laid.sheet.rows.map((cells, row) => {
    if (!cells) return undefined;
    const cell = table?.headerRows.includes(row) ? undefined : cells[gone];
    const next = cells[gone + 1] ?? cell;
    return [...cells.slice(0, gone), undefined, next, ...cells.slice(gone + 2)];
  });
  const merges = laid.sheet.merges
    .filter(({ left, right }) => !(left === gone && right === gone))
    .map((area) => ({ ...area, left: Math.max(area.left, gone + 1) }));
  const emptied = { ...laid, sheet: { ...laid.sheet, rows, merges } };
  const dropped = withExpected(emptied, (below) => ({
    ...below,
    columns: new Map([...below.columns].filter(([index]) => index !== gone)),
  }));
  return moved(dropped, same, (column) => (column > gone ? column - 1 : column));
}
