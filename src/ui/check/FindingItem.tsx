import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { a1, type Finding } from '../../app';
import { causeSentence, fill, findingSentence } from '../../locales';
import { SeverityMark } from '../parts/SeverityMark';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  item: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderLeft: '3px solid transparent',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
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
  selected: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    marginLeft: 'auto',
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: { display: 'block', marginTop: tokens.spacingVerticalXXS },
  aside: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  expected: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

interface FindingItemProps {
  readonly finding: Finding;
  readonly selected: boolean;
  readonly onSelect: (finding: Finding) => void;
}

/** One finding: how grave, where, what, why, and what should stand there. Pressing it shows the cell. */
export function FindingItem({ finding, selected, onSelect }: FindingItemProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const { findings } = messages.ui;
  const cause = causeSentence(messages, finding);
  const { expected } = finding;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Seen, not focused: the user may be in the sheet.
    if (selected) button.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <button
      ref={button}
      type="button"
      className={mergeClasses(styles.item, selected && styles.selected)}
      aria-pressed={selected}
      onClick={() => {
        onSelect(finding);
      }}
    >
      <span className={styles.head}>
        <SeverityMark severity={finding.severity} />
        {messages.severities[finding.severity]}
        <span className={styles.cell}>{fill(findings.cell, { cell: a1(finding.cell) })}</span>
      </span>
      <span className={styles.sentence}>{findingSentence(messages, finding)}</span>
      {cause !== null && <span className={styles.aside}>{cause}</span>}
      {finding.root !== null && <span className={styles.aside}>{findings.follows}</span>}
      {expected !== null && (
        <span className={styles.aside}>
          {findings.expected}:{' '}
          <span className={styles.expected}>
            {typeof expected === 'number' ? messages.figures.amount(expected) : expected}
          </span>
        </span>
      )}
    </button>
  );
}
