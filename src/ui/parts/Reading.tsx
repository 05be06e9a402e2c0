import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useWords } from './words';

const useStyles = makeStyles({
  reading: {
    display: 'grid',
    placeContent: 'center',
    justifyItems: 'center',
    gap: tokens.spacingVerticalL,
    height: '100%',
    padding: tokens.spacingHorizontalL,
    boxSizing: 'border-box',
    textAlign: 'center',
    overflowWrap: 'anywhere',
  },
});

interface ReadingProps {
  readonly label: string;
  /** Lets go of what is under way; absent where that cannot be done. */
  readonly onCancel?: () => void;
}

/** Something is under way: a spinner with the words that say what. */
export function Reading({ label, onCancel }: ReadingProps) {
  const styles = useStyles();
  const { progress } = useWords().messages.ui;
  return (
    <div className={styles.reading}>
      <div role="status">
        <Spinner size="small" labelPosition="below" label={label} />
      </div>
      {onCancel && <Button onClick={onCancel}>{progress.cancel}</Button>}
    </div>
  );
}
