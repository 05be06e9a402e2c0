import { listOf, numberOf, quoted, textOf } from '../../fill';
import type { Figures, RuleWords } from '../../types';

export function sumsEn({ amount }: Figures): Readonly<Record<string, RuleWords>> {
  return {
    'subtotal-tidak-sama': {
      title: 'A total differs from its rows',
      why: 'A programme, kegiatan, account or grand total must equal the sum of the rows below it in every amount column.',
      sentence: (d) =>
        `The total of ${quoted(d)} is ${amount(numberOf(d, 'printed'))}; its ${numberOf(d, 'parts')} rows add up to ${amount(numberOf(d, 'expected'))}: a difference of ${amount(Math.abs(numberOf(d, 'difference')))}.`,
    },
    'angka-tidak-cocok': {
      title: 'Figure does not agree with what is computed from it',
      why: 'Several calculations that use this figure do not hold, and all of them do once it is corrected.',
      sentence: (d) =>
        `${textOf(d, 'column')} of ${quoted(d)} says ${amount(numberOf(d, 'printed'))}; ${'expected' in d ? `by the calculations that use it, it should be ${amount(numberOf(d, 'expected'))}` : 'the calculations that use it do not hold'}.`,
    },
    'jumlah-antar-kolom-tidak-sama': {
      title: 'Columns do not add up',
      why: 'Totals, sisa and bertambah/berkurang are computed from other columns of the same row.',
      sentence: (d) =>
        `${textOf(d, 'column')} of ${quoted(d)} reads ${amount(numberOf(d, 'printed'))}; ${textOf(d, 'kind') === 'difference' ? listOf(d, 'parts').join(' less ') : `the sum of ${listOf(d, 'parts').join(', ')}`} is ${amount(numberOf(d, 'expected'))}: a difference of ${amount(Math.abs(numberOf(d, 'difference')))}.`,
    },
    'perkalian-tidak-sesuai': {
      title: 'An amount differs from koefisien × harga',
      why: 'The amount of a component is its koefisien times its unit price, with PPN added where there is any.',
      sentence: (d) =>
        `The amount of ${quoted(d)} is ${amount(numberOf(d, 'printed'))}; ${textOf(d, 'koefisien') === '' ? 'koefisien' : textOf(d, 'koefisien')} × ${amount(numberOf(d, 'harga'))}${numberOf(d, 'ppn') === 1 ? ' with PPN' : ''} is ${amount(numberOf(d, 'expected'))}: a difference of ${amount(Math.abs(numberOf(d, 'difference')))}.`,
    },
    'rumus-jumlah-keliru': {
      title: 'The formula of a total is wrong',
      why: 'A formula that misses a row or counts one twice looks right until its rows are added up by hand.',
      sentence: (d) =>
        `The formula of ${quoted(d)} is ${textOf(d, 'formula')}; it should be ${textOf(d, 'expected')}${listOf(d, 'also').length > 0 ? `; likewise in ${textOf(d, 'also')}` : ''}.`,
    },
    'subtotal-diketik': {
      title: 'A total is typed among formulas',
      why: 'A typed figure does not follow when a row below it changes, unlike the formulas around it.',
      sentence: (d) =>
        `${quoted(d)} is typed in ${listOf(d, 'columns').join(', ')}, where the cells like it hold formulas.`,
    },
    'baris-tersembunyi': {
      title: 'Hidden rows are part of a sum',
      why: 'A reader who adds up the rows he sees gets less than the total.',
      sentence: (d) =>
        `${numberOf(d, 'count')} hidden rows (${listOf(d, 'rows').join(', ')}) are counted in ${quoted(d)}; they come to ${amount(numberOf(d, 'amount'))} in ${textOf(d, 'column')}.`,
    },
  };
}
