/** What stands around a table: titles, notes, empty rows and columns, a used range without end. */
import type { Cell } from '../../../src/workbook';
import { bodyRows, lastRow, moved, same, withRows, withSheet, type CellRow } from '../edit';
import type { Laid } from '../truth';
import type { Quirk } from './quirk';

const text = (value: string): Cell => ({ value });

const LETTERHEAD = [
  'PEMERINTAH KABUPATEN FLORES TIMUR',
  'DINAS SOSIAL',
  'Jalan Basuki Rahmat Nomor 1 Larantuka',
];
const NOTES = [
  'Sumber: Sub Bagian Keuangan, data diolah',
  'Catatan: angka sementara, belum diaudit',
];
const SIGNATURE = [
  'Larantuka, 31 Desember 2024',
  'Kepala Dinas Sosial,',
  'Drs. Yohanes Lamabelawa, M.Si',
  'NIP. 19680412 199403 1 008',
];

export const titlesAndNotes: Quirk = (laid) => {
  const shifted = moved(laid, (row) => row + LETTERHEAD.length + 1, same);
  const end = lastRow(shifted);
  const lines = new Map<number, CellRow>();
  LETTERHEAD.forEach((line, row) => lines.set(row, [text(line)]));
  NOTES.forEach((line, place) => lines.set(end + 2 + place, [text(line)]));
  SIGNATURE.forEach((line, place) =>
    lines.set(end + 5 + place, [undefined, undefined, undefined, text(line)]),
  );
  return withRows(shifted, lines);
};

export const shifted: Quirk = (laid, { draw }) =>
  moved(
    laid,
    (row) => row + (draw % 7),
    (column) => column + 1 + (draw % 3),
  );

/** An empty row before every row of the top level. */
export const spacerRows: Quirk = (laid) => {
  const tops = laid.expected.flatMap((table) => {
    const body = bodyRows(table);
    const parents = new Set(body.filter(({ role }) => role === 'total').map(({ row }) => row));
    return body
      .filter(({ parentRow }) => parentRow === null || parents.has(parentRow))
      .map(({ row }) => row);
  });
  return moved(laid, (row) => row + tops.filter((top) => top <= row).length, same);
};

/** A narrow empty column between two others. */
export const spacerColumn: Quirk = (laid, { draw }) => {
  const width = Math.max(...laid.expected.flatMap(({ columns }) => [...columns.keys()]));
  const at = 1 + (draw % Math.max(1, width));
  return moved(laid, same, (column) => (column >= at ? column + 1 : column));
};

/** Formatted cells far beyond the data, and a blank that someone typed. */
export const farRange: Quirk = (laid) =>
  withRows(
    laid,
    new Map([
      [lastRow(laid) + 300, [{ value: null, numberFormat: '#,##0' }, undefined, { value: ' ' }]],
      [
        lastRow(laid) + 4000,
        [...Array.from({ length: 60 }, () => undefined), { value: null, numberFormat: '0.00' }],
      ],
    ]),
  );

/** Every other row of the narrowest level hidden by a filter. */
export const hiddenRows: Quirk = (laid) => {
  const rows = laid.expected.flatMap((table) =>
    bodyRows(table)
      .filter(({ role }) => role === 'data')
      .map(({ row }) => row),
  );
  return withSheet(laid, { hiddenRows: new Set(rows.filter((_, place) => place % 2 === 1)) });
};

export const mergesUnknown: Quirk = (laid) => withSheet(laid, { merges: [] });

/** Sasaran merged over its indicators, where else only the first row names it. */
export const sasaranMerged: Quirk = (laid) => {
  const merges = laid.expected.flatMap((table) =>
    [...table.columns]
      .filter(([, { role }]) => role === 'sasaran' || role === 'no')
      .flatMap(([column]) =>
        runs(
          laid,
          bodyRows(table)
            .filter(({ role }) => role === 'data')
            .map(({ row }) => row),
          column,
        ),
      ),
  );
  return withSheet(laid, { merges: [...laid.sheet.merges, ...merges] });
};

/** Areas of one filled cell with the empty ones below it. */
function runs(
  { sheet }: Laid,
  rows: readonly number[],
  column: number,
): { top: number; bottom: number; left: number; right: number }[] {
  const areas: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const row of rows) {
    const last = areas.at(-1);
    if (sheet.rows[row]?.[column] !== undefined || !last)
      areas.push({ top: row, bottom: row, left: column, right: column });
    else last.bottom = row;
  }
  return areas.filter(({ top, bottom }) => bottom > top);
}
