import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useListWindow } from './use-list-window';

const useStyles = makeStyles({
  list: { position: 'relative', width: '100%', margin: 0, padding: 0 },
  line: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    boxSizing: 'border-box',
  },
});

interface WindowedListProps<Row extends { readonly key: string }> {
  readonly rows: readonly Row[];
  /** Name of the list, where the section around it does not name it. */
  readonly label?: string;
  /** Height of a row before it was measured, in pixels. */
  readonly usualHeight: (index: number) => number;
  /** Key of the row that is brought into sight when it changes; null for none. */
  readonly selected: string | null;
  /** Key of the row that has the keyboard; it stays drawn, or the focus would be lost. */
  readonly focused: string | null;
  /** What the list scrolls in; null until it is there. */
  readonly scroller: HTMLElement | null;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusRow: (row: Row) => void;
  readonly children: (row: Row) => ReactNode;
}

/** A list of thousands, of which only the lines in sight are drawn. */
export function WindowedList<Row extends { readonly key: string }>(props: WindowedListProps<Row>) {
  const { rows, label, list, onKeyDown, onFocusRow, children } = props;
  const styles = useStyles();
  const view = useListWindow(props);
  return (
    <div
      ref={list}
      role="list"
      aria-label={label}
      className={styles.list}
      style={{ height: view.height }}
      onKeyDown={onKeyDown}
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
            className={styles.line}
            style={{ transform: `translateY(${start}px)` }}
            onFocus={() => {
              onFocusRow(row);
            }}
          >
            {children(row)}
          </div>
        );
      })}
    </div>
  );
}
