import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { Language } from '../locales';
import { useWords } from '../ui';

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
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    // On a narrow page only its first letters would be left.
    '@media (max-width: 600px)': { display: 'none' },
  },
  languages: { display: 'flex', marginLeft: 'auto', gap: tokens.spacingHorizontalXXS },
});

/** Name, purpose and language of the page. */
export function Header({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const { language, messages } = useWords();
  const { ui } = messages;
  return (
    <header className={styles.header}>
      <img className={styles.logo} src="assets/icons/capaian.svg" alt="" />
      <h1 className={styles.name}>{ui.product}</h1>
      <span className={styles.tagline}>{ui.page.tagline}</span>
      <div className={styles.languages} role="group" aria-label={ui.language.label}>
        {(['id', 'en'] as const).map((code) => (
          <ToggleButton
            key={code}
            size="small"
            appearance="subtle"
            lang={code}
            checked={code === language}
            onClick={() => {
              onLanguage(code);
            }}
          >
            {ui.language[code]}
          </ToggleButton>
        ))}
      </div>
    </header>
  );
}
