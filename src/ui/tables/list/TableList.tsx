import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetCell } from '../../../app';
import { fill } from '../../../locales';
import { useWords } from '../../parts/words';
import { isReady } from '../../model/state/chosen-tables';
import type { ResultState } from '../../model/state/state';
import type { PanelModel } from '../../model/use-panel';
import { Lacking } from './Lacking';
import { TableCard } from './TableCard';

const useStyles = makeStyles({
  place: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  all: { display: 'flex', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface TableListProps {
  readonly state: ResultState;
  readonly model: PanelModel;
  readonly onShow: (cell: SheetCell) => void;
}

/** The tables that can be made, to choose from, and below what the others need. */
export function TableList({ state, model, onShow }: TableListProps) {
  const styles = useStyles();
  const { tables: words } = useWords().messages.ui;
  const { offers, chosen } = state;
  const ready = offers.filter(isReady);
  const lacking = offers.filter((offer) => !isReady(offer));
  const isAll = chosen.size === ready.length;
  return (
    <section className={styles.place} aria-label={words.heading}>
      {ready.length > 1 && (
        <div className={styles.all}>
          <Checkbox
            checked={isAll ? true : chosen.size === 0 ? false : 'mixed'}
            label={fill(words.all, { n: ready.length })}
            onChange={() => {
              model.chooseAllTables(!isAll);
            }}
          />
        </div>
      )}
      {ready.length === 0 && <p>{words.none}</p>}
      <ul className={styles.list}>
        {ready.map((offer) => (
          <TableCard key={offer.id} offer={offer} state={state} model={model} onShow={onShow} />
        ))}
      </ul>
      {lacking.length > 0 && <Lacking offers={lacking} isOpen={ready.length === 0} />}
    </section>
  );
}
