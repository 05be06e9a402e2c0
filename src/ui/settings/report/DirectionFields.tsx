import { fill } from '../../../locales';
import { useWords } from '../../parts/words';
import { ChoiceField } from './fields';
import type { PartProps } from './part';

/** The workbook's indicators, each with the direction that its wording implies or that is chosen. */
export function DirectionFields({ draft, defaults, onChange }: PartProps) {
  const words = useWords().messages.ui.report;
  if (defaults.indicators.length === 0) return <p>{words.noIndicators}</p>;
  return defaults.indicators.map(({ key, name, direction }) => (
    <ChoiceField
      key={key}
      label={name}
      value={draft.directions[key] ?? ''}
      options={[
        ['', fill(words.byWording, { direction: words[direction].toLowerCase() })],
        ['naik', words.naik],
        ['turun', words.turun],
      ]}
      onChange={(chosen) => {
        const others = Object.entries(draft.directions).filter(([other]) => other !== key);
        const own = chosen === 'naik' || chosen === 'turun' ? [[key, chosen] as const] : [];
        onChange({ directions: Object.fromEntries([...others, ...own]) });
      }}
    />
  ));
}
