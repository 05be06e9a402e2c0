import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface IgnoreFindingProps {
  /** True while something is being remembered. */
  readonly busy: boolean;
  readonly onIgnore: (reason: string) => void;
}

/** Lets one finding stand, for a reason that whoever reads the workbook later can understand. */
export function IgnoreFinding({ busy, onIgnore }: IgnoreFindingProps) {
  const styles = useStyles();
  const words = useWords().messages.ui.exceptions;
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null) {
    return (
      <div className={styles.form}>
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() => {
              setReason('');
            }}
          >
            {words.ignore}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <form
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
          disabled={busy || reason.trim() === ''}
        >
          {words.confirm}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setReason(null);
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
