import { makeStyles, tokens } from '@fluentui/react-components';
import { a1, cellAt, type CellRef, type SheetSnapshot } from '../../app';
import { cellSource } from './cell-text';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    minHeight: '26px',
    alignItems: 'stretch',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '26px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  place: {
    flexShrink: 0,
    width: '64px',
    textAlign: 'center',
    fontWeight: tokens.fontWeightSemibold,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  source: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

interface FormulaBarProps {
  readonly sheet: SheetSnapshot;
  readonly selected: CellRef | null;
}

/** Excel's line above the sheet: the selected cell and all that stands in it. */
export function FormulaBar({ sheet, selected }: FormulaBarProps) {
  const styles = useStyles();
  const source = selected ? cellSource(cellAt(sheet, selected.row, selected.column)) : '';
  return (
    <div className={styles.bar}>
      <div className={styles.place} data-testid="place">
        {selected ? a1(selected) : ''}
      </div>
      <div className={styles.source} title={source}>
        {source}
      </div>
    </div>
  );
}
