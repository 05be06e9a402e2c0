import type { CellRef } from '../../../app';
import type { Layout } from '../measure/layout';
import { paneAt, type Pane } from './panes';

/** Scrolls as little as needed for the cell to be seen beside what stays in sight. */
export function scrollToCell(
  scroller: HTMLElement,
  layout: Layout,
  panes: readonly Pane[],
  cell: CellRef,
): void {
  const pane = paneAt(panes, cell.row);
  scrollDown(scroller, layout, pane, cell.row);
  scrollAcross(scroller, layout, pane, cell.column);
}

/** Keeps the first cell in its place where everything becomes larger or smaller. */
export function rescale(scroller: HTMLElement, ratio: number): void {
  if (ratio === 1) return;
  scroller.scrollTop *= ratio;
  scroller.scrollLeft *= ratio;
}

function scrollDown(
  scroller: HTMLElement,
  { tops, columnHeading }: Layout,
  pane: Pane | undefined,
  row: number,
): void {
  const top = tops[row] ?? 0;
  const bottom = tops[row + 1] ?? top;
  const headings = pane?.lastHeading ?? null;
  const inHeadings = headings !== null && row <= headings;
  const kept = headings === null ? 0 : tops[headings + 1]! - tops[pane!.range.top]!;
  const height = scroller.clientHeight - columnHeading;
  // Headings that stay go only with the end of their table.
  const latest = inHeadings ? tops[pane!.range.bottom + 1]! - kept : top - kept;
  if (scroller.scrollTop <= latest && bottom <= scroller.scrollTop + height) return;
  // A third from the top: the rows above tell what the cell belongs to.
  scroller.scrollTop = Math.max(0, top - Math.max(height / 3, kept));
}

function scrollAcross(
  scroller: HTMLElement,
  { lefts, rowHeading }: Layout,
  pane: Pane | undefined,
  column: number,
): void {
  const left = lefts[column] ?? 0;
  const right = lefts[column + 1] ?? left;
  const labels = pane?.labels ?? null;
  const stays = labels !== null && column >= labels.first && column <= labels.last;
  const kept = labels && column > labels.last ? lefts[labels.last + 1]! - lefts[labels.first]! : 0;
  const width = scroller.clientWidth - rowHeading;
  if (!stays && left < scroller.scrollLeft + kept) scroller.scrollLeft = Math.max(0, left - kept);
  else if (right > scroller.scrollLeft + width) {
    scroller.scrollLeft = Math.min(right - width, left - kept);
  }
}
