import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TableFilled } from '@fluentui/react-icons/svg/table';
import { useEffect, useRef } from 'react';
import type { Finding, SheetSnapshot } from '../../app';
import { fill } from '../../locales';
import { useWords } from '../../ui';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  tab: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `6px ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: '3px solid transparent',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottomColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
  },
  count: {
    padding: '0 5px',
    borderRadius: tokens.borderRadiusCircular,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  own: { fontSize: '16px', color: tokens.colorBrandForeground1 },
  note: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightRegular },
});

interface SheetTabsProps {
  readonly sheets: readonly SheetSnapshot[];
  readonly findings: readonly Finding[];
  readonly active: string;
  readonly onPick: (sheet: string) => void;
}

/** The workbook's sheets as Excel's tabs, with the number of findings on each. */
export function SheetTabs({ sheets, findings, active, onPick }: SheetTabsProps) {
  const styles = useStyles();
  const { page } = useWords().messages.ui;
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  return (
    <nav className={styles.tabs} aria-label={page.sheets}>
      {sheets.map(({ name, visibility, generatedBy }) => {
        const count = findings.filter(({ cell }) => cell.sheet === name).length;
        return (
          <button
            key={name}
            ref={name === active ? current : null}
            type="button"
            aria-current={name === active ? 'page' : undefined}
            className={mergeClasses(styles.tab, name === active && styles.active)}
            onClick={() => {
              onPick(name);
            }}
          >
            {name}
            {count > 0 && (
              <span
                className={styles.count}
                role="img"
                aria-label={fill(page.findingsOnSheet, { n: count })}
              >
                {count}
              </span>
            )}
            {generatedBy !== undefined && (
              <TableFilled className={styles.own} aria-label={page.ownSheet} />
            )}
            {visibility !== 'visible' && <span className={styles.note}>{page.hiddenSheet}</span>}
          </button>
        );
      })}
    </nav>
  );
}
