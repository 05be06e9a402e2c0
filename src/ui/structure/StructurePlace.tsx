import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { CheckReport, RecognisedTable, SheetCell } from '../../app';
import { fill, type UiMessages } from '../../locales';
import { useScroller } from '../parts/use-scroller';
import { useWords } from '../parts/words';
import { ColumnSection } from './ColumnSection';
import { KindSection } from './KindSection';
import { RowSection } from './RowSection';
import { useStructureStyles } from './styles';
import { nameOf, type TableName } from '../model/table-name';
import { kindText } from './texts';
import type { CorrectionsModel } from '../model/use-corrections';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { flexShrink: 0, minWidth: 'auto' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', position: 'relative' },
});

export interface StructurePlaceProps {
  readonly report: CheckReport;
  /** One of the report's recognised tables. */
  readonly table: RecognisedTable;
  readonly model: CorrectionsModel;
  readonly onShow: (cell: SheetCell) => void;
  /** Shows another table. */
  readonly onTable: (name: TableName) => void;
  readonly onBack: () => void;
}

/** What was recognised of one table: what it holds, its columns and rows; each can be corrected. */
export function StructurePlace(props: StructurePlaceProps) {
  const { report, table, model, onShow, onTable, onBack } = props;
  const styles = useStyles();
  const { structure: words } = useWords().messages.ui;
  const [scroller, scrollerRef] = useScroller();
  const head = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    // Not the title: in Excel's frame the Tab key leads nowhere from what only a script can focus.
    head.current?.querySelector('button')?.focus();
  }, []);
  const key = Object.values(nameOf(table)).join(' ');
  const others = report.recognised.filter((one) => one.sheet === table.sheet && one !== table);
  return (
    <section
      aria-labelledby={titleId}
      className={styles.place}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isDefaultPrevented() || isOfMenu(event)) return;
        event.preventDefault();
        onBack();
      }}
    >
      <div ref={head} className={styles.head}>
        <Button
          className={styles.back}
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          onClick={onBack}
        >
          {words.back}
        </Button>
        <h2 id={titleId} className={styles.title}>
          {fill(words.title, { sheet: table.sheet })}
          {others.length > 0 && `, ${rowsText(table, words)}`}
        </h2>
      </div>
      <div key={key} ref={scrollerRef} className={styles.scroll}>
        <div>
          <KindSection table={table} model={model} />
          <OtherTables tables={others} onTable={onTable} />
          <ColumnSection
            table={table}
            model={model}
            year={report.checkedAt.getFullYear()}
            onShow={onShow}
          />
          <RowSection table={table} model={model} scroller={scroller} onShow={onShow} />
        </div>
      </div>
    </section>
  );
}

/** Whether a key is meant for a menu that is open, which stands elsewhere in the document. */
function isOfMenu({ target, currentTarget }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return !currentTarget.contains(target) || target.getAttribute('aria-expanded') === 'true';
}

/** Where on its sheet a table stands. */
function rowsText({ range }: RecognisedTable, words: UiMessages['structure']): string {
  return fill(words.rowsFromTo, { from: range.top + 1, to: range.bottom + 1 });
}

interface OtherTablesProps {
  readonly tables: readonly RecognisedTable[];
  readonly onTable: (name: TableName) => void;
}

/** The other tables of the sheet, where it has several. */
function OtherTables({ tables, onTable }: OtherTablesProps) {
  const styles = useStructureStyles();
  const { messages } = useWords();
  const words = messages.ui.structure;
  if (tables.length === 0) return null;
  return (
    <section className={styles.section} aria-label={words.otherTables}>
      <h3 className={styles.heading}>{words.otherTables}</h3>
      <ul className={styles.list}>
        {tables.map((one) => (
          <li key={one.id}>
            <Link
              as="button"
              onClick={() => {
                onTable(nameOf(one));
              }}
            >
              {rowsText(one, words)}
            </Link>{' '}
            · {kindText(one.kind, messages)}
          </li>
        ))}
      </ul>
    </section>
  );
}
