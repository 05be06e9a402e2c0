import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { a1, type CheckReport, type IgnoredFinding } from '../../../app';
import { fill, findingSentence } from '../../../locales';
import { errorSentence } from '../../parts/error-sentence';
import type { Remembering } from '../../state';
import { useWords } from '../../parts/words';

const useStyles = makeStyles({
  exceptions: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  heading: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  aside: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface ExceptionsProps {
  readonly report: CheckReport;
  readonly remembering: Remembering;
  readonly onRestore: (id: string) => void;
}

/** What the user lets stand, each with its reason and a way back. */
export function Exceptions({ report, remembering, onRestore }: ExceptionsProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const words = messages.ui.exceptions;
  const { inForce, unused, waiting } = report.exceptions;
  const ignored = [...inForce, ...unused, ...waiting];
  const count = ignored.length;
  if (count === 0 && remembering.phase !== 'failed') return null;
  const sentenceOf = ({ id, rule, subject }: IgnoredFinding): string => {
    const finding = report.findings.find((one) => one.id === id);
    return finding
      ? `${finding.cell.sheet} ${a1(finding.cell)}: ${findingSentence(messages, finding)}`
      : `${messages.rules[rule]?.title ?? rule}: ${subject}`;
  };
  return (
    <div className={styles.exceptions}>
      {remembering.phase === 'failed' && (
        <p role="alert">
          {remembering.error === 'newer' || remembering.error === 'unreadable'
            ? words[remembering.error]
            : errorSentence(messages, remembering.error)}
        </p>
      )}
      {count > 0 && (
        <details>
          <summary className={styles.heading}>{fill(words.heading, { n: count })}</summary>
          <ul className={styles.list} aria-label={words.list}>
            {ignored.map((one) => (
              <li key={one.id} className={styles.item}>
                {sentenceOf(one)}
                <span className={styles.aside}>{fill(words.because, { reason: one.reason })}</span>
                {unused.includes(one) && <span className={styles.aside}>{words.unused}</span>}
                {waiting.includes(one) && (
                  <span className={styles.aside}>
                    {fill(words.waiting, { files: (one.files ?? []).join(', ') })}
                  </span>
                )}
                <Button
                  size="small"
                  disabled={remembering.phase === 'saving'}
                  onClick={() => {
                    onRestore(one.id);
                  }}
                >
                  {words.restore}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
