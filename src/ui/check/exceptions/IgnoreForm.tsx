import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useIntoSight } from '../../parts/use-into-sight';
import { useWords } from '../../parts/words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface IgnoreFormProps {
  /** True while something is being remembered. */
  readonly busy: boolean;
  readonly onIgnore: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Lets one finding stand, for a reason that whoever reads the workbook later can understand. */
export function IgnoreForm({ busy, onIgnore, onCancel }: IgnoreFormProps) {
  const styles = useStyles();
  const words = useWords().messages.ui.exceptions;
  const [reason, setReason] = useState('');
  return (
    <form
      ref={useIntoSight()}
      className={styles.form}
      aria-label={words.ignore}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '' && !busy) onIgnore(reason);
      }}
    >
      <Field label={words.reason} hint={words.reasonHint} size="small">
        <Input
          autoFocus
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          type="submit"
          appearance="primary"
          disabled={reason.trim() === ''}
          // A disabled button would lose the focus that it has.
          disabledFocusable={busy}
        >
          {words.confirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
