import type { SheetSnapshot } from '../../src/workbook';
import { sheetOf, type Literal } from '../support/sheet';
import { randomOf, type Random } from './random';
import { parse, type Parsed, type Shape } from './shape';

/** One sum of the truth; cells as `row,column`, zero-based. */
export interface TrueSum {
  readonly cell: string;
  readonly of: readonly string[];
  readonly direction: 'down' | 'across';
}

export interface Drawn {
  readonly name: string;
  readonly sheet: SheetSnapshot;
  readonly sums: readonly TrueSum[];
}

/** Fills a shape with figures of a seed. */
export function draw(shape: Shape, seed: number): Drawn {
  const random = randomOf(seed);
  const rows = shape.rows.map(parse);
  const columns = shape.columns.map(parse);
  const values = figures(shape, rows, columns, random);
  const printed = rows.map((row, i) =>
    columns.map((column, j) => print(shape, row, column, values[i]![j])),
  );
  const { lines, merges } = headingLines(shape, columns);
  const titles = (shape.titles ?? []).map((title): Literal[] => [title]);
  const top = titles.length + lines.length;
  const stub = shape.stub.length;
  const body = rows.map((row, i) => [...names(row.label, stub), ...printed[i]!]);
  const notes = (shape.notes ?? []).map((note): Literal[] => [note]);
  return {
    name: shape.name,
    sheet: sheetOf('Sheet1', [...titles, ...lines, ...body, ...notes], {
      merges: merges.map((area) => ({
        ...area,
        top: area.top + titles.length,
        bottom: area.bottom + titles.length,
      })),
    }),
    sums: truth(shape, rows, columns, printed, top, stub),
  };
}

type Value = number | undefined;

function figures(
  shape: Shape,
  rows: readonly Parsed[],
  columns: readonly Parsed[],
  random: Random,
): Value[][] {
  const [fewest, most] = shape.digits ?? [3, 5];
  const sizes = rows.map(() => 10 ** (fewest + random() * (most - fewest)));
  const weights = columns.map(() => 10 ** (random() - 0.7));
  const known = new Map<string, Value>();
  const at = (i: number, j: number): Value => {
    const key = `${i},${j}`;
    if (!known.has(key)) known.set(key, compute(i, j));
    return known.get(key);
  };
  const place = (lines: readonly Parsed[], key: string): number => {
    const found = lines.findIndex((line) => line.key === key);
    if (found < 0) throw new Error(`${shape.name}: no line ${key}`);
    return found;
  };
  const add = (parts: readonly Value[]): number => parts.reduce<number>((s, v) => s + (v ?? 0), 0);
  const compute = (i: number, j: number): Value => {
    const [row, column] = [rows[i]!, columns[j]!];
    if (row.kind === 'section') return undefined;
    if (column.kind === 'ratio') {
      const [a = 0, b = 0] = column.of.map((key) => at(i, place(columns, key)));
      return b === 0 ? undefined : (100 * a) / b;
    }
    if (column.kind === 'share') {
      const whole = at(0, place(columns, column.of[0]!));
      return whole ? (100 * (at(i, place(columns, column.of[0]!)) ?? 0)) / whole : undefined;
    }
    if (row.kind === 'free' || column.kind === 'free') return 1 + random() * 98;
    if (row.kind === 'sum') return add(row.of.map((key) => at(place(rows, key), j)));
    if (column.kind === 'sum') return add(column.of.map((key) => at(i, place(columns, key))));
    if (random() < (shape.zeros ?? 0)) return 0;
    const drawn = sizes[i]! * weights[j]! * (0.5 + random());
    return shape.rounded ? drawn * shape.rounded : Math.max(0, Math.round(drawn));
  };
  return rows.map((_, i) => columns.map((_, j) => at(i, j)));
}

