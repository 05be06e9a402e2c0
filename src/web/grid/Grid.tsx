import { useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { CellRef, RecognisedTable, SheetSnapshot } from '../../app';
import { fill } from '../../locales';
import { useWords } from '../../ui';
import { ColumnHeadings } from './ColumnHeadings';
import { FONT_SIZE, useGridStyles } from './grid-styles';
import { isHidden, layoutOf } from './measure/layout';
import type { Marks } from './marks';
import { moved, moveOf } from './moves';
import { panesOf, type Pane } from './view/panes';
import { Rows } from './Rows';
import { rescale, scrollToCell } from './view/scroll';
import { useMeasured } from './measure/use-measured';
import { useWindow } from './view/use-window';
import { useWheelZoom, zoomOf, type ZoomChange } from './view/zoom';

interface GridProps {
  readonly sheet: SheetSnapshot;
  /** The recognised tables of the sheet. */
  readonly tables: readonly RecognisedTable[];
  readonly marks: Marks;
  readonly selected: CellRef | null;
  /** 1 is 100 %. */
  readonly zoom: number;
  /** Whether headings and labels of tables stay in sight. */
  readonly keepHeadings: boolean;
  readonly onZoom: (change: ZoomChange) => void;
  readonly onSelect: (cell: CellRef) => void;
}

const NO_PANES: readonly Pane[] = [];

/** A sheet to look at, with Excel's headings; only what is in sight is drawn. */
export function Grid(props: GridProps) {
  const styles = useGridStyles();
  const sheet = useMeasured(props.sheet);
  return sheet ? <View {...props} sheet={sheet} /> : <div className={styles.scroller} aria-busy />;
}

function View(props: GridProps) {
  const { sheet, tables, marks, selected, zoom, keepHeadings, onZoom, onSelect } = props;
  const styles = useGridStyles();
  const { messages } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const layout = useMemo(() => {
    const marked = [...marks.values()].map((findings) => findings[0]!.cell);
    return layoutOf(sheet, marked, zoom);
  }, [sheet, marks, zoom]);
  const window = useWindow(scroller, layout);
  const { width: viewWidth, height: viewHeight } = window;
  const panes = useMemo(
    () =>
      keepHeadings ? panesOf(tables, layout, { width: viewWidth, height: viewHeight }) : NO_PANES,
    [keepHeadings, tables, layout, viewWidth, viewHeight],
  );
  useWheelZoom(scroller, onZoom);
  useScrolling(scroller, layout, panes, selected);

  const onKeyDown = (event: KeyboardEvent) => {
    const change = zoomOf(event);
    const move = moveOf(event);
    if (!change && !move) return;
    event.preventDefault();
    if (change) onZoom(change);
    if (!move) return;
    const page = Math.max(40, viewHeight * 0.8);
    onSelect(moved(selected ?? { row: 0, column: 0 }, move, sheet, layout, page));
  };
  const onClick = (event: MouseEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-row]');
    if (!cell) return;
    onSelect({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) });
  };

  const { lefts, tops } = layout;
  const width = layout.rowHeading + lefts.at(-1)!;
  const isDrawn = selected && !isHidden(tops, selected.row) && !isHidden(lefts, selected.column);
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={fill(messages.ui.page.grid, { sheet: sheet.name })}
      aria-rowcount={tops.length - 1}
      aria-colcount={lefts.length - 1}
      aria-readonly
      aria-activedescendant={isDrawn ? `${prefix}-${selected.row}-${selected.column}` : undefined}
      className={styles.scroller}
      style={{ fontSize: FONT_SIZE * zoom }}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <ColumnHeadings
        layout={layout}
        columns={window.columns}
        selected={selected?.column ?? null}
      />
      <div style={{ position: 'relative', width, height: tops.at(-1)! }}>
        <Rows {...{ sheet, layout, window, panes, marks, selected, prefix }} />
      </div>
    </div>
  );
}

/** Brings a newly selected cell into sight, and keeps the place where the size changes. */
function useScrolling(
  scroller: React.RefObject<HTMLDivElement | null>,
  layout: ReturnType<typeof layoutOf>,
  panes: readonly Pane[],
  selected: CellRef | null,
) {
  const { zoom } = layout;
  const before = useRef(zoom);
  useLayoutEffect(() => {
    if (scroller.current) rescale(scroller.current, zoom / before.current);
    before.current = zoom;
  }, [scroller, zoom]);

  const latest = useRef({ layout, panes });
  useLayoutEffect(() => {
    latest.current = { layout, panes };
  });
  useEffect(() => {
    if (!selected || !scroller.current) return;
    scrollToCell(scroller.current, latest.current.layout, latest.current.panes, selected);
  }, [scroller, selected]);
}
