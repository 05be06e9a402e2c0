import type { CellRef, SheetSnapshot } from '../../app';
import { GridRow } from './GridRow';
import { useGridStyles } from './grid-styles';
import { isHidden, type Layout } from './measure/layout';
import type { Marks } from './marks';
import { paneAt, type Pane } from './view/panes';
import type { GridWindow } from './view/use-window';

interface RowsProps {
  readonly sheet: SheetSnapshot;
  readonly layout: Layout;
  readonly window: GridWindow;
  readonly panes: readonly Pane[];
  readonly marks: Marks;
  readonly selected: CellRef | null;
  /** What the ids of cells begin with. */
  readonly prefix: string;
}

/** The rows in sight; headings that stay hang in a frame as high as their table, so that they leave with it. */
export function Rows({ window, selected, ...shared }: RowsProps) {
  const styles = useGridStyles();
  const { layout, panes } = shared;
  const { tops } = layout;
  const { first, last } = window.rows;
  const rows = rowsToDraw(layout, { first, last }, selected?.row ?? null);
  const staying = panes.filter(
    ({ range, lastHeading }) => lastHeading !== null && range.top <= last && range.bottom >= first,
  );
  const drawn = (row: number, from: number) => (
    <GridRow
      key={row}
      {...shared}
      row={row}
      top={tops[row]! - from}
      firstColumn={window.columns.first}
      lastColumn={window.columns.last}
      labels={paneAt(panes, row)?.labels ?? null}
      selected={selected?.row === row ? selected.column : null}
    />
  );
  const isStaying = (row: number) =>
    staying.some(({ range, lastHeading }) => row >= range.top && row <= lastHeading!);
  return (
    <>
      {rows.filter((row) => !isStaying(row)).map((row) => drawn(row, 0))}
      {staying.map(({ range, lastHeading }) => {
        const top = tops[range.top]!;
        return (
          <div
            key={`pane-${range.top}`}
            className={styles.pane}
            style={{ top, height: tops[range.bottom + 1]! - top }}
          >
            <div
              className={styles.staying}
              style={{ top: layout.columnHeading, height: tops[lastHeading! + 1]! - top }}
            >
              {shownRows(layout, range.top, lastHeading!).map((row) => drawn(row, top))}
            </div>
          </div>
        );
      })}
    </>
  );
}

function shownRows({ tops }: Layout, first: number, last: number): number[] {
  const rows = [];
  for (let row = first; row <= last; row++) if (!isHidden(tops, row)) rows.push(row);
  return rows;
}

/** The rows in sight, the tops of merged ranges that reach in, and the selected row wherever it is. */
function rowsToDraw(
  layout: Layout,
  { first, last }: { first: number; last: number },
  selected: number | null,
): number[] {
  const rows = new Set<number>();
  for (const { top, bottom } of layout.merges.values()) {
    if (top < first && bottom >= first) rows.add(top);
  }
  for (const row of shownRows(layout, first, last)) rows.add(row);
  if (selected !== null && !isHidden(layout.tops, selected)) rows.add(selected);
  return [...rows].sort((a, b) => a - b);
}
