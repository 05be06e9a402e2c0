import { makeStyles, tokens } from '@fluentui/react-components';
import type { TableOffer } from '../../../app';
import { fill } from '../../../locales';
import { Summary } from '../../parts/Summary';
import { useWords } from '../../parts/words';

const useStyles = makeStyles({
  lacking: {
    marginTop: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  heading: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalL}` },
  table: { marginTop: tokens.spacingVerticalS },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

interface LackingProps {
  readonly offers: readonly TableOffer[];
  /** Where nothing else is to be seen. */
  readonly isOpen: boolean;
}

/** Tables that cannot be made yet, folded away, each with what it needs. */
export function Lacking({ offers, isOpen }: LackingProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const { tables: words } = messages.ui;
  return (
    <details className={styles.lacking} open={isOpen}>
      <Summary className={styles.heading}>{fill(words.lacking, { n: offers.length })}</Summary>
      <ul className={styles.list}>
        {offers.map(({ id, lacks }) => (
          <li key={id} className={styles.table}>
            <span className={styles.title}>{messages.tables[id]?.title ?? id}</span>
            {fill(words.lacks, {
              what: lacks.map((lack) => messages.lacks[lack] ?? lack).join('; '),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
