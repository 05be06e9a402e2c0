import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { CheckReport, RecognisedTable } from '../../app';
import { tableOf, type TableName } from '../model/table-name';

/** The table whose structure is shown in place of all else, if any. */
export interface ShownTable {
  readonly table: RecognisedTable | null;
  readonly show: (name: TableName) => void;
  /** Shows all else again, the keyboard where it was before. */
  readonly close: () => void;
}

export function useShownTable(report: Pick<CheckReport, 'recognised'>): ShownTable {
  const [name, setName] = useState<TableName | null>(null);
  const opener = useRef<Element | null>(null);
  const closed = useRef(false);
  useEffect(() => {
    // What it stands in is hidden while the structure is shown, and takes no focus before.
    if (!closed.current) return;
    closed.current = false;
    if (opener.current instanceof HTMLElement) opener.current.focus();
  });
  const isShown = name !== null;
  const show = useCallback(
    (chosen: TableName) => {
      if (!isShown) opener.current = document.activeElement;
      // Drawn in slices: a table may have many columns, each with a menu.
      startTransition(() => {
        setName(chosen);
      });
    },
    [isShown],
  );
  return {
    table: (name && tableOf(report, name)) ?? null,
    show,
    close: () => {
      closed.current = true;
      setName(null);
    },
  };
}
