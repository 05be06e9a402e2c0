import type { Cell, SheetSnapshot } from '../../src/workbook';
import type { Drawn } from './draw';
import { randomOf, type Random } from './random';

type Change = (cell: Cell, random: Random, isTotal: boolean, isPart: boolean) => Cell | undefined;

/** What happens to tables on their way into a workbook; the truth about their sums stays. */
export const QUIRKS: Readonly<Record<string, (drawn: Drawn, seed: number) => Drawn>> = {
  'as drawn': (drawn) => drawn,
  'no looks': (drawn) => {
    const bare = changed(drawn, 0, ({ value }) => ({ value }));
    return { ...bare, sheet: { ...bare.sheet, merges: [] } };
  },
  'withheld figures': (drawn, seed) => {
    const held = changed(drawn, seed, (cell, random, isTotal, isPart) =>
      isPart && !isTotal && isFigure(cell) && random() < 0.04 ? { value: '(D)' } : cell,
    );
    const isWithheld = (name: string): boolean => {
      const [row, column] = name.split(',').map(Number);
      return held.sheet.rows[row!]?.[column!]?.value === '(D)';
    };
    // Nobody can say whether such a sum holds.
    return { ...held, sums: held.sums.filter(({ of }) => !of.some(isWithheld)) };
  },
  'wrong figures': (drawn, seed) =>
    changed(drawn, seed, (cell, random) =>
      typeof cell.value === 'number' && random() < 0.04
        ? { ...cell, value: cell.value + 1 + Math.round(random() * 20) }
        : cell,
    ),
  'marks of notes': (drawn, seed) =>
    changed(drawn, seed, (cell, random) =>
      isFigure(cell) && random() < 0.06
        ? { value: `${print(cell)} \\${1 + Math.floor(random() * 9)}` }
        : cell,
    ),
  'spacer columns': ({ sheet, sums, ...drawn }) => {
    const wider = (column: number): number => column * 2;
    const move = (name: string): string => {
      const [row, column] = name.split(',');
      return `${row},${wider(Number(column))}`;
    };
    const rows = sheet.rows.map((cells) => cells?.flatMap((cell) => [cell, undefined]));
    const merges = sheet.merges.map((area) => ({
      ...area,
      left: wider(area.left),
      right: wider(area.right),
    }));
    return {
      ...drawn,
      sheet: { ...sheet, rows, merges },
      sums: sums.map((sum) => ({ ...sum, cell: move(sum.cell), of: sum.of.map(move).sort() })),
    };
  },
  'blank rows': ({ sheet, sums, ...drawn }) => {
    const gapFrom = Math.max(2, sheet.rows.length - 4);
    const lower = (row: number): number => (row >= gapFrom ? row + 1 : row);
    const move = (name: string): string => {
      const [row, column] = name.split(',');
      return `${lower(Number(row))},${column}`;
    };
    const rows = [...sheet.rows.slice(0, gapFrom), undefined, ...sheet.rows.slice(gapFrom)];
    return {
      ...drawn,
      sheet: { ...sheet, rows },
      sums: sums.map((sum) => ({ ...sum, cell: move(sum.cell), of: sum.of.map(move).sort() })),
    };
  },
};

function changed({ sheet, sums, ...drawn }: Drawn, seed: number, change: Change): Drawn {
  const random = randomOf(seed + 101);
  const totals = new Set(sums.map(({ cell }) => cell));
  const parts = new Set(sums.flatMap(({ of }) => of));
  const rows: SheetSnapshot['rows'] = sheet.rows.map((cells, row) =>
    cells?.map((cell, column) => {
      const name = `${row},${column}`;
      return cell && change(cell, random, totals.has(name), parts.has(name));
    }),
  );
  return { ...drawn, sheet: { ...sheet, rows }, sums };
}

function isFigure({ value }: Cell): boolean {
  return typeof value === 'number'
    ? !isYear(value)
    : typeof value === 'string' && /^\d[\d.,]*$/.test(value);
}

/** Numbers in headings are left alone. */
function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

function print({ value }: Cell): string {
  return typeof value === 'number'
    ? value.toLocaleString('en-US')
    : typeof value === 'string'
      ? value
      : '';
}
