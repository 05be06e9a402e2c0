import { makeStyles, tokens } from '@fluentui/react-components';
import { LanguageChoice, useWords } from '../ui';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  logo: { display: 'block', width: '28px', height: '28px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  tagline: {
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    // On a narrow page only its first letters would be left.
    '@media (max-width: 600px)': { display: 'none' },
  },
  languages: { marginLeft: 'auto' },
});

/** Name, purpose and language of the page. */
export function Header() {
  const styles = useStyles();
  const { ui } = useWords().messages;
  return (
    <header className={styles.header}>
      <img className={styles.logo} src="assets/icons/capaian.svg" alt="" />
      <h1 className={styles.name}>{ui.product}</h1>
      <span className={styles.tagline}>{ui.page.tagline}</span>
      <div className={styles.languages}>
        <LanguageChoice />
      </div>
    </header>
  );
}
