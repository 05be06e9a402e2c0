import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { isWorkbookError, type OnEdited, type WorkbookError } from '../../app';
import { fill } from '../../locales';
import { AskAboutEdits } from './AskAboutEdits';
import { errorSentence } from '../parts/error-sentence';
import { SeverityMark } from '../parts/SeverityMark';
import type { Writing } from '../state';
import { useWords } from '../parts/words';

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
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface WriteOutcomeProps {
  readonly writing: Writing;
  readonly onWrite: (onEdited: OnEdited) => void;
  readonly onDrop: () => void;
}

/** What became of the last writing: the sheets that were made, or why none was. */
export function WriteOutcome({ writing, onWrite, onDrop }: WriteOutcomeProps) {
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
  // The region exists before it is filled, or screen readers would not announce it.
  return (
    <div role="status">
      {writing.phase === 'written' && (
        <div className={styles.outcome}>
          <strong className={styles.title}>
            <CheckmarkCircleFilled aria-hidden className={styles.good} />
            {words.written}
          </strong>
          <ul className={styles.list}>
            {writing.tables.map(({ id, sheet, replaced }) => (
              <li key={id}>
                {fill(replaced ? words.replaced : words.made, {
                  title: messages.tables[id]?.title ?? id,
                  sheet,
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function isAboutEdits(error: unknown): error is WorkbookError {
  return isWorkbookError(error) && error.code === 'edited-by-user';
}
