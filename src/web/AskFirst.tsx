import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { fill } from '../locales';
import { useWords } from '../ui';

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    overflowWrap: 'anywhere',
  },
});

interface AskFirstProps {
  /** Name of the file whose changes would be gone. */
  readonly name: string;
  readonly onGoOn: () => void;
  readonly onStay: () => void;
}

/** Asks before changes that nobody has downloaded are gone. What loses nothing has the keyboard. */
export function AskFirst({ name, onGoOn, onStay }: AskFirstProps) {
  const styles = useStyles();
  const { lose } = useWords().messages.ui.page;
  const sentence = useId();
  return (
    <section role="alertdialog" aria-labelledby={sentence} className={styles.question}>
      <span id={sentence}>{fill(lose.sentence, { name })}</span>
      <Button size="small" appearance="primary" autoFocus onClick={onStay}>
        {lose.stay}
      </Button>
      <Button size="small" onClick={onGoOn}>
        {lose.goOn}
      </Button>
    </section>
  );
}
