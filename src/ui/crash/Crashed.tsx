import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SeverityMark } from '../parts/SeverityMark';
import { useWords } from '../parts/words';
import { CrashReport } from './CrashReport';

const useStyles = makeStyles({
  crashed: {
    height: '100%',
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
});

interface CrashedProps {
  readonly report: string;
  /** Whether a part of the program did not arrive, rather than failed. */
  readonly isNotLoaded: boolean;
  readonly onReload: () => void;
}

/** What stands in the place of a panel that could not be drawn. */
export function Crashed({ report, isNotLoaded, onReload }: CrashedProps) {
  const styles = useStyles();
  const words = useWords().messages.ui.care.crash;
  return (
    <div className={styles.crashed}>
      <div role="alert">
        <h2 className={styles.title}>
          <SeverityMark severity="error" />
          {words.title}
        </h2>
        <p>{isNotLoaded ? words.notLoaded : words.sentence}</p>
      </div>
      <Button appearance="primary" onClick={onReload}>
        {words.reload}
      </Button>
      <CrashReport report={report} />
    </div>
  );
}
