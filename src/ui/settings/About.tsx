import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { VERSION } from '../../app/version';
import { fill } from '../../locales';
import { PAGES } from '../addresses';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0` },
});

/** Which version this is, and the pages about it. */
export function About() {
  const styles = useStyles();
  const words = useWords().messages.ui.care.settings;
  const pages = [
    { address: PAGES.guide, text: words.guide },
    { address: PAGES.support, text: words.support },
    { address: PAGES.rules, text: words.rulePages },
    { address: PAGES.privacy, text: words.privacy },
  ];
  return (
    <ul className={styles.list}>
      <li className={styles.item}>{fill(words.version, { version: VERSION })}</li>
      {pages.map(({ address, text }) => (
        <li key={address} className={styles.item}>
          <Link href={address} target="_blank" rel="noreferrer">
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}
