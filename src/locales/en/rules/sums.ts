import { numberOf, quoted, textOf } from '../../fill';
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
  };
}
