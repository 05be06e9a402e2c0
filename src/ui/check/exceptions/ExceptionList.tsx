import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { a1, type CheckReport, type IgnoredFinding } from '../../../app';
import { fill, findingSentence } from '../../../locales';
import { useWords } from '../../parts/words';
import { ignoredOf } from './ignored';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  aside: { display: 'block', color: tokens.colorNeutralForeground2 },
  none: { margin: 0 },
});

interface ExceptionListProps {
  readonly report: CheckReport;
  /** True while something is being remembered. */
  readonly busy: boolean;
  readonly onRestore: (id: string) => void;
}

/** Each finding that the user lets stand, with its reason and a way back. */
export function ExceptionList({ report, busy, onRestore }: ExceptionListProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const { exceptions: words, care } = messages.ui;
  const { unused, waiting } = report.exceptions;
  const ignored = ignoredOf(report);
  if (ignored.length === 0) return <p className={styles.none}>{care.settings.ignoredNone}</p>;
  const sentenceOf = ({ id, rule, subject }: IgnoredFinding): string => {
    const finding = report.findings.find((one) => one.id === id);
    return finding
      ? `${finding.cell.sheet} ${a1(finding.cell)}: ${findingSentence(messages, finding)}`
      : `${messages.rules[rule]?.title ?? rule}: ${subject}`;
  };
  return (
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
            disabled={busy}
            onClick={() => {
              onRestore(one.id);
            }}
          >
            {words.restore}
          </Button>
        </li>
      ))}
    </ul>
  );
}
