import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckReport } from '../../app';
import { fill } from '../../locales';
import { useWords } from '../parts/words';
import { correctionText } from './texts';
import type { CorrectionsModel } from '../model/use-corrections';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  aside: { display: 'block', color: tokens.colorNeutralForeground2 },
  remove: { flexShrink: 0, minWidth: 'auto' },
});

interface CorrectionListProps {
  readonly report: Pick<CheckReport, 'corrections'>;
  readonly model: CorrectionsModel;
}

interface Entry {
  readonly key: string;
  readonly text: string;
  /** Why it is not used, or null where it is. */
  readonly problem: string | null;
  readonly remove: () => void;
}

/** How many corrections the list names. */
export function correctionCount({ corrections }: CorrectionListProps['report']): number {
  return corrections.inForce.length + corrections.unused.length + corrections.dropped.length;
}

/** All that the user has said of the sheets, what is not used of it, and a way to take each back. */
export function CorrectionList({ report, model }: CorrectionListProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const words = messages.ui.structure;
  const { inForce, unused, dropped, problem } = report.corrections;
  const entry =
    (state: string | null) =>
    (correction: (typeof inForce)[number], place: number): Entry => ({
      key: `${state ?? ''} ${place}`,
      text: correctionText(correction, messages),
      problem: state,
      remove: () => {
        model.remove(correction);
      },
    });
  const entries: Entry[] = [
    ...inForce.map(entry(null)),
    ...unused.map(entry(words.notFound)),
    ...dropped.map((one): Entry => ({
      key: `dropped ${one.index}`,
      text: fill(words.notUnderstood, { n: one.index + 1 }),
      problem: null,
      remove: () => {
        model.forget(one);
      },
    })),
  ];
  return (
    <>
      {problem !== null && <p>{words[problem]}</p>}
      {problem === null && entries.length === 0 && <p>{words.none}</p>}
      {entries.length > 0 && (
        <ul className={styles.list} aria-label={fill(words.list, { n: entries.length })}>
          {entries.map(({ key, text, problem: why, remove }) => (
            <li key={key} className={styles.item}>
              <span>
                {text}
                {why !== null && <span className={styles.aside}>{why}</span>}
              </span>
              <Button
                className={styles.remove}
                size="small"
                aria-label={fill(words.removeOf, { what: text })}
                onClick={remove}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
