import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { readSettings, reportDefaults, type CheckReport, type ReportSettings } from '../../../app';
import { useWords } from '../../parts/words';
import { CapaianFields } from './CapaianFields';
import { DirectionFields } from './DirectionFields';
import { draftOf, rawSettings, type Draft } from './draft';
import { TextField } from './fields';
import { Group } from './Group';
import { LookFields } from './LookFields';
import { ScaleFields } from './ScaleFields';
import { TimeFields } from './TimeFields';

const useStyles = makeStyles({
  // In sight as long as something is not saved, wherever in the form that is.
  save: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  unsaved: { width: '100%', fontWeight: tokens.fontWeightSemibold },
});

export interface ReportFormProps {
  readonly report: CheckReport;
  readonly busy: boolean;
  readonly onSave: (changes: Partial<ReportSettings>) => void;
}

/** Everything that the agency chooses for its tables; saved together. */
export default function ReportForm({ report, busy, onSave }: ReportFormProps) {
  const styles = useStyles();
  const { report: words, care } = useWords().messages.ui;
  const defaults = useMemo(() => reportDefaults(report), [report]);
  const [draft, setDraft] = useState(() => draftOf(report.settings));
  const read = useMemo(() => readSettings(rawSettings(draft)), [draft]);
  const bad = read?.dropped ?? [];
  const changes = changedSettings(report.settings, read?.settings ?? report.settings);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(draftOf(report.settings));
  const change = (some: Partial<Draft>): void => {
    setDraft((before) => ({ ...before, ...some }));
  };
  const parts = { draft, bad, defaults, onChange: change };
  return (
    <form
      aria-label={words.heading}
      onSubmit={(event) => {
        event.preventDefault();
        if (bad.length === 0 && !busy) onSave(changes);
      }}
    >
      <Group legend={words.groups.report}>
        <TimeFields {...parts} />
      </Group>
      <Group legend={words.groups.look}>
        <LookFields {...parts} />
      </Group>
      <Group legend={words.groups.signatory}>
        {(['place', 'date', 'position', 'name', 'rank', 'nip'] as const).map((part) => (
          <TextField
            key={part}
            label={words.signatory[part]}
            value={draft.signatory[part]}
            onChange={(value) => {
              change({ signatory: { ...draft.signatory, [part]: value } });
            }}
          />
        ))}
      </Group>
      <Group legend={words.groups.capaian}>
        <CapaianFields {...parts} />
      </Group>
      <Group legend={words.groups.scale}>
        <ScaleFields draft={draft} isBad={bad.includes('scale')} onChange={change} />
      </Group>
      <Group legend={words.groups.directions}>
        <DirectionFields {...parts} />
      </Group>
      {isChanged && (
        <div className={styles.save}>
          <span className={styles.unsaved} role="status">
            {care.settings.unsaved}
          </span>
          <Button
            type="submit"
            appearance="primary"
            size="small"
            disabled={busy || bad.length > 0 || Object.keys(changes).length === 0}
          >
            {words.save}
          </Button>
          <Button
            size="small"
            onClick={() => {
              setDraft(draftOf(report.settings));
            }}
          >
            {words.cancel}
          </Button>
        </div>
      )}
    </form>
  );
}

/** Only what differs from what is in force. */
function changedSettings(before: ReportSettings, now: ReportSettings): Partial<ReportSettings> {
  const isSame = (name: keyof ReportSettings): boolean =>
    JSON.stringify(before[name]) === JSON.stringify(now[name]);
  const names = (Object.keys(now) as (keyof ReportSettings)[]).filter((name) => !isSame(name));
  return Object.fromEntries(names.map((name) => [name, now[name]]));
}
