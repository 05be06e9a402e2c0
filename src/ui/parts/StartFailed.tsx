import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PAGES } from '../addresses';
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
});

interface StartFailedProps {
  readonly reason: string;
  /** Whether the page without Excel is the way out. */
  readonly pageHelps?: boolean;
}

/** The door itself could not open: its reason, instead of a spinner without end. */
export function StartFailed({ reason, pageHelps = false }: StartFailedProps) {
  const styles = useStyles();
  const { startFailed } = useWords().messages.ui;
  return (
    <div className={styles.failed} role="alert">
      <h2 className={styles.title}>
        <SeverityMark severity="error" />
        {startFailed.title}
      </h2>
      <p>{reason}</p>
      {pageHelps && (
        <Button as="a" appearance="primary" href={PAGES.page} target="_blank" rel="noreferrer">
          {startFailed.page}
        </Button>
      )}
    </div>
  );
}
