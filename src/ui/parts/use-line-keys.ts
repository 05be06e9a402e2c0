import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/** The keyboard in a list: one line can be reached by Tab, the arrow keys go to the others. */
export interface LineKeys {
  /** Key of the line that has had the keyboard; null before. */
  readonly focusKey: string | null;
  /** Key of the line that the Tab key comes to; null where there is none. */
  readonly tabKey: string | null;
  readonly setFocusKey: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Line {
  readonly key: string;
}

interface LineKeysOptions<T extends Line> {
  /** Where the Tab key comes to before the keyboard has been in the list; else the first line. */
  readonly preferred?: string | null;
  /** Lines that the keyboard comes to; all, unless it is said. */
  readonly canFocus?: (line: T) => boolean;
  /** What a further key does on a line: the line that it leads to, an action, or nothing. */
  readonly onOtherKey?: (key: string, line: T) => T | (() => void) | undefined;
}

/** Lines that a page key goes on by. */
const PAGE = 10;

/**
 * @param lines what is listed; of each that the keyboard comes to, a button with `data-line`
 * @param list holds those of the lines that are drawn
 */
export function useLineKeys<T extends Line>(
  lines: readonly T[],
  list: RefObject<HTMLElement | null>,
  { preferred = null, canFocus = () => true, onOtherKey }: LineKeysOptions<T> = {},
): LineKeys {
  const [wanted, setWanted] = useState<string | null>(null);
  const isThere = (key: string | null): boolean => lines.some((line) => line.key === key);
  const focusKey = isThere(wanted) ? wanted : null;
  const tabKey = [focusKey, preferred].find(isThere) ?? lines.find(canFocus)?.key ?? null;

  // The line is drawn by the time that the effect runs; only then can it take the focus.
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
      // Menus, and what stands below an open line, have their own keys.
      if (!(event.target instanceof HTMLElement && event.target.dataset.line === 'true')) return;
      const reachable = lines.filter(canFocus);
      const at = reachable.findIndex(({ key }) => key === tabKey);
      const line = reachable[at];
      if (!line) return;
      const to =
        reachable[targetOf(event.key, at, reachable.length - 1)] ?? onOtherKey?.(event.key, line);
      if (to === undefined) return;
      event.preventDefault();
      if (typeof to === 'function') {
        to();
      } else if (to !== line) {
        moving.current = true;
        setWanted(to.key);
      }
    },
  };
}

/** Place that a key leads to from a line, or -1. */
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
