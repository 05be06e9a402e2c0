import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Lines drawn above and below those in sight. */
const AROUND = 8;

interface ListWindowInput {
  readonly rows: readonly { readonly key: string }[];
  /** Height of a line before it was measured, in pixels. */
  readonly usualHeight: (index: number) => number;
  /** Key of the line that is to be in sight, or null. */
  readonly selected: string | null;
  /** Key of the line that has the keyboard; it stays drawn, or the focus would be lost. */
  readonly focused: string | null;
  readonly scroller: HTMLElement | null;
  readonly list: RefObject<HTMLElement | null>;
}

/** Which lines of a long list are drawn, and where. */
export interface ListWindow {
  /** Of the whole list, in pixels. */
  readonly height: number;
  /** `start` is the distance from the top of the list, in pixels. */
  readonly lines: readonly { readonly index: number; readonly start: number }[];
  /** To be given each line's element; its real height is used from then on. */
  readonly measure: (element: Element | null) => void;
}

/** Draws only the lines in sight of a list that may have thousands. */
export function useListWindow(input: ListWindowInput): ListWindow {
  const { rows, usualHeight, selected, focused, scroller, list } = input;
  const above = useDistance(list, scroller);
  const kept = rows.findIndex(({ key }) => key === focused);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: usualHeight,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: AROUND,
    scrollMargin: above,
    rangeExtractor: (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      return kept < 0 || drawn.includes(kept) ? drawn : [...drawn, kept].sort((a, b) => a - b);
    },
  });

  const place = rows.findIndex(({ key }) => key === selected);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    // Brought into sight once, when it is selected: later the user scrolls where he likes.
    if (place < 0 || shown.current === selected) return;
    shown.current = selected;
    virtualizer.scrollToIndex(place, { align: 'auto' });
  }, [place, selected, virtualizer]);

  return {
    height: virtualizer.getTotalSize(),
    lines: virtualizer
      .getVirtualItems()
      .map(({ index, start }) => ({ index, start: start - above })),
    measure: virtualizer.measureElement,
  };
}

/** How far below the top of what it scrolls in the list begins, in pixels. */
function useDistance(list: RefObject<HTMLElement | null>, scroller: HTMLElement | null): number {
  const [distance, setDistance] = useState(0);
  useLayoutEffect(() => {
    const content = scroller?.firstElementChild;
    if (!scroller || !content || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      setDistance(Math.round(top - scroller.getBoundingClientRect().top + scroller.scrollTop));
    };
    measure();
    // What stands above the list grows and shrinks.
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    return () => {
      observer.disconnect();
    };
  }, [list, scroller]);
  return distance;
}
