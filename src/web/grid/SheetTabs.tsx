import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TableFilled } from '@fluentui/react-icons/svg/table';
import { memo, useEffect, useMemo, useRef } from 'react';
import { sheetKey, type Finding, type SheetSnapshot } from '../../app';
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
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  wrong: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  own: { fontSize: '16px', color: tokens.colorBrandForeground1 },
  note: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightRegular },
});

/** A sheet of the open workbook or of a further file. */
export interface ShownSheet {
  /** `sheetKey` of its place. */
  readonly key: string;
  /** Its name, behind that of its file where it is not the open workbook. */
  readonly label: string;
  readonly sheet: SheetSnapshot;
  readonly file?: string;
}

interface SheetTabsProps {
  readonly sheets: readonly ShownSheet[];
  readonly findings: readonly Finding[];
  /** Key of a sheet. */
  readonly active: string;
  readonly onPick: (key: string) => void;
}

/** The workbook's sheets as Excel's tabs, with the number of findings on each. */
export const SheetTabs = memo(function SheetTabs(props: SheetTabsProps) {
  const { sheets, findings, active, onPick } = props;
  const styles = useStyles();
  const { page } = useWords().messages.ui;
  const counts = useMemo(() => countsOf(findings), [findings]);
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  return (
    <nav className={styles.tabs} aria-label={page.sheets}>
      {sheets.map(({ key, label, sheet: { visibility, generatedBy } }) => {
        const { count, isWrong } = counts.get(key) ?? NONE;
        return (
          <button
            key={key}
            ref={key === active ? current : null}
            type="button"
            aria-current={key === active ? 'page' : undefined}
            className={mergeClasses(styles.tab, key === active && styles.active)}
            onClick={() => {
              onPick(key);
            }}
          >
            {label}
            {count > 0 && (
              <span
                className={mergeClasses(styles.count, isWrong && styles.wrong)}
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
});

interface Counts {
  readonly count: number;
  readonly isWrong: boolean;
}

const NONE: Counts = { count: 0, isWrong: false };

/** The findings of each sheet, by its key. */
function countsOf(findings: readonly Finding[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { cell, severity } of findings) {
    const key = sheetKey(cell);
    const { count, isWrong } = counts.get(key) ?? NONE;
    counts.set(key, { count: count + 1, isWrong: isWrong || severity === 'error' });
  }
  return counts;
}
