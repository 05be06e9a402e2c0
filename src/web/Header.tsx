import { makeStyles, tokens } from '@fluentui/react-components';
import { LanguageChoice, useWords } from '../ui';
import { enterArea } from './use-areas';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  // Seen by who comes to it by the Tab key.
  skip: {
    position: 'absolute',
    zIndex: 9,
    left: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':not(:focus)': {
      width: '1px',
      height: '1px',
      padding: 0,
      border: 'none',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
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
      <button
        type="button"
        className={styles.skip}
        onClick={() => {
          enterArea('panel');
        }}
      >
        {ui.page.skip}
      </button>
      <img className={styles.logo} src="assets/icons/capaian.svg" alt="" />
      <h1 className={styles.name}>{ui.product}</h1>
      <span className={styles.tagline}>{ui.page.tagline}</span>
      <div className={styles.languages}>
        <LanguageChoice />
      </div>
    </header>
  );
}
