import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckReport } from '../../../app';
import { fill } from '../../../locales';
import { Summary } from '../../parts/Summary';
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
  /** True while something is being remembered. */
  readonly busy: boolean;
  readonly onRestore: (id: string) => void;
}

/** What the user lets stand, below the findings. */
export function Exceptions({ report, busy, onRestore }: ExceptionsProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const words = messages.ui.exceptions;
  const count = ignoredOf(report).length;
  if (count === 0) return null;
  return (
    <div className={styles.exceptions}>
      <details>
        <Summary className={styles.heading}>{fill(words.heading, { n: count })}</Summary>
        <ExceptionList report={report} busy={busy} onRestore={onRestore} />
      </details>
    </div>
  );
}
