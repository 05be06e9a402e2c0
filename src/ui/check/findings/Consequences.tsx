import { Link, makeStyles } from '@fluentui/react-components';
import { a1, type Finding, type SheetCell } from '../../../app';
import { fill, findingSentence } from '../../../locales';
import { useWords } from '../../parts/words';
import { sheetName } from './finding-view';
import { useDetailStyles } from './detail-styles';

/** So many are told in full; all of them are mended with their root. */
const TOLD = 5;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '1.2em' },
});

interface ConsequencesProps {
  /** Findings that the open one explains. */
  readonly findings: readonly Finding[];
  readonly onShow: (cell: SheetCell) => void;
}

/** What is wrong only because something else is: it needs no mending of its own. */
export function Consequences({ findings, onShow }: ConsequencesProps) {
  const styles = useStyles();
  const { term, link } = useDetailStyles();
  const { messages } = useWords();
  const { check: words } = messages.ui;
  if (findings.length === 0) return null;
  const more = findings.length - TOLD;
  return (
    <div>
      <span className={term}>{words.consequences}</span>
      <ul className={styles.list} aria-label={words.consequences}>
        {findings.slice(0, TOLD).map((finding) => {
          const cell = `${sheetName(finding.cell)} ${a1(finding.cell)}`;
          return (
            <li key={finding.id}>
              <Link
                as="button"
                className={link}
                aria-label={fill(words.showCell, { cell })}
                onClick={() => {
                  onShow(finding.cell);
                }}
              >
                {cell}
              </Link>{' '}
              {findingSentence(messages, finding)}
            </li>
          );
        })}
        {more > 0 && <li>{fill(words.moreConsequences, { n: more })}</li>}
      </ul>
    </div>
  );
}
