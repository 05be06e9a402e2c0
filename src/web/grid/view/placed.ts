import { cellAt, type CellRange, type SheetSnapshot } from '../../../app';
import { spillEnd, textWidth } from '../measure/cell-room';
import { cellKey, isHidden, type Layout } from '../measure/layout';
import type { Span } from './panes';

/** A cell to draw, with the room that it takes. */
export interface Placed {
  readonly column: number;
  /** The column after its last one. */
  readonly end: number;
  readonly merge: CellRange | undefined;
}

/** The cells of a row to draw: those that stay in sight, and those that scroll. */
export interface PlacedRow {
  readonly staying: readonly Placed[];
  readonly scrolling: readonly Placed[];
}

/**
 * Chooses the cells of a row to draw.
 * @param window columns in sight
 * @param labels columns that stay in sight, or null
 * @param selected column of a cell that must be there wherever it stands, or null
 */
export function placedCells(
  sheet: SheetSnapshot,
  row: number,
  layout: Layout,
  window: Span,
  labels: Span | null,
  selected: number | null,
): PlacedRow {
  const end = layout.lefts.length - 2;
  const stretch = (span: Span, within: Span) => stretchOf(sheet, row, layout, span, within);
  const parts: Placed[][] = [];
  if (labels) {
    const left = { first: 0, last: labels.first - 1 };
    const right = { first: labels.last + 1, last: end };
    parts.push(stretch(common(window, left), left), stretch(common(window, right), right));
  } else {
    parts.push(stretch(window, { first: 0, last: end }));
  }
  const labelCells = labels ? stretch(labels, labels) : [];
  // A heading merged over labels and figures would lie over the figures if it stayed.
  const staying = labelCells.filter(({ end: after }) => after <= labels!.last + 1);
  const scrolling = [...parts.flat(), ...labelCells.filter((cell) => !staying.includes(cell))];
  const drawn = new Set([...staying, ...scrolling].map(({ column }) => column));
  if (selected !== null && !drawn.has(selected)) {
    const alone = { first: selected, last: selected };
    scrolling.push(...stretch(alone, alone).filter(({ column }) => !drawn.has(column)));
  }
  return { staying, scrolling };
}

function common(a: Span, b: Span): Span {
  return { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) };
}

/** The cells that reach into a span, texts and merged ranges that begin before it among them. */
function stretchOf(
  sheet: SheetSnapshot,
  row: number,
  layout: Layout,
  span: Span,
  within: Span,
): Placed[] {
  const placed: Placed[] = [];
  if (span.first > span.last) return placed;
  let column = firstReaching(sheet, row, layout, span.first, within);
  while (column <= span.last) {
    const key = cellKey({ row, column });
    const merge = layout.merges.get(key);
    const covering = layout.covered.get(key);
    const end = merge ? merge.right + 1 : textEnd(sheet, row, column, layout, within.last + 1);
    const after = covering ? Math.max(covering.right + 1, column + 1) : end;
    if (!covering && layout.lefts[column] !== layout.lefts[after]) {
      placed.push({ column, end: after, merge });
    }
    column = after;
  }
  return placed;
}

/** The column, at or before a given one, whose cell reaches into it. */
function firstReaching(
  sheet: SheetSnapshot,
  row: number,
  layout: Layout,
  column: number,
  within: Span,
): number {
  const covering = layout.covered.get(cellKey({ row, column }));
  if (covering) return covering.top === row ? Math.max(covering.left, within.first) : column;
  if (cellAt(sheet, row, column)) return column;
  for (let before = column - 1; before >= within.first; before--) {
    if (layout.covered.has(cellKey({ row, column: before }))) return column;
    if (!cellAt(sheet, row, before)) continue;
    return textEnd(sheet, row, before, layout, within.last + 1) > column ? before : column;
  }
  return column;
}

/** A text flows over the empty cells to its right; everything else keeps to its cell. */
function textEnd(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  { lefts, merges, covered, zoom }: Layout,
  limit: number,
): number {
  const cells = sheet.rows[row];
  const cell = cells?.[column];
  if (!cell || typeof cell.value !== 'string' || isHidden(lefts, column)) return column + 1;
  if (textWidth(cell) * zoom <= lefts[column + 1]! - lefts[column]!) return column + 1;
  const free = spillEnd(cells, column, lefts.length - 1);
  // Within the filled width only: the last column of a table does not run over the empty sheet.
  if (column > 0 && free >= cells.length) return column + 1;
  let next = column + 1;
  while (next < Math.min(free, limit)) {
    const key = cellKey({ row, column: next });
    if (merges.has(key) || covered.has(key)) break;
    next++;
  }
  return next;
}
