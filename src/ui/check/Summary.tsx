import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { openFindings, rootFindings, type CheckReport } from '../../app';
import { fill } from '../../locales';
import { SeverityMark } from '../parts/SeverityMark';
import { agreements, setRules } from './summary-text';
import { Understood } from './Understood';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  summary: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  verdict: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  good: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusSuccessForeground1 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  fact: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  tick: { flexShrink: 0, fontSize: '14px', color: tokens.colorStatusSuccessForeground1 },
  turn: { fontSize: '16px' },
  again: { marginLeft: 'auto' },
});

interface SummaryProps {
  readonly report: CheckReport;
  readonly onAgain: () => void;
}

/** At one glance: how many things are wrong, what agrees, which sheets were understood as what. */
export function Summary({ report, onAgain }: SummaryProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const { summary: words } = messages.ui;
  const { summary } = report;
  return (
    <section className={styles.summary} aria-label={words.heading}>
      <div role="status">
        <h2 className={styles.verdict}>
          {summary.error > 0 ? (
            <SeverityMark severity="error" />
          ) : (
            <CheckmarkCircleFilled aria-hidden className={styles.good} />
          )}
          {verdict(report, words)}
        </h2>
      </div>
      <ul className={styles.facts}>
        {(['warning', 'info'] as const)
          .filter((kind) => summary[kind] > 0)
          .map((kind) => (
            <li key={kind} className={styles.fact}>
              <SeverityMark severity={kind} />
              {summary[kind]} {messages.severities[kind]}
            </li>
          ))}
        {agreements(summary, words).map((text) => (
          <li key={text} className={styles.fact}>
            <CheckmarkCircleFilled aria-hidden className={styles.tick} />
            {text}
          </li>
        ))}
        <li className={styles.again}>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowSyncRegular className={styles.turn} />}
            onClick={onAgain}
          >
            {words.again}
          </Button>
        </li>
      </ul>
      <Understood report={report} />
      {setRules(report.exceptions, messages).map((text) => (
        <p key={text} className={styles.facts}>
          {text}
        </p>
      ))}
      {report.failures.map(({ rule }) => (
        <p key={rule} className={styles.facts}>
          {fill(words.ruleFailed, { rule: messages.rules[rule]?.title ?? rule })}
        </p>
      ))}
    </section>
  );
}

function verdict(
  { findings }: CheckReport,
  words: { errors: string; noErrors: string; clean: string },
): string {
  const wrong = rootFindings(findings).filter(({ severity }) => severity === 'error').length;
  if (wrong > 0) return fill(words.errors, { n: wrong });
  return openFindings(findings).length > 0 ? words.noErrors : words.clean;
}
