import { makeStyles, tokens } from '@fluentui/react-components';
import { sheetKey, type CheckReport, type RecognisedTable, type TableJoin } from '../../../app';
import { fill } from '../../../locales';
import { extent } from './overview-text';
import { useWords } from '../../parts/words';

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
        {words.understood} ({new Set(tables.map(sheetKey)).size})
      </summary>
      <ul className={styles.list}>
        {tables.map((table) => (
          <li key={table.id} className={styles.table}>
            <span className={styles.sheet}>{nameOf(table)}</span> · {messages.kinds[table.kind]}{' '}
            <span className={styles.extent}>({extent(table, messages.ui)})</span>
          </li>
        ))}
        {report.joins.map((join) => (
          <li key={`${join.base.id} ${join.other.id}`} className={styles.table}>
            {joinText(join, words)}
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

/** `LRA.xlsx · Sheet1`, or the sheet alone where it is in the open workbook. */
function nameOf({ file, sheet }: RecognisedTable): string {
  return file === undefined ? sheet : `${file} · ${sheet}`;
}

/** Which tables were read as one, and how many of their rows found no partner. */
function joinText(
  { base, other, pairs, unmatchedBase, unmatchedOther }: TableJoin,
  words: { readonly joined: string; readonly alone: string },
): string {
  const alone = unmatchedBase.length + unmatchedOther.length;
  const joined = fill(words.joined, {
    base: nameOf(base),
    other: nameOf(other),
    n: pairs.length,
  });
  return alone === 0 ? joined : `${joined}; ${fill(words.alone, { n: alone })}`;
}

/** Sheets that hold something and were neither recognised nor written by the add-in. */
function unknownSheets({ snapshot, tables }: CheckReport): string[] {
  const own = tables.filter(({ file }) => file === undefined);
  const known = new Set(own.map(({ sheet }) => sheet));
  return snapshot.sheets
    .filter(({ rows, generatedBy }) => rows.length > 0 && generatedBy === undefined)
    .map(({ name }) => name)
    .filter((name) => !known.has(name));
}
