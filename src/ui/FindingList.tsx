import { makeStyles, tokens } from '@fluentui/react-components';
import { withoutRepeats, type Finding } from '../app';
import { FindingItem } from './FindingItem';
import { useWords } from './words';

const useStyles = makeStyles({
  sheet: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    justifyContent: 'space-between',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly selected: string | null;
  readonly onSelect: (finding: Finding) => void;
}

/** The findings in reading order, under the names of their sheets. */
export function FindingList({ findings, selected, onSelect }: FindingListProps) {
  const styles = useStyles();
  const { messages } = useWords();
  return (
    <section aria-label={messages.ui.findings.heading}>
      {bySheet(withoutRepeats(findings)).map(([sheet, group]) => (
        <section key={sheet} aria-label={sheet}>
          <h3 className={styles.sheet}>
            <span>{sheet}</span>
            <span className={styles.count}>{group.length}</span>
          </h3>
          <ul className={styles.list}>
            {group.map((finding) => (
              <li key={finding.id}>
                <FindingItem
                  finding={finding}
                  selected={finding.id === selected}
                  onSelect={onSelect}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function bySheet(findings: readonly Finding[]): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.cell.sheet);
    if (group) group.push(finding);
    else groups.set(finding.cell.sheet, [finding]);
  }
  return [...groups];
}
