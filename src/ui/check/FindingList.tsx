import { makeStyles, tokens } from '@fluentui/react-components';
import { sheetKey, withoutRepeats, type Finding } from '../../app';
import { FindingItem } from './FindingItem';
import { IgnoreFinding } from './IgnoreFinding';
import { RepairFinding } from './RepairFinding';
import type { RepairsModel } from '../use-repairs';
import { useWords } from '../parts/words';

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
  /** True while something is being remembered or repaired. */
  readonly busy: boolean;
  readonly onSelect: (finding: Finding) => void;
  readonly onIgnore: (finding: Finding, reason: string) => void;
  readonly repairs: RepairsModel;
  /** What to know before the first repair. */
  readonly repairNote?: string | undefined;
}

/** The findings in reading order, under the names of their sheets. */
export function FindingList({
  findings,
  selected,
  busy,
  onSelect,
  onIgnore,
  repairs,
  repairNote,
}: FindingListProps) {
  const styles = useStyles();
  const { messages } = useWords();
  return (
    <section aria-label={messages.ui.findings.heading}>
      {bySheet(withoutRepeats(findings)).map(([key, { sheet, group }]) => (
        <section key={key} aria-label={sheet}>
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
                {finding.id === selected && isMendable(finding) && (
                  <RepairFinding
                    finding={finding}
                    alike={findings.filter((one) => one.rule === finding.rule && isMendable(one))}
                    busy={busy}
                    model={repairs}
                    note={repairNote}
                  />
                )}
                {finding.id === selected && (
                  <IgnoreFinding
                    busy={busy}
                    onIgnore={(reason) => {
                      onIgnore(finding, reason);
                    }}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** Only the open workbook is repaired, no file beside it. */
function isMendable({ fixable, cell }: Finding): boolean {
  return fixable && cell.file === undefined;
}

interface SheetGroup {
  /** The sheet's name, behind that of its file where it is not the open workbook. */
  readonly sheet: string;
  readonly group: Finding[];
}

function bySheet(findings: readonly Finding[]): [string, SheetGroup][] {
  const groups = new Map<string, SheetGroup>();
  for (const finding of findings) {
    const { file, sheet } = finding.cell;
    const key = sheetKey(finding.cell);
    const known = groups.get(key);
    if (known) known.group.push(finding);
    else {
      const name = file === undefined ? sheet : `${file} · ${sheet}`;
      groups.set(key, { sheet: name, group: [finding] });
    }
  }
  return [...groups];
}
