import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckReport, TableOffer } from '../../app';
import { fill } from '../../locales';
import { CopyTable } from './CopyTable';
import { isReady } from '../state';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  lacks: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface TableChoiceProps {
  readonly offer: TableOffer;
  readonly report: CheckReport;
  readonly checked: boolean;
  readonly onToggle: (id: string) => void;
}

/** One table to choose, or what is missing before it can be made. */
export function TableChoice({ offer, report, checked, onToggle }: TableChoiceProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const title = messages.tables[offer.id]?.title ?? offer.id;
  const lacks = offer.lacks.map((id) => messages.lacks[id] ?? id).join('; ');
  return (
    <>
      <Checkbox
        checked={checked}
        disabled={!isReady(offer)}
        label={
          <>
            {title}
            {lacks !== '' && (
              <span className={styles.lacks}>
                {fill(messages.ui.tables.lacks, { what: lacks })}
              </span>
            )}
          </>
        }
        onChange={() => {
          onToggle(offer.id);
        }}
      />
      {isReady(offer) && <CopyTable report={report} id={offer.id} title={title} />}
    </>
  );
}
