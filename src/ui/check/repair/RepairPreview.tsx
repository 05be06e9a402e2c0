import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { a1, type Repair } from '../../../app';
import { fill } from '../../../locales';
import { useIntoSight } from '../../parts/use-into-sight';
import { contentText } from './change-text';
import { useWords } from '../../parts/words';

/** So many cells are shown one by one; of more only how many they are. */
const SHOWN = 4;

const useStyles = makeStyles({
  preview: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorBrandBackground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  cell: { fontWeight: tokens.fontWeightSemibold },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  buttons: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface RepairPreviewProps {
  readonly repairs: readonly Repair[];
  readonly busy: boolean;
  readonly note: string | undefined;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What a repair will change, cell by cell, before anything is. */
export function RepairPreview({ repairs, busy, note, onApply, onCancel }: RepairPreviewProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const words = messages.ui.repairs;
  const changes = repairs.flatMap((repair) => repair.changes);
  const more = changes.length - SHOWN;
  return (
    <section ref={useIntoSight()} className={styles.preview} aria-label={words.preview}>
      {changes.length === 0 && words.nothing}
      <ul className={styles.list}>
        {changes.slice(0, SHOWN).map((change) => (
          <li key={`${change.sheet}!${a1(change)}`}>
            <span className={styles.cell}>{`${change.sheet} ${a1(change)}`}</span>:{' '}
            {contentText(change.before, messages)} → {contentText(change.after, messages)}
          </li>
        ))}
        {more > 0 && <li>{fill(words.more, { n: more })}</li>}
      </ul>
      {note !== undefined && changes.length > 0 && <p className={styles.note}>{note}</p>}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          autoFocus
          disabled={changes.length === 0}
          // A disabled button would lose the focus that it has.
          disabledFocusable={busy}
          onClick={onApply}
        >
          {words.apply}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
