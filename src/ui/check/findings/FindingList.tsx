import { useRef, type ReactNode } from 'react';
import type { Finding } from '../../../app';
import { WindowedList } from '../../parts/WindowedList';
import { useLineKeys } from '../../parts/use-line-keys';
import { useWords } from '../../parts/words';
import { FindingItem } from './FindingItem';
import { GroupHeading } from './GroupHeading';
import { isFocusable, type ListRow } from './list-rows';
import { SeverityHeading } from './SeverityHeading';

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
  const { findings: words } = useWords().messages.ui;
  const list = useRef<HTMLDivElement>(null);
  const keys = useLineKeys(rows, list, {
    preferred: selected,
    canFocus: isFocusable,
    onOtherKey: (key, row) => groupKey(key, row, props),
  });
  return (
    <section aria-label={words.heading}>
      <WindowedList
        rows={rows}
        usualHeight={(index) => USUAL_HEIGHT[rows[index]?.kind ?? 'finding']}
        selected={selected}
        focused={keys.tabKey}
        scroller={scroller}
        list={list}
        onKeyDown={keys.onKeyDown}
        onFocusRow={(row) => {
          if (isFocusable(row)) keys.setFocusKey(row.key);
        }}
      >
        {(row) => <Line {...props} row={row} canFocus={row.key === keys.tabKey} />}
      </WindowedList>
    </section>
  );
}

/** The arrow keys to the side open and close a group; from a finding, one leads back to its group. */
function groupKey(
  key: string,
  row: ListRow,
  { rows, onToggleGroup }: Pick<FindingListProps, 'rows' | 'onToggleGroup'>,
): ListRow | (() => void) | undefined {
  if (row.kind === 'group' && key === (row.open ? 'ArrowLeft' : 'ArrowRight')) {
    return () => {
      onToggleGroup(row.key, !row.open);
    };
  }
  if (key !== 'ArrowLeft') return undefined;
  return rows
    .slice(0, rows.indexOf(row))
    .reverse()
    .find(({ kind }) => kind === 'group');
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
