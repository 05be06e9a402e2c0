import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetCell } from '../../app';
import { fill } from '../../locales';
import { useWords } from '../parts/words';
import { isReady } from '../model/state/chosen-tables';
import type { ResultState } from '../model/state/state';
import type { PanelModel } from '../model/use-panel';
import { Glance } from './glance/Glance';
import { TableList } from './list/TableList';
import { nameFault } from './sheet-names';
import { WriteOutcome } from './writing/WriteOutcome';
import { WriteProgress } from './writing/WriteProgress';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', height: '100%' },
  look: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  foot: {
    flexShrink: 0,
    maxHeight: '60%',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
  },
  chosen: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  fault: { color: tokens.colorStatusDangerForeground1 },
  make: { width: '100%', marginTop: tokens.spacingVerticalXS },
});

interface TablesPlaceProps {
  readonly model: PanelModel;
  readonly state: ResultState;
  /** Whether something else is to be done once the tables are written. */
  readonly hasNext: boolean;
  /** Shows a cell to the user. */
  readonly onShow: (cell: SheetCell) => void;
}

/** Where the user sees what the figures come to, chooses and names tables, and has them written. */
export function TablesPlace({ model, state, hasNext, onShow }: TablesPlaceProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const { tables: words } = messages.ui;
  const { chosen, writing } = state;
  const ready = state.offers.filter(isReady);
  const faulty = ready.find(({ id }) => chosen.has(id) && nameFault(state, id) !== null);
  const fault = faulty && nameFault(state, faulty.id);
  return (
    <section className={styles.place} aria-label={words.make}>
      <div className={styles.look}>
        <Glance report={state.report} />
        <TableList state={state} model={model} onShow={onShow} />
      </div>
      <div className={styles.foot}>
        <WriteOutcome
          writing={writing}
          onWrite={model.write}
          onDrop={model.dropWriting}
          onShow={onShow}
        />
        {writing.phase === 'writing' ? (
          <WriteProgress {...writing} onCancel={model.dropWriting} />
        ) : (
          <>
            <span className={styles.chosen}>
              {fill(words.chosen, { n: chosen.size, of: ready.length })}
              {faulty && fault && (
                <span className={styles.fault}>
                  {' · '}
                  {messages.tables[faulty.id]?.title ?? faulty.id}: {words.name.faults[fault]}
                </span>
              )}
            </span>
            <Button
              className={styles.make}
              appearance={writing.phase === 'written' && hasNext ? 'secondary' : 'primary'}
              disabled={chosen.size === 0 || faulty !== undefined}
              onClick={() => {
                model.write();
              }}
            >
              {words.make}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
