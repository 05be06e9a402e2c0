import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  room: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  name: { minWidth: '9em' },
  heading: { fontWeight: tokens.fontWeightSemibold },
  figure: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

interface FiguresTableProps {
  readonly label: string;
  readonly headings: readonly string[];
  /** The first cell of each is its name. */
  readonly rows: readonly (readonly string[])[];
  /** Which columns hold figures. */
  readonly isFigure: readonly boolean[];
}

/** The figures of a chart, for those who want them exactly or cannot see it. */
export function FiguresTable({ label, headings, rows, isFigure }: FiguresTableProps) {
  const styles = useStyles();
  const classOf = (column: number): string =>
    mergeClasses(
      styles.cell,
      column === 0 && styles.name,
      isFigure[column] === true && styles.figure,
    );
  return (
    <div className={styles.room} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {headings.map((text, column) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(classOf(column), styles.heading)}
              >
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row" className={classOf(0)}>
                {name}
              </th>
              {cells.map((text, column) => (
                <td key={column} className={classOf(column + 1)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
