import type { Qualifiers } from '../../app';
import type { UiMessages } from '../../locales';
import type { OptionGroup } from './ChoiceMenu';
import type { QualifierChoices } from './choices/qualifiers';

/** The choice that a column is not told apart by this. */
export const UNSET = '-';

/** Options of what can be said more closely of a column. */
export function qualifierOptions(
  { states, years, times }: QualifierChoices,
  words: UiMessages['structure'],
): OptionGroup[] {
  const textOf = (period: string): string => words.periods[period] ?? period;
  const period = (heading: string, values: readonly string[]): OptionGroup => ({
    name: 'period',
    heading,
    options: values.map((value) => ({ value, text: textOf(value) })),
  });
  const none = { value: UNSET, text: words.anyTime };
  const year = period(words.year, years);
  return [
    ...(states.length > 0
      ? [
          {
            name: 'state',
            heading: words.state,
            options: [
              { value: UNSET, text: words.anyState },
              ...states.map((value) => ({ value, text: words.states[value] })),
            ],
          },
        ]
      : []),
    { ...year, options: [none, ...year.options] },
    period(words.time, times),
  ];
}

/** A column's qualifiers with one of them changed. */
export function changedQualifiers(
  qualifiers: Qualifiers,
  name: keyof Qualifiers,
  value: string,
): Qualifiers {
  const rest = Object.entries(qualifiers).filter(([field]) => field !== name);
  return Object.fromEntries(value === UNSET ? rest : [...rest, [name, value]]);
}
