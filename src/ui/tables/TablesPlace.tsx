import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../locales';
import { useWords } from '../parts/words';
import { isReady, type ResultState } from '../state';
import type { PanelModel } from '../use-panel';
import { TableChoice } from './TableChoice';
import { WriteOutcome } from './WriteOutcome';
import { WriteProgress } from './WriteProgress';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', height: '100%' },
  list: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  foot: {
    flexShrink: 0,
    maxHeight: '60%',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
  },
  chosen: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  make: { width: '100%', marginTop: tokens.spacingVerticalXS },
});

interface TablesPlaceProps {
  readonly model: PanelModel;
  readonly state: ResultState;
  /** Whether something else is to be done once the tables are written. */
  readonly hasNext: boolean;
}

/** Where the user chooses tables and has them written. */
export function TablesPlace({ model, state, hasNext }: TablesPlaceProps) {
  const styles = useStyles();
  const { tables: words } = useWords().messages.ui;
  const ready = state.offers.filter(isReady);
  const written = state.writing.phase === 'written';
  return (
    <section className={styles.place} aria-label={words.make}>
      <div className={styles.list}>
        {state.offers.map((offer) => (
          <TableChoice
            key={offer.id}
            offer={offer}
            report={state.report}
            checked={state.chosen.has(offer.id)}
            onToggle={model.toggleTable}
          />
        ))}
      </div>
      <div className={styles.foot}>
        <WriteOutcome writing={state.writing} onWrite={model.write} onDrop={model.dropWriting} />
        <span className={styles.chosen}>
          {ready.length === 0
            ? words.none
            : fill(words.chosen, { n: state.chosen.size, of: state.offers.length })}
        </span>
        {state.writing.phase === 'writing' ? (
          <WriteProgress share={state.writing.share} onCancel={model.dropWriting} />
        ) : (
          <Button
            className={styles.make}
            appearance={written && hasNext ? 'secondary' : 'primary'}
            disabled={state.chosen.size === 0}
            onClick={() => {
              model.write();
            }}
          >
            {words.make}
          </Button>
        )}
      </div>
    </section>
  );
}
