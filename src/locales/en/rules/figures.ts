import { quoted, textOf } from '../../fill';
import type { RuleWords } from '../../types';

export function figuresEn(): Readonly<Record<string, RuleWords>> {
  return {
    'galat-excel': {
      title: 'Excel error',
      why: 'The cell holds an error instead of a figure, and so does every formula that uses it.',
      sentence: (d) =>
        `The cell of ${quoted(d)} holds the error ${textOf(d, 'error')}${textOf(d, 'error') === '#DIV/0!' ? ': its divisor is zero or empty' : ''}.`,
    },
    'angka-rusak': {
      title: 'Unreadable figure',
      why: 'A figure whose separators are misplaced can be read in more than one way and is left out of sums.',
      sentence: (d) =>
        `“${textOf(d, 'text')}” in ${quoted(d)} cannot be read as one figure; check its dots and commas.`,
    },
  };
}