function print(shape: Shape, row: Parsed, column: Parsed, value: Value): Literal {
  if (value === undefined) return row.kind === 'section' ? null : '(X)';
  const isFree = [row.kind, column.kind].some((kind) => ['free', 'ratio', 'share'].includes(kind));
  if (value === 0 && !isFree && shape.zeroAs !== undefined) return shape.zeroAs;
  const decimals = isFree ? 1 : 0;
  const number = Number((isFree ? value : value / (shape.rounded ?? 1)).toFixed(decimals));
  if (shape.text === undefined) return number;
  const text = number.toLocaleString('en-US', { minimumFractionDigits: decimals });
  return shape.text === 'comma' ? text : text.replace(/[.,]/g, (c) => (c === ',' ? '.' : ','));
}

function names(label: string, count: number): Literal[] {
  const parts = label.split('|');
  return Array.from({ length: count }, (_, place) => {
    const text = parts[place] ?? '';
    const blanks = /^ */.exec(text)![0].length;
    const words = text.trim();
    if (words === '') return null;
    const bold = words.startsWith('*');
    return { value: words.replace(/^\*/, ''), bold, ...(blanks > 0 ? { indent: blanks } : {}) };
  });
}

function headingLines(
  shape: Shape,
  columns: readonly Parsed[],
): { lines: Literal[][]; merges: { top: number; bottom: number; left: number; right: number }[] } {
  const stub = shape.stub.length;
  const paths = columns.map(({ label }) => label.split('|'));
  const depth = Math.max(...paths.map((path) => path.length));
  const merges: { top: number; bottom: number; left: number; right: number }[] = [];
  const lines = Array.from({ length: depth }, (_, level): Literal[] => [
    ...shape.stub.map((word) => (level === 0 ? word : null)),
    ...paths.map((path, j): Literal => {
      const text = path[level] ?? '';
      const same = (k: number): boolean =>
        level < path.length - 1 &&
        paths[k]?.slice(0, level + 1).join('|') === path.slice(0, level + 1).join('|');
      if (text === '' || same(j - 1)) return null;
      let right = j;
      while (same(right + 1)) right += 1;
      if (shape.merged && right > j) {
        merges.push({ top: level, bottom: level, left: stub + j, right: stub + right });
      }
      return /^\d{4}$/.test(text) ? Number(text) : text;
    }),
  ]);
  if (shape.numbered) lines.push([...shape.stub, ...columns].map((_, j) => `(${j + 1})`));
  return { lines, merges };
}

function truth(
  shape: Shape,
  rows: readonly Parsed[],
  columns: readonly Parsed[],
  printed: readonly (readonly Literal[])[],
  top: number,
  left: number,
): TrueSum[] {
  const sums: TrueSum[] = [];
  const note = (direction: TrueSum['direction'], total: Place, parts: readonly Place[]): void => {
    const filled = parts.filter(([i, j]) => printed[i]![j] !== null);
    if (filled.length === 0 || !isNumber(printed[total[0]]![total[1]])) return;
    const name = ([i, j]: Place): string => `${i + top},${j + left}`;
    sums.push({ cell: name(total), of: filled.map(name).sort(), direction });
  };
  const sumsOf = (direction: TrueSum['direction'], lines: readonly Parsed[]): Parsed[] => [
    ...lines.filter(({ kind }) => kind === 'sum'),
    ...(shape.also ?? [])
      .filter(([other]) => other === direction)
      .map(([, sum]) => parse([sum, ''])),
  ];
  const placeIn = (lines: readonly Parsed[], key: string): number =>
    lines.findIndex((line) => line.key === key);
  for (const { key, of } of sumsOf('down', rows)) {
    columns.forEach(({ kind }, j) => {
      if (kind === 'free' || kind === 'ratio') return;
      note(
        'down',
        [placeIn(rows, key), j],
        of.map((part) => [placeIn(rows, part), j]),
      );
    });
  }
  for (const { key, of } of sumsOf('across', columns)) {
    rows.forEach(({ kind }, i) => {
      if (kind === 'free' || kind === 'section') return;
      note(
        'across',
        [i, placeIn(columns, key)],
        of.map((part) => [i, placeIn(columns, part)]),
      );
    });
  }
  return sums;
}

type Place = readonly [row: number, column: number];

function isNumber(literal: Literal | undefined): boolean {
  return typeof literal === 'number' || (typeof literal === 'string' && /^\d/.test(literal));
}
