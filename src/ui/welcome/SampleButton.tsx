import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  ask: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** How a door opens the sample workbook. */
export interface Sample {
  /** Rejects where it cannot be opened. */
  readonly open: () => Promise<void>;
  /** Whether it comes in a window of its own, which is asked for first. */
  readonly inNewWindow: boolean;
}

/** Opens a workbook to try everything on. */
export function SampleButton({ sample }: { readonly sample: Sample }) {
  const styles = useStyles();
  const words = useWords().messages.ui.care.welcome;
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  const open = () => {
    setState('idle');
    sample.open().catch(() => {
      setState('failed');
    });
  };
  if (state === 'asking') {
    return (
      <div role="group" aria-label={words.sample}>
        <p className={styles.ask}>{words.sampleAsk}</p>
        <div className={styles.line}>
          <Button size="small" autoFocus onClick={open}>
            {words.sampleOpen}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setState('idle');
            }}
          >
            {words.sampleCancel}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          if (sample.inNewWindow) setState('asking');
          else open();
        }}
      >
        {words.sample}
      </Button>
      {state === 'failed' && <p role="alert">{words.sampleFailed}</p>}
    </>
  );
}
