import { makeStyles, tokens } from '@fluentui/react-components';
import type { PreviewCell, TablePreview } from '../../../app';

/** Pixels, as all figures here. */
const SIZE = { width: 64, height: 44 };
const MARGIN = 4;
const LINE = 5;
/** Width of a letter in so small a picture. */
const LETTER = 0.9;
const INNER = SIZE.width - 2 * MARGIN;

const useStyles = makeStyles({
  page: {
    display: 'block',
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { color: tokens.colorBrandForeground1 },
});

/** The head of a table in miniature: where its columns are, how long its texts. */
export function Thumbnail({ preview }: { readonly preview: TablePreview | null }) {
  const styles = useStyles();
  const { widths, head, body } = preview ?? { widths: [], head: [], body: [] };
  const bodyTop = MARGIN + head.length * LINE + 2;
  return (
    <svg className={styles.page} {...SIZE} aria-hidden>
      <g className={styles.head} fill="currentColor">
        {head.length > 0 && (
          <rect x={MARGIN} y={MARGIN} width={INNER} height={head.length * LINE} opacity={0.25} />
        )}
        {head.map((cells, row) => marks(cells, widths, MARGIN + row * LINE))}
      </g>
      <g fill="currentColor" opacity={0.75}>
        {body.map((cells, row) => marks(cells, widths, bodyTop + row * LINE))}
      </g>
    </svg>
  );
}

/** A dash for each text of a row, as long as its text or its column. */
function marks(cells: readonly PreviewCell[], widths: readonly number[], top: number) {
  let column = widths.length - cells.reduce((sum, { columns }) => sum + columns, 0);
  return cells.map(({ text, columns, align }, place) => {
    const left = MARGIN + sum(widths.slice(0, column)) * INNER;
    const room = sum(widths.slice(column, column + columns)) * INNER - 2;
    column += columns;
    const length = Math.max(0, Math.min(room, text.length * LETTER));
    const indent = align === 'left' ? 0 : (room - length) / (align === 'right' ? 1 : 2);
    return (
      length > 0 && (
        <rect key={`${top} ${place}`} x={left + 1 + indent} y={top + 1} width={length} height={2} />
      )
    );
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
