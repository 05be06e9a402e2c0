import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { fill } from '../../../locales';
import { useWords } from '../../parts/words';

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
  /** Id of the table that is made now, or null. */
  readonly table: string | null;
  readonly onCancel: () => void;
}

/** How far the writing of tables has come, and the way out of it. */
export function WriteProgress({ share, table, onCancel }: WriteProgressProps) {
  const styles = useStyles();
  const labelId = useId();
  const { messages } = useWords();
  const { tables: words } = messages.ui;
  const title = table === null ? undefined : messages.tables[table]?.title;
  return (
    <div className={styles.progress}>
      <div className={styles.bar}>
        <span id={labelId} className={styles.label}>
          {title === undefined ? words.making : fill(words.makingOne, { title })}
        </span>
        <ProgressBar value={share} aria-labelledby={labelId} />
      </div>
      <Button size="small" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
