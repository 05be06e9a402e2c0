import { makeStyles, tokens } from '@fluentui/react-components';
import { cellAt, type CellRef, type SheetSnapshot } from '../../app';
import { cellSource } from './measure/cell-text';
import { NameBox } from './NameBox';
import type { Place } from './place';
import { ViewControls, type ViewControlsProps } from './ViewControls';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    minHeight: '28px',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '26px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  source: {
    flexGrow: 1,
    flexBasis: '120px',
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

interface FormulaBarProps extends ViewControlsProps {
  readonly sheet: SheetSnapshot;
  readonly selected: CellRef | null;
  /** Goes to an address that was typed, where there is one. */
  readonly onGo: (text: string) => Place;
}

/** Excel's line above the sheet: the selected cell, all that stands in it, and how the sheet is shown. */
export function FormulaBar({ sheet, selected, onGo, ...controls }: FormulaBarProps) {
  const styles = useStyles();
  const source = selected ? cellSource(cellAt(sheet, selected.row, selected.column)) : '';
  return (
    <div className={styles.bar}>
      <NameBox selected={selected} onGo={onGo} />
      <div className={styles.source} title={source}>
        {source}
      </div>
      <ViewControls {...controls} />
    </div>
  );
}
