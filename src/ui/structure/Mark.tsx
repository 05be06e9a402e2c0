import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../locales';
import { SeverityMark } from '../parts/SeverityMark';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  link: { fontSize: 'inherit' },
});

interface MarkProps {
  readonly unsure: boolean;
  readonly corrected: boolean;
  /** Names the thing: `kolom C`. */
  readonly what: string;
  readonly onRevert: () => void;
  /** False where the Tab key passes the way back by. */
  readonly canFocus?: boolean;
}

/** That a person should look at a thing, or has said what it is, with the way back. */
export function Mark({ unsure, corrected, what, onRevert, canFocus = true }: MarkProps) {
  const styles = useStyles();
  const { structure: words } = useWords().messages.ui;
  if (corrected) {
    return (
      <span className={styles.mark}>
        {words.corrected}
        <Link
          as="button"
          className={styles.link}
          aria-label={fill(words.revertOf, { what })}
          tabIndex={canFocus ? 0 : -1}
          onClick={onRevert}
        >
          {words.revert}
        </Link>
      </span>
    );
  }
  return unsure ? <Unsure text={words.unsure} /> : null;
}

/** What a person should look at. */
export function Unsure({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <SeverityMark severity="warning" />
      {text}
    </span>
  );
}
