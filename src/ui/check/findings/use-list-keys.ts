import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { isFocusable, type ListRow } from './list-rows';

/** The keyboard in the list: one line can be reached by Tab, the arrow keys go to the others. */
export interface ListKeys {
  /** Key of the line that the Tab key comes to; null where there is none. */
  readonly focusKey: string | null;
  readonly setFocusKey: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useListKeys(
  rows: readonly ListRow[],
  selected: string | null,
  list: RefObject<HTMLElement | null>,
  onToggleGroup: (key: string, open: boolean) => void,
): ListKeys {
  const [wanted, setWanted] = useState<string | null>(null);
  const isThere = (key: string | null): boolean => rows.some((row) => row.key === key);
  const focusKey = [wanted, selected].find(isThere) ?? rows.find(isFocusable)?.key ?? null;

  // The line is drawn by the time that the effect runs; only then can it take the focus.
  const moving = useRef(false);
  useEffect(() => {
    if (!moving.current) return;
    moving.current = false;
    list.current?.querySelector<HTMLElement>('button[data-line][tabindex="0"]')?.focus();
  });

  const go = (key: string | undefined): void => {
    if (key === undefined) return;
    moving.current = true;
    setWanted(key);
  };
  return {
    focusKey,
    setFocusKey: setWanted,
    onKeyDown: (event) => {
      // Fields and buttons of an open finding have their own keys.
      if (!(event.target instanceof HTMLElement && event.target.dataset.line === 'true')) return;
      const at = rows.findIndex(({ key }) => key === focusKey);
      const row = rows[at];
      if (!row) return;
      const to = targetOf(event.key, rows, at);
      const opens = row.kind === 'group' && event.key === (row.open ? 'ArrowLeft' : 'ArrowRight');
      if (to === undefined && !opens) return;
      event.preventDefault();
      if (opens) onToggleGroup(row.key, !row.open);
      else go(to?.key);
    },
  };
}

/** Where a key leads from a line, or undefined. */
function targetOf(key: string, rows: readonly ListRow[], at: number): ListRow | undefined {
  switch (key) {
    case 'ArrowDown':
      return rows.slice(at + 1).find(isFocusable);
    case 'ArrowUp':
      return rows.slice(0, at).reverse().find(isFocusable);
    case 'Home':
      return rows.find(isFocusable);
    case 'End':
      return [...rows].reverse().find(isFocusable);
    case 'ArrowLeft':
      return rows
        .slice(0, at)
        .reverse()
        .find(({ kind }) => kind === 'group');
    default:
      return undefined;
  }
}
