import { numberOf, quoted, textOf } from '../../fill';
import type { Figures, RuleWords } from '../../types';

export function figuresEn({ amount }: Figures): Readonly<Record<string, RuleWords>> {
  return {
    'galat-excel': {
      title: 'Excel error',
      why: 'The cell holds an error instead of a figure, and so does every formula that uses it.',
      sentence: (d) => {
        const count = numberOf(d, 'followers');
        const zero = textOf(d, 'error') === '#DIV/0!' ? ': its divisor is zero or empty' : '';
        const spoiled = count > 0 ? `; it spoils ${count} other figures` : '';
        return `The cell of ${quoted(d)} holds the error ${textOf(d, 'error')}${zero}${spoiled}.`;
      },
    },
    'angka-rusak': {
      title: 'Unreadable figure',
      why: 'A figure whose separators are misplaced can be read in more than one way and is left out of sums.',
      sentence: (d) =>
        `“${textOf(d, 'text')}” in ${quoted(d)} cannot be read as one figure; check its dots and commas.`,
    },
    'angka-berupa-teks': {
      title: 'Figure kept as text',
      why: 'SUM and AVERAGE pass text by without a word, so their results are too small.',
      sentence: (d) => {
        const count = amount(numberOf(d, 'count'));
        switch (textOf(d, 'kind')) {
          case 'kolom':
            return `All figures of the columns ${textOf(d, 'columns')} (${count} cells) are text; Excel cannot add them up.`;
          case 'nol':
            return `The zeros of the columns ${textOf(d, 'columns')} (${count} cells) are text among numbers.`;
          case 'kurung':
            return `The reductions in parentheses of the columns ${textOf(d, 'columns')} (${count} cells) are text; SUM passes them by.`;
          case 'sebagian':
            return `The column ${quoted(d, 'column')} has ${count} figures as text among ${amount(numberOf(d, 'numbers'))} numbers; SUM passes them by.`;
          default:
            return `${textOf(d, 'column')} of ${quoted(d)} is text; SUM passes ${amount(numberOf(d, 'value'))} by.`;
        }
      },
    },
    'pemisah-desimal-campur': {
      title: 'Mixed decimal signs',
      why: 'Where dot and comma take turns, one figure is read in two ways, by people and by Excel.',
      sentence: (d) => {
        const count = numberOf(d, 'count');
        const unread = numberOf(d, 'unread');
        const rest =
          unread > 0 ? `; ${unread} other figures could be read in two ways and are left out` : '';
        return count > 1
          ? `The column ${quoted(d, 'column')} uses dot and comma for decimals in turn, as in “${textOf(d, 'text')}” (${count} cells)${rest}.`
          : `“${textOf(d, 'text')}” in ${quoted(d)} uses dot and comma the other way round than ${amount(numberOf(d, 'others'))} figures of its column${rest}.`;
      },
    },
    'nilai-kosong': {
      title: 'Missing figure',
      why: 'Other rows of its kind have a figure; an empty cell reads as zero, or as forgotten.',
      sentence: (d) =>
        numberOf(d, 'count') > 1
          ? `${textOf(d, 'columns')} is empty in ${amount(numberOf(d, 'count'))} rows though other rows of their kind are filled.`
          : `${textOf(d, 'columns')} of ${quoted(d)} is empty${'expected' in d ? `; by the other figures it should be ${amount(numberOf(d, 'expected'))}` : ' though other rows of its kind are filled'}.`,
    },
    'nilai-negatif': {
      title: 'Amount below zero',
      why: 'Pagu, realisasi and prices cannot be negative; only what is left, differences and corrections can.',
      sentence: (d) =>
        `${textOf(d, 'column')} of ${quoted(d)} is ${amount(numberOf(d, 'amount'))}, below zero.`,
    },
  };
}
