import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { a1, type Finding } from '../../../app';
import { fill, findingSentence } from '../../../locales';
import { SeverityMark } from '../../parts/SeverityMark';
import { useWords } from '../../parts/words';
import { sheetName } from './finding-view';

const useStyles = makeStyles({
  item: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderLeft: '3px solid transparent',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    color: 'inherit',
    backgroundColor: 'transparent',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  open: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  cell: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  sentence: { display: 'block', marginTop: tokens.spacingVerticalXXS },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface FindingItemProps {
  readonly finding: Finding;
  readonly open: boolean;
  /** Whether the Tab key comes here. */
  readonly canFocus: boolean;
  readonly onSelect: (finding: Finding) => void;
}

/** One finding: how grave, where, what. Pressing it shows the cell and opens what there is to know. */
export function FindingItem({ finding, open, canFocus, onSelect }: FindingItemProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const { severity, cell } = finding;
  return (
    <button
      type="button"
      className={mergeClasses(styles.item, open && styles.open)}
      data-line
      tabIndex={canFocus ? 0 : -1}
      aria-expanded={open}
      onClick={() => {
        onSelect(finding);
      }}
    >
      <span className={styles.head}>
        <SeverityMark severity={severity} />
        <span className={styles.hidden}>{messages.severities[severity]}</span>
        <span>{sheetName(cell)}</span>
        <span className={styles.cell}>{fill(messages.ui.findings.cell, { cell: a1(cell) })}</span>
      </span>
      <span className={styles.sentence}>{findingSentence(messages, finding)}</span>
    </button>
  );
}
