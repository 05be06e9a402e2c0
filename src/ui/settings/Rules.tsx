import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RuleInForce } from '../../app';
import { fill } from '../../locales';
import { SeverityMark } from '../parts/SeverityMark';
import { Threshold } from './Threshold';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  rules: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  heading: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  label: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  severity: { color: tokens.colorNeutralForeground2 },
});

/** What the user can set of the rules, remembered in the workbook. */
export interface RuleControls {
  readonly switchRule: (id: string, on: boolean) => void;
  /** `value` null gives the rule its own threshold back. */
  readonly setThreshold: (id: string, name: string, value: number | null) => void;
}

interface RulesProps {
  readonly rules: readonly RuleInForce[];
  /** True while something is being remembered. */
  readonly busy: boolean;
  readonly controls: RuleControls;
}

/** Every rule with its severity, a switch and its thresholds; closed until it is wanted. */
export function Rules({ rules, busy, controls }: RulesProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const words = messages.ui.rules;
  const [open, setOpen] = useState(false);
  const off = rules.filter(({ on }) => !on).length;
  const heading = off === 0 ? words.heading : words.headingOff;
  return (
    <details
      className={styles.rules}
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.heading}>{fill(heading, { n: rules.length, off })}</summary>
      {open && (
        <ul className={styles.list} aria-label={words.list}>
          {rules.map(({ id, severity, on, thresholds }) => (
            <li key={id} className={styles.item}>
              <Checkbox
                checked={on}
                disabled={busy}
                label={
                  <span className={styles.label}>
                    <SeverityMark severity={severity} />
                    <span>
                      {messages.rules[id]?.title ?? id}{' '}
                      <span className={styles.severity}>({messages.severities[severity]})</span>
                    </span>
                  </span>
                }
                onChange={() => {
                  controls.switchRule(id, !on);
                }}
              />
              {on &&
                thresholds.map((threshold) => (
                  <Threshold
                    key={`${threshold.name} ${threshold.value}`}
                    threshold={threshold}
                    meaning={messages.rules[id]?.thresholds?.[threshold.name] ?? threshold.name}
                    busy={busy}
                    onSet={(value) => {
                      controls.setThreshold(id, threshold.name, value);
                    }}
                  />
                ))}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
