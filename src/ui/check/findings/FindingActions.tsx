import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../app';
import { fill } from '../../../locales';
import { useWords } from '../../parts/words';
import type { RepairsModel } from '../../model/use-repairs';
import { IgnoreForm } from '../exceptions/IgnoreForm';
import { RepairPreview } from '../repair/RepairPreview';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface FindingActionsProps {
  readonly finding: Finding;
  /** Findings that the same rule's repair can mend, this one among them; empty where none is certain. */
  readonly alike: readonly Finding[];
  /** True while something is being remembered or repaired. */
  readonly busy: boolean;
  readonly repairs: RepairsModel;
  /** What to know before the first repair. */
  readonly repairNote?: string | undefined;
  readonly onIgnore: (finding: Finding, reason: string) => void;
}

/** What can be done about a finding: mend it, or all of its kind, or let it stand. */
export function FindingActions(props: FindingActionsProps) {
  const { finding, alike, busy, repairs, repairNote, onIgnore } = props;
  const styles = useStyles();
  const { repairs: words, exceptions } = useWords().messages.ui;
  const [ignoring, setIgnoring] = useState(false);
  /** What the user has just thought better of: the keyboard is at its button again. */
  const [dropped, setDropped] = useState<'ignore' | 'repair' | null>(null);
  const { repairing } = repairs;
  if (repairing.phase === 'proposed' && repairing.finding === finding.id) {
    return (
      <RepairPreview
        repairs={repairing.repairs}
        busy={busy}
        note={repairs.known ? undefined : repairNote}
        onApply={repairs.apply}
        onCancel={() => {
          setDropped('repair');
          repairs.cancel();
        }}
      />
    );
  }
  if (ignoring) {
    return (
      <IgnoreForm
        busy={busy}
        onIgnore={(reason) => {
          onIgnore(finding, reason);
        }}
        onCancel={() => {
          setDropped('ignore');
          setIgnoring(false);
        }}
      />
    );
  }
  const propose = (some: readonly Finding[]): void => {
    repairs.propose(
      finding.id,
      some.map(({ id }) => id),
    );
  };
  return (
    <div className={styles.buttons}>
      {alike.length > 0 && (
        <Button
          size="small"
          appearance="primary"
          autoFocus={dropped === 'repair'}
          disabled={busy}
          onClick={() => {
            propose([finding]);
          }}
        >
          {words.repair}
        </Button>
      )}
      {alike.length > 1 && (
        <Button
          size="small"
          disabled={busy}
          onClick={() => {
            propose(alike);
          }}
        >
          {fill(words.repairAlike, { n: alike.length })}
        </Button>
      )}
      <Button
        size="small"
        autoFocus={dropped === 'ignore'}
        disabled={busy}
        onClick={() => {
          setIgnoring(true);
        }}
      >
        {exceptions.ignore}
      </Button>
    </div>
  );
}
