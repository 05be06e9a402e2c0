import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { isCorrected, type CheckReport, type TableKind } from '../../app';
import { fill } from '../../locales';
import { useWords } from '../parts/words';
import { ChoiceMenu } from './ChoiceMenu';
import { kindOptions } from './KindSection';
import { nameOf, type TableName } from '../model/table-name';
import { unknownSheets } from './unknown-sheets';
import type { CorrectionsModel } from '../model/use-corrections';

const useStyles = makeStyles({
  unknown: { marginTop: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalL}` },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXXS,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  aside: { flexBasis: '100%', color: tokens.colorNeutralForeground2 },
  link: { fontSize: 'inherit' },
});

interface UnknownSheetsProps {
  readonly report: CheckReport;
  readonly model: CorrectionsModel;
  readonly onStructure: (name: TableName) => void;
}

/** Sheets that hold something and were not recognised: what each could be, or what would help. */
export function UnknownSheets({ report, model, onStructure }: UnknownSheetsProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const words = messages.ui.structure;
  const sheets = unknownSheets(report);
  if (sheets.length === 0) return null;
  return (
    <div className={styles.unknown}>
      <p className={styles.lead}>{words.unknown}</p>
      <ul className={styles.list} aria-label={words.unknown}>
        {sheets.map(({ sheet, table, setAside }) => (
          <li key={sheet} className={styles.item}>
            <span className={styles.name}>{sheet}</span>
            {table && (
              <>
                <ChoiceMenu
                  text={words.thisIs}
                  label={fill(words.thisIsOf, { sheet })}
                  groups={() => kindOptions(messages)}
                  chosen={{ kind: isCorrected(table) ? table.kind : '' }}
                  onChoose={(_, kind) => {
                    model.correct(table, { about: 'table', kind: kind as TableKind });
                  }}
                />
                <Link
                  as="button"
                  className={styles.link}
                  aria-label={fill(words.showOf, { sheet })}
                  onClick={() => {
                    onStructure(nameOf(table));
                  }}
                >
                  {words.show}
                </Link>
              </>
            )}
            {setAside && (
              <span className={styles.aside}>
                {words.setAside}{' '}
                <Link
                  as="button"
                  className={styles.link}
                  aria-label={fill(words.revertOf, { what: sheet })}
                  onClick={() => {
                    if (setAside === 'table' && table) model.revert(table, { about: 'table' });
                    else if (setAside !== 'table') model.remove(setAside);
                  }}
                >
                  {words.revert}
                </Link>
              </span>
            )}
            {!table && !setAside && <span className={styles.aside}>{words.noTable}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
