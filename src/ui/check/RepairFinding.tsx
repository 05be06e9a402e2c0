import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../app';
import { fill } from '../../locales';
import { RepairPreview } from './RepairPreview';
import type { RepairsModel } from '../use-repairs';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

interface RepairFindingProps {
  readonly finding: Finding;
  /** Findings that can be mended by the same rule's repair, this one among them. */
  readonly alike: readonly Finding[];
  /** True while something is being remembered or repaired. */
  readonly busy: boolean;
  readonly model: RepairsModel;
  /** What to know before the first repair. */
  readonly note?: string | undefined;
}

/** Mends a finding, or all of its kind, once the user has seen what will change. */
export function RepairFinding({ finding, alike, busy, model, note }: RepairFindingProps) {
  const styles = useStyles();
  const { repairs: words } = useWords().messages.ui;
  const { repairing } = model;
  if (repairing.phase === 'proposed' && repairing.finding === finding.id) {
    return (
      <RepairPreview
        repairs={repairing.repairs}
        busy={busy}
        note={model.known ? undefined : note}
        onApply={model.apply}
        onCancel={model.cancel}
      />
    );
  }
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        disabled={busy}
        onClick={() => {
          model.propose(finding.id, [finding.id]);
        }}
      >
        {words.repair}
      </Button>
      {alike.length > 1 && (
        <Button
          size="small"
          disabled={busy}
          onClick={() => {
            model.propose(
              finding.id,
              alike.map(({ id }) => id),
            );
          }}
        >
          {fill(words.repairAlike, { n: alike.length })}
        </Button>
      )}
    </div>
  );
}
