import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { thresholdFromText, type ThresholdInForce } from '../../app';
import { fill } from '../../locales';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  form: {
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  input: { width: '7em' },
});

interface ThresholdProps {
  readonly threshold: ThresholdInForce;
  readonly meaning: string;
  readonly busy: boolean;
  /** Null for the rule's own. */
  readonly onSet: (value: number | null) => void;
}

/** One threshold of a rule: what it means, what is in force, and the way back to the rule's own. */
export function Threshold({ threshold: { own, value }, meaning, busy, onSet }: ThresholdProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const words = messages.ui.rules;
  const standing = messages.figures.percent(value);
  const [text, setText] = useState(standing);
  const typed = thresholdFromText(text);
  const isOther = typed !== undefined && typed !== value;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isOther && !busy) onSet(typed === own ? null : typed);
      }}
    >
      <Field
        label={meaning}
        hint={fill(words.own, { n: messages.figures.percent(own) })}
        validationMessage={typed === undefined ? words.noNumber : null}
        size="small"
      >
        <Input
          className={styles.input}
          inputMode="decimal"
          value={text}
          onChange={(_, { value: now }) => {
            setText(now);
          }}
        />
      </Field>
      <div className={styles.line}>
        {text !== standing && (
          <Button size="small" type="submit" disabled={busy || !isOther}>
            {words.set}
          </Button>
        )}
        {value !== own && (
          <Button
            size="small"
            disabled={busy}
            onClick={() => {
              onSet(null);
            }}
          >
            {words.reset}
          </Button>
        )}
      </div>
    </form>
  );
}
