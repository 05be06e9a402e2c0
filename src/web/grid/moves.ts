import { cellAt, type CellRef, type SheetSnapshot } from '../../app';
import { isHidden, mergeAt, type Layout } from './measure/layout';

/** What a key does to the selected cell. */
export type Move =
  | { readonly kind: 'step'; readonly row: number; readonly column: number }
  /** To the end of what is filled, as Ctrl with an arrow does in Excel. */
  | { readonly kind: 'jump'; readonly row: number; readonly column: number }
  | { readonly kind: 'page'; readonly row: number }
  | { readonly kind: 'row-start' }
  | { readonly kind: 'sheet-start' }
  | { readonly kind: 'sheet-end' };

const ARROWS: Readonly<Record<string, CellRef>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The move that a key stands for, as in Excel; undefined for all others. */
export function moveOf({ key, ctrlKey, metaKey, altKey }: Key): Move | undefined {
  const control = ctrlKey || metaKey;
  if (altKey) return undefined;
  const arrow = ARROWS[key];
  if (arrow) return { kind: control ? 'jump' : 'step', ...arrow };
  if (key === 'Home') return { kind: control ? 'sheet-start' : 'row-start' };
  if (key === 'End' && control) return { kind: 'sheet-end' };
  if (control) return undefined;
  if (key === 'PageDown') return { kind: 'page', row: 1 };
  if (key === 'PageUp') return { kind: 'page', row: -1 };
  return undefined;
}

/**
 * Where a move leads: past hidden rows and columns, never off the sheet, to the first cell of a merged range.
 * @param page pixels that PageDown moves
 */
export function moved(
  from: CellRef,
  move: Move,
  sheet: SheetSnapshot,
  layout: Layout,
  page: number,
): CellRef {
  const { lefts, tops } = layout;
  switch (move.kind) {
    case 'step':
      return step(from, move, layout);
    case 'jump':
      return jump(from, move, sheet, layout);
    case 'page': {
      const aim = tops[from.row]! + move.row * page;
      return anchor({ ...from, row: rowAt(tops, aim) }, layout);
    }
    case 'row-start':
      return anchor({ ...from, column: firstShown(lefts) }, layout);
    case 'sheet-start':
      return anchor({ row: firstShown(tops), column: firstShown(lefts) }, layout);
    case 'sheet-end':
      return anchor(lastFilled(sheet), layout);
  }
}

/** The last filled row and column of a sheet; the first cell where it is empty. */
export function lastFilled({ rows }: SheetSnapshot): CellRef {
  let column = 1;
  for (const cells of rows) column = Math.max(column, cells?.length ?? 0);
  return { row: Math.max(0, rows.length - 1), column: column - 1 };
}

function step(from: CellRef, by: CellRef, layout: Layout): CellRef {
  const { lefts, tops } = layout;
  const own = mergeAt(layout, from);
  const edge = (before: number | undefined, after: number | undefined, way: number) =>
    (way > 0 ? after : before) ?? 0;
  let row = by.row === 0 || !own ? from.row : edge(own.top, own.bottom, by.row);
  let column = by.column === 0 || !own ? from.column : edge(own.left, own.right, by.column);
  do {
    row += by.row;
    column += by.column;
    const outside = row < 0 || column < 0 || row > tops.length - 2 || column > lefts.length - 2;
    if (outside) return from;
  } while (isHidden(tops, row) || isHidden(lefts, column));
  return anchor({ row, column }, layout);
}

/** From a filled cell to the last one before a gap, from a gap to the next filled cell, else to the edge. */
function jump(from: CellRef, by: CellRef, sheet: SheetSnapshot, layout: Layout): CellRef {
  const filled = ({ row, column }: CellRef) => cellAt(sheet, row, column) !== undefined;
  let here = step(from, by, layout);
  if (same(here, from)) return from;
  const within = filled(from) && filled(here);
  for (;;) {
    const next = step(here, by, layout);
    if (same(next, here)) return here;
    if (within ? !filled(next) : filled(here)) return here;
    here = next;
  }
}

function same(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column;
}

function anchor(cell: CellRef, layout: Layout): CellRef {
  const merge = mergeAt(layout, cell);
  return merge ? { row: merge.top, column: merge.left } : cell;
}

function firstShown(edges: readonly number[]): number {
  const first = edges.findIndex((edge, index) => edges[index + 1] !== edge);
  return Math.max(0, first);
}

/** The row that is drawn at a distance, the nearest one where the sheet ends before. */
function rowAt(tops: readonly number[], distance: number): number {
  let row = firstShown(tops);
  for (let next = row; next < tops.length - 1 && tops[next]! <= distance; next++) {
    if (!isHidden(tops, next)) row = next;
  }
  return row;
}
