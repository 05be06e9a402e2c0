import { numberOf, quoted } from '../../fill';
import type { Figures, RuleWords } from '../../types';

export function sumsEn({ amount }: Figures): Readonly<Record<string, RuleWords>> {
  return {
    'subtotal-tidak-sama': {
      title: 'A total differs from its rows',
      why: 'A programme, kegiatan, account or grand total must equal the sum of the rows below it in every amount column.',
      sentence: (d) =>
        `The total of ${quoted(d)} is ${amount(numberOf(d, 'printed'))}; its ${numberOf(d, 'parts')} rows add up to ${amount(numberOf(d, 'expected'))}: a difference of ${amount(Math.abs(numberOf(d, 'difference')))}.`,
    },
  };
}
