import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PreviewCell } from '../../../app';
import { fill } from '../../../locales';
import { useWords } from '../../parts/words';
import type { Preview } from './use-preview';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  room: {
    marginTop: tokens.spacingVerticalXS,
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase100 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: tokens.lineHeightBase100,
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  head: { backgroundColor: tokens.colorNeutralBackground3, textAlign: 'center' },
  bold: { fontWeight: tokens.fontWeightSemibold },
  left: { textAlign: 'left' },
  center: { textAlign: 'center' },
  right: { textAlign: 'right', whiteSpace: 'nowrap' },
});

/** Pixels of the whole table: wide enough to be read, and scrolled where the pane is narrower. */
const WIDTH = 560;
const LEAST_COLUMN = 24;

interface PreviewTableProps {
  readonly preview: Preview;
  /** What is said of the table beside its preview, which need not say it again. */
  readonly title: string;
  readonly number: string | null;
}

/** The first rows of a table as its sheet will show them. */
export function PreviewTable({ preview, title, number }: PreviewTableProps) {
  const styles = useStyles();
  const { preview: words } = useWords().messages.ui.tables;
  if (preview === null) return <p className={styles.text}>{words.waiting}</p>;
  if (preview === 'failed') return <p className={styles.text}>{words.failed}</p>;
  const { titles, head, body, more, widths } = preview;
  const row = (cells: readonly PreviewCell[], Cell: 'td' | 'th', place: number) => (
    <tr key={place}>
      {cells.map(({ text, columns, rows, align, bold }, at) => (
        <Cell
          key={at}
          colSpan={columns}
          rowSpan={rows}
          className={mergeClasses(
            styles.cell,
            Cell === 'th' ? styles.head : styles[align],
            bold && styles.bold,
          )}
        >
          {text}
        </Cell>
      ))}
    </tr>
  );
  return (
    <div>
      {titles
        .filter((line) => line !== title && line !== number)
        .map((line) => (
          <p key={line} className={styles.text}>
            {line}
          </p>
        ))}
      <div
        className={styles.room}
        role="region"
        aria-label={fill(words.table, { title })}
        tabIndex={0}
      >
        <table className={styles.table}>
          <colgroup>
            {widths.map((width, place) => (
              <col key={place} style={{ minWidth: Math.max(LEAST_COLUMN, width * WIDTH) }} />
            ))}
          </colgroup>
          <thead>{head.map((cells, place) => row(cells, 'th', place))}</thead>
          <tbody>{body.map((cells, place) => row(cells, 'td', place))}</tbody>
        </table>
      </div>
      {more > 0 && <p className={styles.text}>{fill(words.more, { n: more })}</p>}
    </div>
  );
}
