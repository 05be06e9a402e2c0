import { fill } from '../../../locales';
import { useWords } from '../../parts/words';
import type { Draft } from './draft';
import { ChoiceField, TextField } from './fields';
import { optionsOf, type PartProps } from './part';

/** Whose report it is, of which time and which pagu. */
export function TimeFields({ draft, bad, defaults, onChange }: PartProps) {
  const words = useWords().messages.ui.report;
  const hint = (value: string | number | null): string =>
    value === null ? words.notInWorkbook : fill(words.fromWorkbook, { value: String(value) });
  return (
    <>
      <TextField
        label={words.agency}
        value={draft.agency}
        hint={hint(defaults.agency)}
        onChange={(agency) => {
          onChange({ agency });
        }}
      />
      <TextField
        label={words.year}
        value={draft.year}
        hint={hint(defaults.year)}
        problem={bad.includes('year') ? words.noYear : null}
        onChange={(year) => {
          onChange({ year });
        }}
      />
      <ChoiceField
        label={words.period}
        value={draft.period}
        options={optionsOf(words.periods)}
        onChange={(period) => {
          onChange({ period: period as Draft['period'] });
        }}
      />
      <ChoiceField
        label={words.state}
        value={draft.state}
        options={optionsOf(words.states)}
        onChange={(state) => {
          onChange({ state: state as Draft['state'] });
        }}
      />
    </>
  );
}
