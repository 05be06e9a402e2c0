import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { RecognisedTable, SheetCell } from '../../app';
import { fill } from '../../locales';
import { SeverityMark } from '../parts/SeverityMark';
import { WindowedList } from '../parts/WindowedList';
import { useWords } from '../parts/words';
import { useLineKeys } from '../parts/use-line-keys';
import { RowItem } from './RowItem';
import { useStructureStyles } from './styles';
import { isRowUnsure, rowLines } from './table-view';
import type { CorrectionsModel } from '../model/use-corrections';

/** Height of a row before it was measured, in pixels. */
const USUAL_HEIGHT = 41;

const useStyles = makeStyles({
  filter: { marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightRegular },
});

interface RowSectionProps {
  readonly table: RecognisedTable;
  readonly model: CorrectionsModel;
  /** What the list scrolls in; null until it is there. */
  readonly scroller: HTMLElement | null;
  readonly onShow: (cell: SheetCell) => void;
}

/** The rows of a table as a tree, each with a menu of levels. Only those in sight are drawn. */
export function RowSection({ table, model, scroller, onShow }: RowSectionProps) {
  const styles = useStyles();
  const shared = useStructureStyles();
  const { structure: words } = useWords().messages.ui;
  const [unsureOnly, setUnsureOnly] = useState(false);
  const all = useMemo(() => rowLines(table), [table]);
  const unsure = useMemo(() => all.filter(({ row }) => isRowUnsure(row)), [all]);
  const lines = unsureOnly && unsure.length > 0 ? unsure : all;
  const list = useRef<HTMLDivElement>(null);
  const keys = useLineKeys(lines, list);
  const title = fill(words.rows, { n: all.length });
  return (
    <section className={shared.section} aria-label={title}>
      <h3 className={shared.heading}>{title}</h3>
      {unsure.length > 0 && (
        <ToggleButton
          className={styles.filter}
          size="small"
          shape="circular"
          icon={<SeverityMark severity="warning" />}
          checked={unsureOnly}
          onClick={() => {
            setUnsureOnly(!unsureOnly);
          }}
        >
          {fill(words.rowsUnsure, { n: unsure.length })}
        </ToggleButton>
      )}
      <WindowedList
        rows={lines}
        label={title}
        usualHeight={() => USUAL_HEIGHT}
        // The browser itself brings what takes the focus into sight. Scrolling at a press would take the
        // row away from under the pointer.
        selected={null}
        focused={keys.focusKey}
        scroller={scroller}
        list={list}
        onKeyDown={keys.onKeyDown}
        onFocusRow={({ key }) => {
          keys.setFocusKey(key);
        }}
      >
        {(line) => (
          <RowItem
            table={table}
            line={line}
            model={model}
            canFocus={line.key === keys.tabKey}
            onShow={onShow}
          />
        )}
      </WindowedList>
    </section>
  );
}
