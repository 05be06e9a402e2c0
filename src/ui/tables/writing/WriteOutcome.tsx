import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import {
  isWorkbookError,
  type OnEdited,
  type SheetCell,
  type TableExtra,
  type WorkbookError,
  type WrittenTable,
} from '../../../app';
import { fill, type Messages } from '../../../locales';
import { OpenSheet } from '../list/OpenSheet';
import { AskAboutEdits } from './AskAboutEdits';
import { errorSentence } from '../../parts/error-sentence';
import { SeverityMark } from '../../parts/SeverityMark';
import type { Writing } from '../../model/state/state';
import { useWords } from '../../parts/words';

const useStyles = makeStyles({
  outcome: {
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  good: { flexShrink: 0, fontSize: '16px', color: tokens.colorStatusSuccessForeground1 },
  without: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    maxHeight: '144px',
    overflowY: 'auto',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  table: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

interface WriteOutcomeProps {
  readonly writing: Writing;
  readonly onWrite: (onEdited: OnEdited) => void;
  readonly onDrop: () => void;
  /** Shows a cell to the user. */
  readonly onShow: (cell: SheetCell) => void;
}

/** What became of the last writing: the sheets that were made, or why none was. */
export function WriteOutcome({ writing, onWrite, onDrop, onShow }: WriteOutcomeProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const words = messages.ui.tables;
  if (writing.phase === 'failed' && isAboutEdits(writing.error)) {
    return <AskAboutEdits sheets={writing.error.sheets} onWrite={onWrite} onDrop={onDrop} />;
  }
  if (writing.phase === 'failed') {
    return (
      <div className={styles.outcome} role="alert">
        <strong className={styles.title}>
          <SeverityMark severity="error" />
          {words.failed}
        </strong>
        {errorSentence(messages, writing.error)}
      </div>
    );
  }
  const { tables } = writing.phase === 'written' ? writing : { tables: [] };
  return (
    <>
      {/* The region exists before it is filled, or screen readers would not announce it. */}
      <div role="status">
        {tables.length > 0 && (
          <strong className={styles.title}>
            <CheckmarkCircleFilled aria-hidden className={styles.good} />
            {fill(words.written, { n: tables.length })}
          </strong>
        )}
        {missingExtras(tables, messages).map((text) => (
          <p key={text} className={styles.without}>
            {text}
          </p>
        ))}
      </div>
      {tables.length > 0 && (
        <ul className={styles.list}>
          {tables.map(({ id, sheet, replaced }) => (
            <li key={id} className={styles.table}>
              <span>
                <span className={styles.name}>{messages.tables[id]?.title ?? id}</span>{' '}
                {fill(replaced ? words.replaced : words.made, { sheet })}
              </span>
              <OpenSheet sheet={sheet} onShow={onShow} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const EXTRAS: readonly TableExtra[] = ['charts', 'page-setup', 'paper'];

/** What the program refused, one sentence each. */
function missingExtras(tables: readonly WrittenTable[], messages: Messages): string[] {
  return EXTRAS.flatMap((extra) => {
    const without = tables.filter((table) => table.without?.includes(extra));
    const titles = without.map(({ id }) => messages.tables[id]?.title ?? id).join(', ');
    return without.length === 0 ? [] : [fill(messages.ui.tables.without[extra], { titles })];
  });
}

function isAboutEdits(error: unknown): error is WorkbookError {
  return isWorkbookError(error) && error.code === 'edited-by-user';
}
