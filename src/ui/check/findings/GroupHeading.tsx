import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';

const useStyles = makeStyles({
  heading: { margin: 0, font: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    boxSizing: 'border-box',
    margin: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { flexShrink: 0, fontSize: '16px', color: tokens.colorNeutralForeground2 },
  title: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

interface GroupHeadingProps {
  readonly title: string;
  readonly count: number;
  readonly open: boolean;
  /** Whether the Tab key comes here. */
  readonly canFocus: boolean;
  readonly onToggle: () => void;
}

/** Begins the findings of one kind or one sheet, and opens or closes them. */
export function GroupHeading({ title, count, open, canFocus, onToggle }: GroupHeadingProps) {
  const styles = useStyles();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <h4 className={styles.heading}>
      <button
        type="button"
        className={styles.button}
        data-line
        tabIndex={canFocus ? 0 : -1}
        aria-expanded={open}
        onClick={onToggle}
      >
        <Chevron aria-hidden className={styles.chevron} />
        <span className={styles.title}>{title}</span>
        <span className={styles.count}>{count}</span>
      </button>
    </h4>
  );
}
