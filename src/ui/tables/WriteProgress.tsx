import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  progress: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  bar: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface WriteProgressProps {
  /** 0–1. */
  readonly share: number;
  readonly onCancel: () => void;
}

/** How far the writing of tables has come, and the way out of it. */
export function WriteProgress({ share, onCancel }: WriteProgressProps) {
  const styles = useStyles();
  const labelId = useId();
  const { tables: words } = useWords().messages.ui;
  return (
    <div className={styles.progress}>
      <div className={styles.bar}>
        <span id={labelId} className={styles.label}>
          {words.making}
        </span>
        <ProgressBar value={share} aria-labelledby={labelId} />
      </div>
      <Button size="small" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
