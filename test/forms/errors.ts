/** Figures made wrong on purpose, with a record of where. */
import type { Cell } from '../../src/workbook';
import {
  bodyRows,
  columnsWith,
  mapCells,
  moved,
  same,
  withExpected,
  withoutRows,
  withRows,
} from './edit';
import type { ExpectedRow, Laid } from './truth';

/** A digit wrong, two swapped, a digit lost, the figure of the row above, a sum that ends one row short. */
const FIGURE_ERRORS = ['digit', 'swap', 'lost', 'copied', 'short'] as const;
type FigureError = (typeof FIGURE_ERRORS)[number];

export interface PlantedError {
  readonly kind: FigureError | 'missing' | 'double';
  /** Zero-based; where a row is missing, the row that follows. */
  readonly row: number;
  readonly column: number | null;
}

/** Columns whose figures are made wrong. */
const SPOILED = ['pagu', 'realisasi', 'sisa', 'jumlah', 'selisih'];
/** One in so many errors takes a row out or doubles one. */
const ROW_ERRORS = 4;

/** Makes up to `count` figures wrong, each in a row of its own. */
export function withErrors(
  laid: Laid,
  count: number,
  draw: number,
): { laid: Laid; errors: readonly PlantedError[] } {
  const errors: PlantedError[] = [];
  let spoiled = laid;
  const random = generator(draw);
  const used = new Set<string>();
  const ofRows = Array.from({ length: count }, () => random(ROW_ERRORS) === 0).sort();
  // Rows first: they move the others, whose places are recorded.
  for (const isRow of ofRows.reverse()) {
    const done = isRow ? spoilRow(spoiled, random) : spoilFigure(spoiled, random, used);
    if (!done) continue;
    spoiled = done.laid;
    errors.push(done.error);
  }
  return { laid: spoiled, errors };
}

type Random = (below: number) => number;
type Spoiled = { laid: Laid; error: PlantedError } | undefined;

function generator(seed: number): Random {
  let state = seed + 1;
  return (below) => {
    state = (state * 48_271 + 12_820) % 2_147_483_647;
    return (state >> 4) % below;
  };
}

function spoilFigure(laid: Laid, random: Random, used: Set<string>): Spoiled {
  const places = laid.expected.flatMap((table) =>
    columnsWith(table, ...SPOILED).flatMap((column) =>
      bodyRows(table).flatMap((row) =>
        isAmount(laid.sheet.rows[row.row]?.[column]) ? [{ row: row.row, column }] : [],
      ),
    ),
  );
  const free = places.filter(({ row }) => !used.has(keyOf(laid, row)));
  if (free.length === 0) return undefined;
  const { row, column } = free[random(free.length)]!;
  used.add(keyOf(laid, row));
  const kind = FIGURE_ERRORS[random(FIGURE_ERRORS.length)]!;
  const wrong = wrongFigure(laid, row, column, kind, random);
  const changed = mapCells(laid, (cell, at, of) =>
    at === row && of === column ? figureCell(cell, wrong) : cell,
  );
  return { laid: changed, error: { kind, row, column } };
}

/** What a row holds, apart from where it stands, which later errors move. */
function keyOf({ sheet }: Laid, row: number): string {
  return (sheet.rows[row] ?? [])
    .map((cell) => (typeof cell?.value === 'string' ? cell.value : ''))
    .join('|');
}

function isAmount(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'number' && Math.abs(cell.value) >= 1000;
}

function numberAt({ sheet }: Laid, row: number, column: number): number | undefined {
  const value = sheet.rows[row]?.[column]?.value;
  return typeof value === 'number' ? value : undefined;
}

function wrongFigure(
  laid: Laid,
  row: number,
  column: number,
  kind: FigureError,
  random: Random,
): number {
  const value = numberAt(laid, row, column)!;
  if (kind === 'lost') return Math.floor(value / 10);
  const above = numberAt(laid, row - 1, column);
  if (kind === 'copied' && above !== undefined && above >= 1000) return above;
  if (kind === 'short') {
    const parts = laid.expected
      .flatMap(bodyRows)
      .filter(({ parentRow }) => parentRow === row)
      .flatMap((part) => numberAt(laid, part.row, column) ?? []);
    if (parts.length > 1) return Math.round((value - parts.at(-1)!) * 100) / 100;
  }
  return mistyped(value, kind === 'swap', random);
}

function mistyped(value: number, isSwap: boolean, random: Random): number {
  const text = String(value);
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  // The leading digits: what people mistype is seen in the whole.
  const at = random(Math.min(5, digits.length - 1));
  const [first, second] = [digits[at]!, digits[at + 1]!];
  return Number(
    isSwap && text[first] !== text[second] && text[second] !== '0'
      ? text.slice(0, first) +
          text[second]! +
          text.slice(first + 1, second) +
          text[first]! +
          text.slice(second + 1)
      : text.slice(0, first) + String((Number(text[first]) % 9) + 1) + text.slice(first + 1),
  );
}

/** A typed figure, also where a formula stood. */
function figureCell(cell: Cell, value: number): Cell {
  return { value, ...(cell.numberFormat ? { numberFormat: cell.numberFormat } : {}) };
}

/** A leaf that is missing though its parent counts it, or that stands twice. */
function spoilRow(laid: Laid, random: Random): Spoiled {
  const [table] = laid.expected;
  const rows = table ? bodyRows(table) : [];
  const leaves = rows.filter(({ row, role, parentRow, level }) => {
    const siblings = rows.filter((other) => other.parentRow === parentRow && other.role === 'data');
    const isLeaf =
      role === 'data' && level !== null && !rows.some((other) => other.parentRow === row);
    return isLeaf && parentRow !== null && siblings.length > 1;
  });
  if (leaves.length === 0) return undefined;
  const leaf = leaves[random(leaves.length)]!;
  const isMissing = random(2) === 0;
  return {
    laid: isMissing ? withoutRows(laid, new Set([leaf.row])) : doubled(laid, leaf),
    error: { kind: isMissing ? 'missing' : 'double', row: leaf.row, column: null },
  };
}

function doubled(laid: Laid, leaf: ExpectedRow): Laid {
  const copy = leaf.row + 1;
  const lower = moved(laid, (row) => (row >= copy ? row + 1 : row), same);
  const cells = laid.sheet.rows[leaf.row];
  const parentRow =
    leaf.parentRow !== null && leaf.parentRow >= copy ? leaf.parentRow + 1 : leaf.parentRow;
  return withExpected(withRows(lower, new Map([[copy, cells]])), (table) => {
    const at = table.rows.findIndex(({ row }) => row === leaf.row);
    const copied = { ...leaf, row: copy, parentRow };
    return {
      ...table,
      rows: [...table.rows.slice(0, at + 1), copied, ...table.rows.slice(at + 1)],
    };
  });
}
