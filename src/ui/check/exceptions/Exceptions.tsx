import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckReport } from '../../../app';
import { fill } from '../../../locales';
import { errorSentence } from '../../parts/error-sentence';
import type { Remembering } from '../../state';
import { useWords } from '../../parts/words';
import { ExceptionList } from './ExceptionList';
import { ignoredOf } from './ignored';

const useStyles = makeStyles({
  exceptions: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  heading: {
    padding: `${tokens.spacingVerticalXS} 0`,
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
  },
});

interface ExceptionsProps {
  readonly report: CheckReport;
  readonly remembering: Remembering;
  readonly onRestore: (id: string) => void;
}

/** What the user lets stand, below the findings; and why it could not be remembered. */
export function Exceptions({ report, remembering, onRestore }: ExceptionsProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const words = messages.ui.exceptions;
  const count = ignoredOf(report).length;
  if (count === 0 && remembering.phase !== 'failed') return null;
  return (
    <div className={styles.exceptions}>
      {remembering.phase === 'failed' && (
        <p role="alert">
          {remembering.error === 'newer' || remembering.error === 'unreadable'
            ? words[remembering.error]
            : errorSentence(messages, remembering.error)}
        </p>
      )}
      {count > 0 && (
        <details>
          <summary className={styles.heading}>{fill(words.heading, { n: count })}</summary>
          <ExceptionList
            report={report}
            busy={remembering.phase === 'saving'}
            onRestore={onRestore}
          />
        </details>
      )}
    </div>
  );
}
