import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { errorSentence } from './error-sentence';
import { SeverityMark } from './SeverityMark';
import { useWords } from './words';

const useStyles = makeStyles({
  failed: { padding: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  sentence: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}` },
});

interface FailedProps {
  readonly error: unknown;
  /** Said instead of the error's own sentence. */
  readonly sentence?: string;
  /** What the button says; without it, that the same is tried again. */
  readonly again?: string;
  readonly onAgain: () => void;
}

/** The workbook could not be read: one sentence that says why and what to do, and another try. */
export function Failed({ error, sentence, again, onAgain }: FailedProps) {
  const styles = useStyles();
  const { messages } = useWords();
  return (
    <div className={styles.failed} role="alert">
      <h2 className={styles.title}>
        <SeverityMark severity="error" />
        {messages.ui.failed.title}
      </h2>
      <p className={styles.sentence}>{sentence ?? errorSentence(messages, error)}</p>
      <Button appearance="primary" onClick={onAgain}>
        {again ?? messages.ui.failed.again}
      </Button>
    </div>
  );
}
