import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { a1, sheetKey, type Finding, type SheetCell } from '../../../app';
import { fill } from '../../../locales';
import { useWords } from '../../parts/words';
import { useDetailStyles } from './detail-styles';
import { sheetName } from './finding-view';

/** So many cells are named; of a sum over hundreds of rows the first ones tell enough. */
const NAMED = 8;

const useStyles = makeStyles({
  cells: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

interface RelatedCellsProps {
  readonly finding: Finding;
  readonly onShow: (cell: SheetCell) => void;
}

/** The finding's own cell and those that it was computed from, each to go to. */
export function RelatedCells({ finding, onShow }: RelatedCellsProps) {
  const styles = useStyles();
  const { term, link } = useDetailStyles();
  const { check: words } = useWords().messages.ui;
  const { cell, also = [], related } = finding;
  const others = [...also, ...related];
  if (others.length === 0) return null;
  const named = [cell, ...others.slice(0, NAMED)];
  const more = others.length - NAMED;
  return (
    <div>
      <span className={term}>{words.related}</span>
      <ul className={styles.cells} aria-label={words.related}>
        {named.map((one) => {
          const text = nameOf(one, cell);
          return (
            <li key={text}>
              <Link
                as="button"
                className={link}
                aria-label={fill(words.showCell, { cell: text })}
                onClick={() => {
                  onShow(one);
                }}
              >
                {text}
              </Link>
            </li>
          );
        })}
        {more > 0 && <li>{fill(words.relatedMore, { n: more })}</li>}
      </ul>
    </div>
  );
}

/** `C15`, with its sheet before it where that is another one. */
function nameOf(cell: SheetCell, own: SheetCell): string {
  return sheetKey(cell) === sheetKey(own) ? a1(cell) : `${sheetName(cell)} ${a1(cell)}`;
}
