import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckReport } from '../app';
import { fill } from '../locales';
import { extent } from './summary-text';
import { useWords } from './words';

/** More tables than this are folded away, so that the findings stay in sight. */
const FOLDED_FROM = 6;

const useStyles = makeStyles({
  understood: {
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  heading: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalL}` },
  table: { marginTop: tokens.spacingVerticalXXS },
  sheet: { fontWeight: tokens.fontWeightSemibold },
  extent: { color: tokens.colorNeutralForeground2 },
  unknown: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Which sheets were understood as what, and which were not. */
export function Understood({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const { messages } = useWords();
  const { summary: words } = messages.ui;
  const { tables } = report;
  const unknown = unknownSheets(report);
  return (
    <details className={styles.understood} open={tables.length < FOLDED_FROM}>
      <summary className={styles.heading}>
        {words.understood} ({new Set(tables.map(({ sheet }) => sheet)).size})
      </summary>
      <ul className={styles.list}>
        {tables.map((table) => (
          <li key={table.id} className={styles.table}>
            <span className={styles.sheet}>{table.sheet}</span> · {messages.kinds[table.kind]}{' '}
            <span className={styles.extent}>({extent(table, messages.ui)})</span>
          </li>
        ))}
        {unknown.length > 0 && (
          <li className={styles.unknown}>
            {fill(words.notUnderstood, { sheets: unknown.join(', ') })}
          </li>
        )}
      </ul>
    </details>
  );
}

/** Sheets that hold something and were neither recognised nor written by the add-in. */
function unknownSheets({ snapshot, tables }: CheckReport): string[] {
  const known = new Set(tables.map(({ sheet }) => sheet));
  return snapshot.sheets
    .filter(({ rows, generatedBy }) => rows.length > 0 && generatedBy === undefined)
    .map(({ name }) => name)
    .filter((name) => !known.has(name));
}
