import { useCallback, useEffect, useRef, useState } from 'react';
import { sheetKey, type SheetCell } from '../../app';
import { reportOf, type PanelModel } from '../../ui';
import type { ExcelWorkbook } from '../../workbook/excel';
import { findingAt } from './finding-at';

/** Where the user is in Excel. */
export interface Selection {
  /** The cell that is selected; null before the first one is told. */
  readonly cursor: SheetCell | null;
  /** Selects a cell for the user; that Excel then tells of it opens nothing in the panel. */
  readonly select: (cell: SheetCell) => Promise<void>;
}

/**
 * Shows in the panel what there is to say about the cell that is selected in Excel. The focus stays in the
 * sheet. A cell that the panel itself selects counts as selected at once: the next step from finding to
 * finding may be asked for before Excel has told of the last one.
 */
export function useSelection(
  workbook: Pick<ExcelWorkbook, 'onSelection' | 'select'>,
  { state, selectFinding }: Pick<PanelModel, 'state' | 'selectFinding'>,
): Selection {
  const [cursor, setCursor] = useState<SheetCell | null>(null);
  /** What the panel selected and Excel has not told of yet, oldest first. */
  const own = useRef<readonly SheetCell[]>([]);
  const latest = useRef<(cell: SheetCell) => void>(() => undefined);
  useEffect(() => {
    latest.current = (cell) => {
      const at = own.current.findIndex((asked) => isSame(asked, cell));
      own.current = at < 0 ? [] : own.current.slice(at + 1);
      if (own.current.length === 0) setCursor(cell);
      if (at >= 0) return;
      const report = reportOf(state);
      if (state.phase !== 'result' || !report) return;
      const found = findingAt(report, cell, state.selected);
      if (found && found.id !== state.selected) selectFinding(found.id);
    };
  }, [state, selectFinding]);
  useEffect(
    () =>
      workbook.onSelection((cell) => {
        latest.current(cell);
      }),
    [workbook],
  );
  const select = useCallback(
    (cell: SheetCell) => {
      own.current = [...own.current, cell];
      setCursor(cell);
      return workbook.select(cell);
    },
    [workbook],
  );
  return { cursor, select };
}

function isSame(a: SheetCell, b: SheetCell): boolean {
  return sheetKey(a) === sheetKey(b) && a.row === b.row && a.column === b.column;
}
