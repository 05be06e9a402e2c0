import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { columnName, type CellRef, type SheetSnapshot } from '../../app';
import { fill } from '../../locales';
import { useWords } from '../../ui';
import { ROW_HEADING, useGridStyles } from './grid-styles';
import { GridRow } from './GridRow';
import { layoutOf, type Layout } from './layout';
import type { Marks } from './marks';
import { scrollToCell, useRowWindow } from './row-window';

interface GridProps {
  readonly sheet: SheetSnapshot;
  readonly marks: Marks;
  readonly selected: CellRef | null;
  readonly onSelect: (cell: CellRef) => void;
}

const STEPS: Record<string, CellRef> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** A sheet to look at, with Excel's headings; only the rows in sight are drawn. */
export function Grid({ sheet, marks, selected, onSelect }: GridProps) {
  const styles = useGridStyles();
  const { messages } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const layout = useMemo(
    () =>
      layoutOf(
        sheet,
        [...marks.values()].map((findings) => findings[0]!.cell),
      ),
    [sheet, marks],
  );
  const rows = useRowWindow(scroller, layout);
  const idOf = (cell: CellRef) => `${prefix}-${cell.row}-${cell.column}`;

  useEffect(() => {
    if (selected && scroller.current) scrollToCell(scroller.current, layout, selected);
  }, [selected, layout]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    onSelect(moved(selected ?? { row: 0, column: 0 }, step, layout));
  };

  const onClick = (event: MouseEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-row]');
    if (!cell) return;
    onSelect({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) });
  };

  const { lefts, tops } = layout;
  const width = ROW_HEADING + lefts.at(-1)!;
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={fill(messages.ui.page.grid, { sheet: sheet.name })}
      aria-rowcount={tops.length - 1}
      aria-colcount={lefts.length - 1}
      aria-readonly
      aria-activedescendant={selected ? idOf(selected) : undefined}
      className={styles.scroller}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div className={styles.headings} style={{ width }} aria-hidden>
        <div className={styles.corner} />
        {lefts.slice(0, -1).map((left, column) => (
          <div
            key={column}
            className={mergeClasses(
              styles.columnHeading,
              selected?.column === column && styles.here,
            )}
            style={{ left: ROW_HEADING + left, width: lefts[column + 1]! - left }}
          >
            {columnName(column)}
          </div>
        ))}
      </div>
      <div style={{ position: 'relative', width, height: tops.at(-1)! }}>
        {rows.map((row) => (
          <GridRow key={row} {...{ sheet, row, layout, marks, selected, idOf }} />
        ))}
      </div>
    </div>
  );
}

/** The cell one step on, past hidden rows and columns, never off the sheet. */
function moved(from: CellRef, step: CellRef, layout: Layout): CellRef {
  const { lefts, tops } = layout;
  const next = { row: from.row + step.row, column: from.column + step.column };
  const inside =
    next.row >= 0 &&
    next.column >= 0 &&
    next.row < tops.length - 1 &&
    next.column < lefts.length - 1;
  if (!inside) return from;
  const hidden =
    tops[next.row] === tops[next.row + 1] || lefts[next.column] === lefts[next.column + 1];
  return hidden ? moved(next, step, layout) : next;
}
