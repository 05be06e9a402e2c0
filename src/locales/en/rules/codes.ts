import { numberOf, quoted, textOf } from '../../fill';
import type { Figures, RuleWords } from '../../types';

export function codesEn({ amount }: Figures): Readonly<Record<string, RuleWords>> {
  return {
    'baris-ganda': {
      title: 'Row entered twice',
      why: 'The same row with the same figures twice makes a total too large, or no longer the sum of its rows.',
      sentence: (d) =>
        `${quoted(d)} stands in row ${numberOf(d, 'row')} already, with the same figures.`,
    },
    'kode-ganda': {
      title: 'Code used twice',
      why: 'A code names one program, kegiatan, sub kegiatan or account; used twice it spoils look-ups and sums by code.',
      sentence: (d) =>
        `Code ${textOf(d, 'kode')} of ${quoted(d)} stands in row ${numberOf(d, 'row')} already${textOf(d, 'name') === textOf(d, 'other') ? '' : `, for ${quoted(d, 'other')}`}.`,
    },
    'kode-salah-tingkat': {
      title: 'Code does not fit the place of its row',
      why: 'The code says where a row is counted; where it does not fit, summaries by code differ from the table.',
      sentence: (d) => {
        const parent = `${quoted(d, 'parent')} (row ${numberOf(d, 'row')})`;
        switch (textOf(d, 'kind')) {
          case 'sama':
            return `${quoted(d)} has the code ${textOf(d, 'kode')} of the row that it belongs to, ${parent}; a code of its own level is missing.`;
          case 'induk':
            return `Code ${textOf(d, 'kode')} of ${quoted(d)} is not below the code ${textOf(d, 'parentKode')} of ${parent}, where it is counted.`;
          default:
            return `Code ${textOf(d, 'kode')} of ${quoted(d)} is of another level than its place below ${parent}.`;
        }
      },
    },
    'kode-tidak-baku': {
      title: 'Code of no official form',
      why: 'A code that follows no official form is not found by formulas nor read by SIPD.',
      sentence: (d) => `Code “${textOf(d, 'text')}” of ${quoted(d)} follows no official form.`,
    },
    'kode-terlewat': {
      title: 'Rows may be missing',
      why: 'The total is larger than its rows and their codes leave gaps: a row may have been deleted.',
      sentence: (d) =>
        `The total of ${quoted(d)} exceeds its rows by ${amount(numberOf(d, 'difference'))}, and code ${textOf(d, 'codes')} is not among them.`,
    },
    'kode-berupa-teks': {
      title: 'Code as text among numbers',
      why: 'Codes that are partly text and partly numbers neither sort nor match in formulas.',
      sentence: (d) => {
        const what = textOf(d, 'mark') === 'ya' ? 'shows an apostrophe' : 'is text among numbers';
        const more =
          numberOf(d, 'count') > 1 ? `, as do ${numberOf(d, 'count') - 1} other cells` : '';
        return `Code “${textOf(d, 'text')}” of ${quoted(d)} ${what}${more}.`;
      },
      thresholds: {
        'satu-per-satu': 'so many codes of a column are named one by one; more are one finding',
      },
    },
  };
}
