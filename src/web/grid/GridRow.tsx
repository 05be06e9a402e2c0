import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { cellAt, type SheetSnapshot } from '../../app';
import { findingSentence } from '../../locales';
import { useWords } from '../../ui';
import { GridCell } from './GridCell';
import { useGridStyles } from './grid-styles';
import { cellKey, type Layout } from './measure/layout';
import type { Marks } from './marks';
import type { Span } from './view/panes';
import { placedCells, type Placed } from './view/placed';

interface GridRowProps {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  /** Pixels from the first row of what the row hangs in. */
  readonly top: number;
  readonly layout: Layout;
  readonly marks: Marks;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Columns that stay in sight, or null. */
  readonly labels: Span | null;
  /** Column of the selected cell, where it is in this row. */
  readonly selected: number | null;
  readonly prefix: string;
}

/** One row of the view: its number and its cells. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { sheet, row, layout, marks, labels, selected } = props;
  const styles = useGridStyles();
  const { messages } = useWords();
  const { lefts, tops, rowHeading } = layout;
  const window = { first: props.firstColumn, last: props.lastColumn };
  const { staying, scrolling } = placedCells(sheet, row, layout, window, labels, selected);
  const cell = ({ column, end, merge }: Placed, from: number) => {
    const first = marks.get(cellKey({ row, column }))?.[0];
    const bottom = merge ? merge.bottom + 1 : row + 1;
    return (
      <GridCell
        key={column}
        id={`${props.prefix}-${row}-${column}`}
        row={row}
        column={column}
        cell={cellAt(sheet, row, column)}
        left={lefts[column]! - from}
        width={lefts[end]! - lefts[column]!}
        height={tops[bottom]! - tops[row]!}
        merged={merge !== undefined}
        selected={selected === column}
        severity={first?.severity}
        note={
          first && `${messages.severities[first.severity]}: ${findingSentence(messages, first)}`
        }
      />
    );
  };
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={styles.row}
      style={{ top: props.top, height: tops[row + 1]! - tops[row]! }}
    >
      <div
        role="rowheader"
        className={mergeClasses(styles.rowHeading, selected !== null && styles.here)}
        style={{ width: rowHeading }}
      >
        {row + 1}
      </div>
      {labels && (
        <div
          className={styles.labels}
          style={{
            left: rowHeading,
            marginLeft: lefts[labels.first]!,
            width: lefts[labels.last + 1]! - lefts[labels.first]!,
          }}
        >
          {staying.map((placed) => cell(placed, lefts[labels.first]!))}
        </div>
      )}
      {scrolling.map((placed) => cell(placed, -rowHeading))}
    </div>
  );
});
