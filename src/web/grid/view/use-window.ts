import { observeElementRect, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, type RefObject } from 'react';
import type { Layout } from '../measure/layout';
import type { Span } from './panes';

/** Rows and columns drawn beyond what is in sight, so that a scroll does not show white. */
const MORE_ROWS = 8;
const MORE_COLUMNS = 2;
/** Size that is assumed before the browser has told the real one. */
const ASSUMED = { width: 1000, height: 700 };

/** What of a sheet is to be drawn. */
export interface GridWindow {
  readonly rows: Span;
  readonly columns: Span;
  /** Pixels of the view. */
  readonly width: number;
  readonly height: number;
}

/** Follows what of a sheet is in sight. */
export function useWindow(scroller: RefObject<HTMLElement | null>, layout: Layout): GridWindow {
  const { tops, lefts } = layout;
  const rows = useEdges(scroller, tops, false, MORE_ROWS);
  const columns = useEdges(scroller, lefts, true, MORE_COLUMNS);
  const { first, last, size: height } = rows;
  const { first: left, last: right, size: width } = columns;
  return useMemo(
    () => ({ rows: { first, last }, columns: { first: left, last: right }, width, height }),
    [first, last, left, right, width, height],
  );
}

function useEdges(
  scroller: RefObject<HTMLElement | null>,
  edges: readonly number[],
  horizontal: boolean,
  overscan: number,
) {
  // Another function for other edges tells the virtualizer to measure anew.
  const getItemKey = useCallback((index: number) => (edges.length > index ? index : -1), [edges]);
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: edges.length - 1,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => edges[index + 1]! - edges[index]!,
    getItemKey,
    horizontal,
    overscan,
    initialRect: ASSUMED,
    observeElementRect: observeShown,
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  const rect = virtualizer.scrollRect ?? ASSUMED;
  return {
    first: items[0]?.index ?? 0,
    last: items.at(-1)?.index ?? 0,
    size: horizontal ? rect.width : rect.height,
  };
}

/** A view without size is one that nobody has laid out yet. */
function observeShown(
  instance: Virtualizer<HTMLElement, HTMLElement>,
  tell: (rect: { width: number; height: number }) => void,
) {
  return observeElementRect(instance, (rect) => {
    tell(rect.height > 0 && rect.width > 0 ? rect : ASSUMED);
  });
}
