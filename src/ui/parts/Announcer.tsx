import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { listedFindings } from '../../app';
import { fill, type UiMessages } from '../../locales';
import { readiness } from '../check/overview/readiness-of';
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

/** What was said last, and of what; nulls before the first result. */
interface Said {
  readonly count: number | null;
  readonly verdict: string | null;
  readonly text: string;
}

/**
 * Tells a screen reader whether the workbook is ready and how many findings there are, whenever that has changed:
 * once, and politely. Nothing else on the screen tells the same.
 */
export function Announcer({ state }: { readonly state: PanelState }) {
  const styles = useStyles();
  const { care, check } = useWords().messages.ui;
  const [{ count, verdict, text }, setSaid] = useState<Said>({
    count: null,
    verdict: null,
    text: '',
  });
  if (state.phase === 'result') {
    const { report } = state;
    const now = listedFindings(report.findings).length;
    const { title } = readiness(report, check.readiness);
    if (now !== count || title !== verdict) {
      setSaid({ count: now, verdict: title, text: `${title}. ${sentence(count, now, care.live)}` });
    }
  }
  return (
    <div aria-live="polite" className={styles.said}>
      {text}
    </div>
  );
}

function sentence(before: number | null, now: number, words: UiMessages['care']['live']): string {
  if (before === null || before === now) return fill(words.count, { n: now });
  if (now === 0) return words.none;
  const text = now < before ? words.fewer : words.more;
  return fill(text, { n: now, by: Math.abs(now - before) });
}
