import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState, type ReactNode } from 'react';
import type { OnEdited } from '../../app';
import { fill } from '../../locales';
import { isReady, type ResultState } from '../state';
import { TableChoice } from './TableChoice';
import { WriteOutcome } from './WriteOutcome';
import { WriteProgress } from './WriteProgress';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  maker: {
    flexShrink: 0,
    maxHeight: '60%',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  list: { display: 'flex', flexDirection: 'column', ':empty': { display: 'none' } },
  next: { display: 'flex', flexDirection: 'column' },
  chosen: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  make: { width: '100%', marginTop: tokens.spacingVerticalXS },
});

interface TableMakerProps {
  readonly state: ResultState;
  readonly onToggle: (id: string) => void;
  readonly onWrite: (onEdited?: OnEdited) => void;
  readonly onDrop: () => void;
  /** Whether the workbook was repaired or remembers something new. */
  readonly changed: boolean;
  /** The action that follows once the workbook is another one, where the door has one. */
  readonly next?: ReactNode;
}

/** The panel's one main action: writes the tables; which ones can be chosen above it. */
export function TableMaker({ state, onToggle, onWrite, onDrop, changed, next }: TableMakerProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const listId = useId();
  const { tables: words } = useWords().messages.ui;
  const ready = state.offers.filter(isReady);
  const written = state.writing.phase === 'written';
  return (
    <section className={styles.maker} aria-label={words.make}>
      <WriteOutcome writing={state.writing} onWrite={onWrite} onDrop={onDrop} />
      {(written || changed) && <div className={styles.next}>{next}</div>}
      <div className={styles.line}>
        <span className={styles.chosen}>
          {ready.length === 0
            ? words.none
            : fill(words.chosen, { n: state.chosen.size, of: state.offers.length })}
        </span>
        <Button
          appearance="transparent"
          size="small"
          iconPosition="after"
          icon={open ? <ChevronDownRegular /> : <ChevronUpRegular />}
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {words.choose}
        </Button>
      </div>
      <div id={listId} className={styles.list} hidden={!open}>
        {open &&
          state.offers.map((offer) => (
            <TableChoice
              key={offer.id}
              offer={offer}
              report={state.report}
              checked={state.chosen.has(offer.id)}
              onToggle={onToggle}
            />
          ))}
      </div>
      {state.writing.phase === 'writing' ? (
        <WriteProgress share={state.writing.share} onCancel={onDrop} />
      ) : (
        <Button
          className={styles.make}
          appearance={written && next !== undefined ? 'secondary' : 'primary'}
          disabled={state.chosen.size === 0}
          onClick={() => {
            setOpen(false);
            onWrite();
          }}
        >
          {words.make}
        </Button>
      )}
    </section>
  );
}
