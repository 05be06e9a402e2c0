import { useEffect, useState, type RefObject } from 'react';
import type { CellRef } from '../../app';
import { COLUMN_HEADING, ROW_HEADING } from './grid-styles';
import { indexAt, type Layout } from './layout';

/** Rows drawn beyond what is in sight, so that a scroll does not show white. */
const MARGIN = 10;
/** Height that is assumed before the browser has told the real one. */
const ASSUMED_HEIGHT = 700;

/** The rows to draw: those in sight, some around them, and the tops of merged ranges that reach in. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  { tops, merges }: Layout,
): number[] {
  const [view, setView] = useState({ top: 0, height: ASSUMED_HEIGHT });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      const height = element.clientHeight || ASSUMED_HEIGHT;
      setView({ top: element.scrollTop, height });
    };
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    window.addEventListener('resize', measure);
    return () => {
      element.removeEventListener('scroll', measure);
      window.removeEventListener('resize', measure);
    };
  }, [scroller, tops]);

  const last = tops.length - 2;
  const from = Math.max(0, indexAt(tops, view.top) - MARGIN);
  const to = Math.min(last, indexAt(tops, view.top + view.height) + MARGIN);
  const rows = new Set<number>();
  for (const { top, bottom } of merges.values()) {
    if (top < from && bottom >= from) rows.add(top);
  }
  for (let row = from; row <= to; row++) if (tops[row] !== tops[row + 1]) rows.add(row);
  return [...rows];
}

/** Scrolls as little as needed for the cell to be seen beside the headings. */
export function scrollToCell(scroller: HTMLElement, { lefts, tops }: Layout, cell: CellRef): void {
  const top = tops[cell.row] ?? 0;
  const bottom = tops[cell.row + 1] ?? top;
  const left = lefts[cell.column] ?? 0;
  const right = lefts[cell.column + 1] ?? left;
  const height = scroller.clientHeight - COLUMN_HEADING;
  const width = scroller.clientWidth - ROW_HEADING;
  if (top < scroller.scrollTop || bottom > scroller.scrollTop + height) {
    // A third from the top: the rows above tell what the cell belongs to.
    scroller.scrollTop = Math.max(0, top - height / 3);
  }
  if (left < scroller.scrollLeft) scroller.scrollLeft = left;
  else if (right > scroller.scrollLeft + width) scroller.scrollLeft = right - width;
}
