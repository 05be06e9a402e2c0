import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { listedFindings } from '../../app';
import { fill, type UiMessages } from '../../locales';
import type { PanelState } from '../model/state/state';
import { useWords } from './words';

const useStyles = makeStyles({
  // Heard, not seen.
  said: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** What was said last, and of how many findings; null before the first result. */
interface Said {
  readonly count: number | null;
  readonly text: string;
}

/** Tells a screen reader how many findings there are whenever that has changed: once, and politely. */
export function Announcer({ state }: { readonly state: PanelState }) {
  const styles = useStyles();
  const { live } = useWords().messages.ui.care;
  const [{ count, text }, setSaid] = useState<Said>({ count: null, text: '' });
  const now = state.phase === 'result' ? listedFindings(state.report.findings).length : null;
  if (now !== null && now !== count) setSaid({ count: now, text: sentence(count, now, live) });
  return (
    <div aria-live="polite" className={styles.said}>
      {text}
    </div>
  );
}

function sentence(before: number | null, now: number, words: UiMessages['care']['live']): string {
  if (before === null) return fill(words.count, { n: now });
  if (now === 0) return words.none;
  const text = now < before ? words.fewer : words.more;
  return fill(text, { n: now, by: Math.abs(now - before) });
}
