import { mergeClasses } from '@fluentui/react-components';
import { cellAt, type CellRef, type SheetSnapshot } from '../../app';
import { findingSentence } from '../../locales';
import { useWords } from '../../ui';
import { GridCell } from './GridCell';
import { useGridStyles } from './grid-styles';
import { cellKey, spillEnd, textWidth, type Layout } from './layout';
import type { Marks } from './marks';

interface GridRowProps {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly layout: Layout;
  readonly marks: Marks;
  readonly selected: CellRef | null;
  readonly idOf: (cell: CellRef) => string;
}

/** One row of the view: its number and its cells. */
export function GridRow({ sheet, row, layout, marks, selected, idOf }: GridRowProps) {
  const styles = useGridStyles();
  const { messages } = useWords();
  const { lefts, tops, merges, covered } = layout;
  const columns = lefts.length - 1;
  const cells = [];
  for (let column = 0; column < columns; column++) {
    const ref = { row, column };
    const key = cellKey(ref);
    if (covered.has(key) || lefts[column] === lefts[column + 1]) continue;
    const cell = cellAt(sheet, row, column);
    const merge = merges.get(key);
    const findings = marks.get(key);
    const end = merge ? merge.right + 1 : textEnd(sheet, ref, layout);
    const bottom = merge ? merge.bottom + 1 : row + 1;
    const first = findings?.[0];
    cells.push(
      <GridCell
        key={column}
        id={idOf(ref)}
        row={row}
        column={column}
        cell={cell}
        left={lefts[column]!}
        width={lefts[end]! - lefts[column]!}
        height={tops[bottom]! - tops[row]!}
        merged={merge !== undefined}
        selected={selected?.row === row && selected.column === column}
        severity={first?.severity}
        note={
          first && `${messages.severities[first.severity]}: ${findingSentence(messages, first)}`
        }
      />,
    );
    column = end - 1;
  }
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={styles.row}
      style={{ top: tops[row], height: tops[row + 1]! - tops[row]!, width: '100%' }}
    >
      <div
        role="rowheader"
        className={mergeClasses(styles.rowHeading, selected?.row === row && styles.here)}
      >
        {row + 1}
      </div>
      {cells}
    </div>
  );
}

/** A text flows over the empty cells to its right; everything else keeps to its cell. */
function textEnd(sheet: SheetSnapshot, { row, column }: CellRef, { lefts }: Layout): number {
  const cells = sheet.rows[row];
  const cell = cells?.[column];
  const columns = lefts.length - 1;
  if (!cell || typeof cell.value !== 'string') return column + 1;
  if (textWidth(cell) <= lefts[column + 1]! - lefts[column]!) return column + 1;
  const next = spillEnd(cells, column, columns);
  // Within the filled width only: the last column of a table does not run over the empty sheet.
  return column === 0 || next < cells.length ? next : column + 1;
}
