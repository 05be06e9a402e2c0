import { mergeClasses } from '@fluentui/react-components';
import { columnName } from '../../app';
import { useGridStyles } from './grid-styles';
import { isHidden, type Layout } from './measure/layout';
import type { Span } from './view/panes';

interface ColumnHeadingsProps {
  readonly layout: Layout;
  /** Those in sight. */
  readonly columns: Span;
  readonly selected: number | null;
}

/** Excel's column letters; what they tell stands in each cell's place for screen readers. */
export function ColumnHeadings({ layout, columns, selected }: ColumnHeadingsProps) {
  const styles = useGridStyles();
  const { lefts, rowHeading, columnHeading } = layout;
  const letters = [];
  for (let column = columns.first; column <= columns.last; column++) {
    if (isHidden(lefts, column)) continue;
    letters.push(
      <div
        key={column}
        className={mergeClasses(styles.columnHeading, selected === column && styles.here)}
        style={{
          left: rowHeading + lefts[column]!,
          width: lefts[column + 1]! - lefts[column]!,
          lineHeight: `${columnHeading - 2}px`,
        }}
      >
        {columnName(column)}
      </div>,
    );
  }
  return (
    <div
      className={styles.headings}
      style={{ width: rowHeading + lefts.at(-1)!, height: columnHeading }}
      aria-hidden
    >
      <div className={styles.corner} style={{ width: rowHeading }} />
      {letters}
    </div>
  );
}
