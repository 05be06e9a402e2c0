import { useWords } from '../../parts/words';
import type { Draft } from './draft';
import { ChoiceField, FlagField, TextField } from './fields';
import { optionsOf, type PartProps } from './part';

/** How tables look: unit, paper, font, numbers. */
export function LookFields({ draft, bad, onChange }: PartProps) {
  const words = useWords().messages.ui.report;
  return (
    <>
      <ChoiceField
        label={words.unit}
        value={String(draft.unit)}
        options={optionsOf(words.units)}
        onChange={(unit) => {
          onChange({ unit: Number(unit) as Draft['unit'] });
        }}
      />
      <ChoiceField
        label={words.paper}
        value={draft.paper}
        options={[
          ['F4', 'F4'],
          ['A4', 'A4'],
        ]}
        onChange={(paper) => {
          onChange({ paper: paper as Draft['paper'] });
        }}
      />
      <TextField
        label={words.font}
        value={draft.font}
        hint={words.fontHint}
        onChange={(font) => {
          onChange({ font });
        }}
      />
      <FlagField
        label={words.numbered}
        checked={draft.numbered}
        onChange={(numbered) => {
          onChange({ numbered });
        }}
      />
      {draft.numbered && (
        <>
          <TextField
            label={words.chapter}
            value={draft.chapter}
            onChange={(chapter) => {
              onChange({ chapter });
            }}
          />
          <TextField
            label={words.first}
            value={draft.first}
            problem={bad.includes('numbering') ? words.noFirst : null}
            onChange={(first) => {
              onChange({ first });
            }}
          />
        </>
      )}
      <FlagField
        label={words.asValues}
        checked={draft.asValues}
        onChange={(asValues) => {
          onChange({ asValues });
        }}
      />
      <FlagField
        label={words.terbilang}
        checked={draft.terbilang}
        onChange={(terbilang) => {
          onChange({ terbilang });
        }}
      />
    </>
  );
}
