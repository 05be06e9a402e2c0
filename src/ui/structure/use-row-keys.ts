import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { RowLine } from './table-view';

/** The keyboard in the list of rows: Tab comes to one row, the arrow keys go to the others. */
export interface RowKeys {
  /** Key of the row that has had the keyboard; null before. */
  readonly focusKey: string | null;
  /** Key of the row that the Tab key comes to; null where there is none. */
  readonly tabKey: string | null;
  readonly setFocusKey: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Rows that a page key goes on by. */
const PAGE = 10;

export function useRowKeys(
  lines: readonly RowLine[],
  list: RefObject<HTMLElement | null>,
): RowKeys {
  const [wanted, setWanted] = useState<string | null>(null);
  const focusKey = lines.some(({ key }) => key === wanted) ? wanted : null;
  const tabKey = focusKey ?? lines[0]?.key ?? null;

  // The row is drawn by the time that the effect runs; only then can it take the focus.
  const moving = useRef(false);
  useEffect(() => {
    if (!moving.current) return;
    const button = list.current?.querySelector<HTMLElement>('button[data-line][tabindex="0"]');
    if (!button) return;
    moving.current = false;
    button.focus();
  });
  return {
    focusKey,
    tabKey,
    setFocusKey: setWanted,
    onKeyDown: (event) => {
      // Menus have their own arrow keys.
      if (!(event.target instanceof HTMLElement && event.target.dataset.line === 'true')) return;
      const at = lines.findIndex(({ key }) => key === tabKey);
      const to = lines[targetOf(event.key, at, lines.length - 1)];
      if (at < 0 || !to) return;
      event.preventDefault();
      if (to.key === tabKey) return;
      moving.current = true;
      setWanted(to.key);
    },
  };
}

/** Place that a key leads to from a row, or -1. */
function targetOf(key: string, at: number, last: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'PageDown':
      return Math.min(at + PAGE, last);
    case 'PageUp':
      return Math.max(at - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return -1;
  }
}
