import { Checkbox, Link, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RuleInForce } from '../../app';
import type { Messages } from '../../locales';
import { rulePage } from '../addresses';
import type { RuleControls } from '../model/use-memory';
import { SeverityMark } from '../parts/SeverityMark';
import { useWords } from '../parts/words';
import { Threshold } from './Threshold';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  severity: { color: tokens.colorNeutralForeground2 },
  page: {
    // Below the title, beside its box.
    marginLeft: '36px',
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase200,
  },
});

interface RulesProps {
  readonly rules: readonly RuleInForce[];
  /** True while something is being remembered. */
  readonly busy: boolean;
  readonly controls: RuleControls;
}

/** Every rule with its severity, a switch and its thresholds; those with a word can be looked for. */
export function Rules({ rules, busy, controls }: RulesProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const { rules: words, care } = messages.ui;
  const [text, setText] = useState('');
  const found = rules.filter((rule) => isFound(rule, text, messages));
  return (
    <>
      <SearchBox
        dismiss={{ 'aria-label': messages.ui.check.emptySearch }}
        className={styles.search}
        size="small"
        aria-label={care.settings.rulesSearch}
        placeholder={care.settings.rulesSearch}
        value={text}
        onChange={(_, { value }) => {
          setText(value);
        }}
      />
      {found.length === 0 && <p role="status">{care.settings.rulesNone}</p>}
      <ul className={styles.list} aria-label={words.list}>
        {found.map((rule) => (
          <li key={rule.id} className={styles.item}>
            <RuleItem rule={rule} busy={busy} controls={controls} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface RuleItemProps extends Omit<RulesProps, 'rules'> {
  readonly rule: RuleInForce;
}

function RuleItem({ rule: { id, severity, on, thresholds }, busy, controls }: RuleItemProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const title = messages.rules[id]?.title ?? id;
  const { page } = messages.ui.check;
  return (
    <>
      <Checkbox
        checked={on}
        disabled={busy}
        label={
          <span className={styles.label}>
            <SeverityMark severity={severity} />
            <span>
              {title} <span className={styles.severity}>({messages.severities[severity]})</span>
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
      <Link
        className={styles.page}
        href={rulePage(id)}
        target="_blank"
        rel="noreferrer"
        aria-label={`${page}: ${title}`}
      >
        {page}
      </Link>
    </>
  );
}

function isFound({ id }: RuleInForce, text: string, { rules }: Messages): boolean {
  const wanted = text.trim().toLowerCase();
  return [id, rules[id]?.title ?? ''].some((name) => name.toLowerCase().includes(wanted));
}
