import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import type { Finding } from '../../../app';
import { useListWindow } from '../../parts/use-list-window';
import { useWords } from '../../parts/words';
import { FindingItem } from './FindingItem';
import { GroupHeading } from './GroupHeading';
import { isFocusable, type ListRow } from './list-rows';
import { SeverityHeading } from './SeverityHeading';
import { useListKeys } from './use-list-keys';

const useStyles = makeStyles({
  list: { position: 'relative', width: '100%', margin: 0, padding: 0 },
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    boxSizing: 'border-box',
  },
});

/** Heights before a line was measured, in pixels. */
const USUAL_HEIGHT = { severity: 36, group: 33, finding: 66 };

interface FindingListProps {
  readonly rows: readonly ListRow[];
  /** Id of the finding that is open. */
  readonly selected: string | null;
  /** What the list scrolls in; null until it is there. */
  readonly scroller: HTMLElement | null;
  readonly onSelect: (finding: Finding) => void;
  readonly onToggleGroup: (key: string, open: boolean) => void;
  /** What stands below the open finding. */
  readonly details: (finding: Finding) => ReactNode;
}

/** Findings by severity and group. Only the lines in sight are drawn, so thousands scroll smoothly. */
export function FindingList(props: FindingListProps) {
  const { rows, selected, scroller } = props;
  const styles = useStyles();
  const { findings: words } = useWords().messages.ui;
  const list = useRef<HTMLDivElement>(null);
  const keys = useListKeys(rows, selected, list, props.onToggleGroup);
  const view = useListWindow({
    rows,
    usualHeight: (index) => USUAL_HEIGHT[rows[index]?.kind ?? 'finding'],
    selected,
    focused: keys.focusKey,
    scroller,
    list,
  });
  return (
    <section aria-label={words.heading}>
      <div
        ref={list}
        role="list"
        className={styles.list}
        style={{ height: view.height }}
        onKeyDown={keys.onKeyDown}
      >
        {view.lines.map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <div
              key={row.key}
              ref={view.measure}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
              onFocus={() => {
                if (isFocusable(row)) keys.setFocusKey(row.key);
              }}
            >
              <Line {...props} row={row} canFocus={row.key === keys.focusKey} />
            </div>
          );
        })}
      </div>
    </section>
  );
}

interface LineProps extends FindingListProps {
  readonly row: ListRow;
  /** Whether the Tab key comes here: to one line of the list only. */
  readonly canFocus: boolean;
}

function Line({ row, canFocus, selected, onSelect, onToggleGroup, details }: LineProps) {
  if (row.kind === 'severity') return <SeverityHeading severity={row.severity} count={row.count} />;
  if (row.kind === 'group') {
    return (
      <GroupHeading
        title={row.group.title}
        count={row.group.findings.length}
        open={row.open}
        canFocus={canFocus}
        onToggle={() => {
          onToggleGroup(row.key, !row.open);
        }}
      />
    );
  }
  const isOpen = row.finding.id === selected;
  return (
    <>
      <FindingItem finding={row.finding} open={isOpen} canFocus={canFocus} onSelect={onSelect} />
      {isOpen && details(row.finding)}
    </>
  );
}
