import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useWords } from './words';

const useStyles = makeStyles({
  languages: { display: 'flex', gap: tokens.spacingHorizontalXXS },
});

/** The languages of the screen, each by its own name; nothing where the door offers no choice. */
export function LanguageChoice() {
  const styles = useStyles();
  const { language, messages, onLanguage } = useWords();
  const words = messages.ui.language;
  if (!onLanguage) return null;
  return (
    <div className={styles.languages} role="group" aria-label={words.label}>
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
          {words[code]}
        </ToggleButton>
      ))}
    </div>
  );
}
