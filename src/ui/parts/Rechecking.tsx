import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { CheckStep } from '../../app';
import { stepText } from './step-text';
import { useWords } from './words';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface RecheckingProps {
  readonly step: CheckStep | null;
  readonly onCancel: () => void;
}

/** The workbook is checked once more, while the last result stays in sight. */
export function Rechecking({ step, onCancel }: RecheckingProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const { check, progress } = messages.ui;
  return (
    <div>
      <ProgressBar
        aria-label={check.rechecking}
        {...(step && 'of' in step && { value: step.place, max: step.of })}
      />
      <div className={styles.line}>
        {stepText(step, messages)}
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {progress.cancel}
        </Button>
      </div>
    </div>
  );
}
