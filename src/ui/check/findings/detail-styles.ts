import { makeStyles, tokens } from '@fluentui/react-components';

/** How the parts of an open finding look alike. */
export const useDetailStyles = makeStyles({
  term: { display: 'block', color: tokens.colorNeutralForeground2 },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
