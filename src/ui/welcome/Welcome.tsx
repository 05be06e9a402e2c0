import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { fill } from '../../locales';
import { useWords } from '../parts/words';
import { SampleButton, type Sample } from './SampleButton';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: { display: 'flex', alignItems: 'start', justifyContent: 'space-between' },
  title: {
    margin: 0,
    paddingTop: '2px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  close: { flexShrink: 0, minWidth: '24px' },
  text: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  dots: { display: 'flex', gap: tokens.spacingHorizontalXS, marginRight: 'auto' },
  dot: {
    width: '8px',
    height: '8px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralForeground2}`,
    borderRadius: '50%',
  },
  // A border's width stays where high contrast takes the background away.
  here: { border: `4px solid ${tokens.colorBrandForeground1}` },
  sample: { marginTop: tokens.spacingVerticalS },
});

interface WelcomeProps {
  readonly sample?: Sample | undefined;
  readonly onClose: () => void;
}

/** The introduction: three short steps above the first result, never instead of it. */
export function Welcome({ sample, onClose }: WelcomeProps) {
  const styles = useStyles();
  const words = useWords().messages.ui.care.welcome;
  const [at, setAt] = useState(0);
  const { length } = words.steps;
  const isLast = at === length - 1;
  return (
    <section className={styles.card} aria-label={words.label}>
      <div aria-live="polite">
        <div className={styles.head}>
          <h2 className={styles.title}>{words.steps[at]?.title}</h2>
          <Button
            className={styles.close}
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            title={words.skip}
            aria-label={words.skip}
            onClick={onClose}
          />
        </div>
        <p className={styles.text}>{words.steps[at]?.text}</p>
      </div>
      <div className={styles.foot}>
        <div
          className={styles.dots}
          role="img"
          aria-label={fill(words.position, { n: at + 1, of: length })}
        >
          {words.steps.map(({ title }, place) => (
            <span key={title} className={mergeClasses(styles.dot, place === at && styles.here)} />
          ))}
        </div>
        {at > 0 && (
          <Button
            appearance="subtle"
            size="small"
            onClick={() => {
              setAt(at - 1);
            }}
          >
            {words.back}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            if (isLast) onClose();
            else setAt(at + 1);
          }}
        >
          {isLast ? words.finish : words.next}
        </Button>
      </div>
      {isLast && sample && (
        <div className={styles.sample}>
          <SampleButton sample={sample} />
        </div>
      )}
    </section>
  );
}
