import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import {
  isCorrected,
  sheetKey,
  type CheckReport,
  type RecognisedTable,
  type TableJoin,
} from '../../../app';
import { fill } from '../../../locales';
import { extent } from './overview-text';
import { Summary } from '../../parts/Summary';
import { useWords } from '../../parts/words';
import { Unsure } from '../../structure/Mark';
import { nameOf as nameOfTable, type TableName } from '../../model/table-name';
import { correctedParts, unsureParts } from '../../structure/table-view';

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
  more: { color: tokens.colorNeutralForeground2 },
  link: { fontSize: 'inherit' },
});

interface UnderstoodProps {
  readonly report: CheckReport;
  /** Shows what was recognised of a table. */
  readonly onStructure: (name: TableName) => void;
}

/** Which sheets were understood as what. */
export const Understood = memo(function Understood({ report, onStructure }: UnderstoodProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const { summary: words } = messages.ui;
  const { tables } = report;
  const main = mainTable(tables);
  const folded = tables.length >= FOLDED_FROM;
  return (
    <details className={styles.understood} open={!folded}>
      <Summary className={styles.heading}>
        {folded && main ? (
          <>
            {`${words.understood}: `}
            <span className={styles.sheet}>{nameOf(main)}</span>
            {` (${extent(main, messages.ui)}) ${fill(words.others, { n: sheetCount(tables) - 1 })}`}
          </>
        ) : (
          `${words.understood} (${sheetCount(tables)})`
        )}
      </Summary>
      <ul className={styles.list}>
        {tables.map((table) => (
          <li key={table.id} className={styles.table}>
            <span className={styles.sheet}>{nameOf(table)}</span> · {messages.kinds[table.kind]}{' '}
            <span className={styles.extent}>({extent(table, messages.ui)})</span>
            {table.file === undefined && <More table={table} onStructure={onStructure} />}
          </li>
        ))}
        {report.joins.map((join) => (
          <li key={`${join.base.id} ${join.other.id}`} className={styles.table}>
            {joinText(join, words)}
          </li>
        ))}
      </ul>
    </details>
  );
});

const sheetCount = (tables: readonly RecognisedTable[]): number =>
  new Set(tables.map(sheetKey)).size;

/** The table that says most of the budget: the one with most rows of a level. */
function mainTable(tables: readonly RecognisedTable[]): RecognisedTable | undefined {
  const size = ({ rows }: RecognisedTable) => rows.filter(({ level }) => level !== null).length;
  const sized = tables.map((table) => ({ table, size: size(table) }));
  return sized.sort((a, b) => b.size - a.size)[0]?.table;
}

/** What a person should look at in a table or has said of it, and the way to its structure. */
function More({
  table,
  onStructure,
}: {
  readonly table: RecognisedTable;
  readonly onStructure: (name: TableName) => void;
}) {
  const styles = useStyles();
  const { kinds, ui } = useWords().messages;
  const words = ui.structure;
  const unsure = unsureParts(table);
  return (
    <span className={styles.more}>
      {' · '}
      <Link
        as="button"
        className={styles.link}
        aria-label={fill(words.showOf, { sheet: `${table.sheet}, ${kinds[table.kind]}` })}
        onClick={() => {
          onStructure(nameOfTable(table));
        }}
      >
        {words.show}
      </Link>
      {unsure > 0 && (
        <>
          {' · '}
          <Unsure text={fill(words.unsureParts, { n: unsure })} />
        </>
      )}
      {correctedParts(table) > 0 && (
        <> · {isCorrected(table) ? words.confirmed : words.corrected}</>
      )}
    </span>
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
