import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { isCellError, type Cell, type Severity } from '../../app';
import { cellText, isFigure } from './measure/cell-text';
import { useGridStyles } from './grid-styles';

/** Letter heights that one step of indent takes. */
const INDENT = 0.8;

interface GridCellProps {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  /** Pixels from what the cell hangs in, and the cell's size. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly merged: boolean;
  readonly selected: boolean;
  readonly severity: Severity | undefined;
  /** The finding in words, for the pointer and for screen readers. */
  readonly note: string | undefined;
}

/** One cell of the view, as Excel would show it, marked where it has a finding. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { cell, severity, selected, merged, note } = props;
  const styles = useGridStyles();
  const text = cell ? cellText(cell) : '';
  const indent = cell?.indent ?? 0;
  return (
    <div
      id={props.id}
      role="gridcell"
      aria-colindex={props.column + 1}
      aria-selected={selected}
      data-row={props.row}
      data-column={props.column}
      title={note}
      className={mergeClasses(
        styles.cell,
        cell && isFigure(cell) && styles.figure,
        cell && isCellError(cell.value) && styles.broken,
        cell?.bold === true && styles.bold,
        merged && styles.merged,
        merged && cell?.bold === true && styles.centred,
        selected && styles.selected,
        severity && styles[severity],
      )}
      style={{
        left: props.left,
        width: props.width,
        height: props.height,
        ...(indent > 0 && { paddingLeft: `${0.5 + indent * INDENT}em` }),
      }}
    >
      {text}
    </div>
  );
});
