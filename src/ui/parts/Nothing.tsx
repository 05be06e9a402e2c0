import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from './words';

const useStyles = makeStyles({
  nothing: { padding: tokens.spacingHorizontalL, overflowY: 'auto' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  kinds: { paddingLeft: tokens.spacingHorizontalXL, lineHeight: tokens.lineHeightBase400 },
});

/** No table was recognised: what is looked for, and what helps. */
export function Nothing({ onAgain }: { readonly onAgain: () => void }) {
  const styles = useStyles();
  const { nothing, summary } = useWords().messages.ui;
  return (
    <section className={styles.nothing}>
      <h2 className={styles.title}>{nothing.title}</h2>
      <p>{nothing.lead}</p>
      <ul className={styles.kinds}>
        {nothing.kinds.map((kind) => (
          <li key={kind}>{kind}</li>
        ))}
      </ul>
      <p>{nothing.advice}</p>
      <Button onClick={onAgain}>{summary.again}</Button>
    </section>
  );
}
