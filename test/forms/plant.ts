/** Mistakes of people at a keyboard, planted in a clean sheet at a known cell. */
import type { Cell } from '../../src/workbook';
import { bodyRows, columnsWith, mapCells } from './edit';
import { idText } from './figures';
import { QUIRKS } from './quirks';
import type { ExpectedTable, Laid } from './truth';

export interface Planted {
  readonly laid: Laid;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly rule: string;
  /** Absent where the figures show none. */
  readonly cause?: string;
}

/** Plants one mistake; undefined where the sheet has no place for it. */
export type Plant = (laid: Laid, draw: number) => Planted | undefined;

interface Place {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** Rows that the row is the sum of. */
  readonly parts: readonly number[];
}

const AMOUNTS = ['pagu', 'realisasi'];

export const PLANTS: Readonly<Record<string, Plant>> = {
  'a percentage that adds up those below it': (laid, draw) => {
    const place = pick(places(laid, 'persen').filter(isSumOfPercentages(laid)), draw);
    if (!place) return undefined;
    const sum = place.parts.reduce((total, row) => total + numberAt(laid, row, place.column), 0);
    const value = Math.round(sum * 100) / 100;
    return {
      ...planted(laid, place, { ...place.cell, value }),
      rule: 'persen-tidak-sesuai',
      cause: 'jumlah-persen',
    };
  },

  'a separator lost in a figure kept as text': (laid, draw) => {
    const place = pick(places(laid, ...AMOUNTS).filter(isLong), draw);
    if (!place) return undefined;
    const text = idText((place.cell.value as number) * 100, 0);
    const value = text.replace('.', '');
    return { ...planted(laid, place, { value }), rule: 'angka-rusak', cause: 'pemisah-hilang' };
  },

  'a figure kept as text among numbers': (laid, draw) => {
    const place = pick(places(laid, ...AMOUNTS).filter(isLong), draw);
    if (!place) return undefined;
    const value = idText((place.cell.value as number) * 100, 0);
    return { ...planted(laid, place, { value }), rule: 'angka-berupa-teks' };
  },

  'a SUM that ends one row short': (laid, draw) => {
    const live = QUIRKS.rumus(laid, { other: laid, draw });
    const place = pick(
      places(live, ...AMOUNTS).filter(
        ({ cell, parts, column }) =>
          cell.formula?.startsWith('SUM(') === true &&
          parts.length > 2 &&
          numberAt(live, parts.at(-1)!, column) !== 0,
      ),
      draw,
    );
    if (!place) return undefined;
    const last = place.parts.at(-1)!;
    const value = cents((place.cell.value as number) - numberAt(live, last, place.column));
    const formula = place.cell.formula!.replace(/\d+\)$/, `${last})`);
    return {
      ...planted(live, place, { ...place.cell, value, formula }),
      rule: 'rumus-jumlah-keliru',
    };
  },
};

function places(laid: Laid, ...roles: readonly string[]): Place[] {
  const [table] = laid.expected;
  if (!table) return [];
  return columnsWith(table, ...roles).flatMap((column) =>
    bodyRows(table).flatMap(({ row, role }) => {
      const cell = laid.sheet.rows[row]?.[column];
      return role === 'data' && typeof cell?.value === 'number'
        ? [{ row, column, cell, parts: partsOf(table, row) }]
        : [];
    }),
  );
}

function partsOf(table: ExpectedTable, row: number): number[] {
  return bodyRows(table)
    .filter(({ parentRow }) => parentRow === row)
    .map((part) => part.row);
}

/** With more than one row below, so that the sum is no percentage of its own. */
const isSumOfPercentages =
  (laid: Laid) =>
  ({ parts, column }: Place): boolean =>
    parts.length > 1 && parts.every((row) => numberAt(laid, row, column) > 1);

/** Written with two separators, and in whole rupiah. */
function isLong({ cell }: Place): boolean {
  return typeof cell.value === 'number' && cell.value >= 1_000_000 && Number.isInteger(cell.value);
}

function numberAt({ sheet }: Laid, row: number, column: number): number {
  const value = sheet.rows[row]?.[column]?.value;
  return typeof value === 'number' ? value : 0;
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}

function planted(
  laid: Laid,
  { row, column }: Place,
  cell: Cell,
): Pick<Planted, 'laid' | 'row' | 'column'> {
  return {
    laid: mapCells(laid, (old, at, of) => (at === row && of === column ? cell : old)),
    row,
    column,
  };
}

function pick<T>(items: readonly T[], draw: number): T | undefined {
  return items[draw % Math.max(1, items.length)];
}
